import { Unusable } from "../../exchange/fault.ts";
import type { Locale } from "../../i18n/locale.ts";
import { passphraseWords } from "../../i18n/passphrase.ts";
import { takeAlongWords } from "../../i18n/take-along.ts";
import { find } from "../../ui/find.ts";
import { followShow } from "../../ui/show-typed.ts";
import { tellProblem } from "../../ui/tell-problem.ts";

interface OpeningEffects {
  /** The text of a file that its passphrase opened. */
  opened(text: string): Promise<void>;
  /** Nobody opens it after all. */
  left(): void;
  tell(said: string): void;
  failureWords(failure: unknown): string;
}

export interface Opening {
  /** Asks for the passphrase of a file. */
  ask(file: File): void;
  close(): void;
}

/** The form that asks for the passphrase of a sealed file, until one opens it or the file is left. */
export function openOpening(root: HTMLElement, locale: Locale, effects: OpeningEffects): Opening {
  const words = { ...takeAlongWords(locale), ...passphraseWords(locale) };
  const form = find<HTMLFormElement>(root, "[data-opening]");
  const box = find<HTMLInputElement>(form, "#backup-passphrase");
  const problem = find(form, "[data-opening-problem]");
  const hide = followShow(form);
  let asked: File | null = null;

  const close = () => {
    asked = null;
    box.value = "";
    hide();
    tellProblem(problem, box, null);
    form.hidden = true;
  };
  find(form, "[data-leave]").addEventListener("click", () => {
    close();
    effects.tell(words.left);
    effects.left();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (box.value === "") return tellProblem(problem, box, words.passphraseMissing);
    // One file is opened once, however often the button is pressed.
    const file = asked;
    if (!file) return;
    asked = null;
    tellProblem(problem, box, null);
    effects.tell(words.opening);
    try {
      const { openFile } = await import("../passphrase/passphrase-file.ts");
      const text = await openFile(new Uint8Array(await file.arrayBuffer()), box.value);
      close();
      await effects.opened(text);
    } catch (failure) {
      const said = effects.failureWords(failure);
      const isPassphrase = failure instanceof Unusable && failure.fault.kind === "wrong-passphrase";
      effects.tell(isPassphrase ? "" : said);
      if (!isPassphrase) return close();
      asked = file;
      tellProblem(problem, box, said);
    }
  });

  return {
    ask(file) {
      asked = file;
      effects.tell("");
      find(form, "[data-sealed]").textContent = words.isSealed(file.name);
      form.hidden = false;
      box.focus();
    },
    close,
  };
}
