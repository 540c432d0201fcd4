import { Unusable } from "../../exchange/fault.ts";
import { faultWords } from "../../i18n/exchange.ts";
import type { Locale } from "../../i18n/locale.ts";
import { passphraseWords } from "../../i18n/passphrase.ts";
import { trainerWords } from "../../i18n/trainer.ts";
import { trainerKeyWords } from "../../i18n/trainer-key.ts";
import { browserNotes } from "../../learner/notes.ts";
import { notReached } from "../../loading/not-reached.ts";
import { find } from "../../ui/find.ts";
import { make, makeButton } from "../../ui/make.ts";
import { followShow } from "../../ui/show-typed.ts";
import { tellProblem } from "../../ui/tell-problem.ts";
import type { TrainerKeys } from "../device/record.ts";
import type { TrainerStore } from "../device/store.ts";
import { settleLogo } from "../issuing/settle-logo.ts";

/** Bytes of a file that is read at all; a key is under a thousand. */
const mostBytes = 1_000_000;

/** Puts the key of another device here, after asking where there is another already. */
export function openKeyImport(
  root: HTMLElement,
  locale: Locale,
  store: TrainerStore,
  changed: () => Promise<void>,
): void {
  const words = trainerKeyWords(locale);
  const sealedWords = passphraseWords(locale);
  const general = trainerWords(locale);
  const form = find<HTMLFormElement>(root, "[data-import-key]");
  const file = find<HTMLInputElement>(form, "#key-file");
  const passphrase = find<HTMLInputElement>(form, "#key-passphrase");
  const fileProblem = find(form, "[data-file-problem]");
  const openingProblem = find(form, "[data-opening-problem]");
  const told = find(root, "[data-import-told]");
  const asked = find(root, "[data-other-key]");
  const hide = followShow(form);

  const put = async (keys: TrainerKeys) => {
    try {
      await store.setKeys(keys);
      await settleLogo(store, browserNotes);
      told.textContent = words.keyImported(keys.name);
      form.reset();
      hide();
      find<HTMLDetailsElement>(root, "[data-importing-key]").open = false;
    } catch {
      told.textContent = general.trouble;
    }
    await changed();
  };
  const ask = (imported: TrainerKeys, here: TrainerKeys) => {
    const answer = (work: () => void) => () => {
      asked.replaceChildren();
      work();
    };
    const leave = makeButton(
      words.keyOtherNo,
      answer(() => {
        told.textContent = words.keyLeft;
        form.reset();
      }),
    );
    told.textContent = "";
    asked.replaceChildren(
      make(
        "div",
        { class: "caution", role: "group", "aria-labelledby": "other-key" },
        make("p", { id: "other-key" }, words.keyOther(imported.name, here.name)),
        make(
          "div",
          { class: "buttons" },
          leave,
          makeButton(
            words.keyOtherYes,
            answer(() => void put(imported)),
          ),
        ),
      ),
    );
    leave.focus();
  };

  const importFiles = async (chosen: File) => {
    told.textContent = sealedWords.opening;
    try {
      if (chosen.size > mostBytes) throw new Unusable({ kind: "too-large" });
      const { readKeyFile } = await import("./key-file.ts");
      const imported = await readKeyFile(new Uint8Array(await chosen.arrayBuffer()), passphrase.value);
      const here = await store.keys();
      if (here && here.identity !== imported.identity) return ask(imported, here);
      if (here) told.textContent = words.keySame;
      else await put(imported);
    } catch (trouble) {
      told.textContent = "";
      const isPassphrase = trouble instanceof Unusable && trouble.fault.kind === "wrong-passphrase";
      const said =
        trouble instanceof Unusable
          ? faultWords(locale, trouble.fault, "keys")
          : (notReached(trouble, locale)?.text ?? general.trouble);
      tellProblem(isPassphrase ? openingProblem : fileProblem, isPassphrase ? passphrase : file, said);
    }
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    asked.replaceChildren();
    const chosen = file.files?.[0];
    tellProblem(openingProblem, passphrase, passphrase.value === "" ? sealedWords.passphraseMissing : null);
    tellProblem(fileProblem, file, chosen ? null : words.fileMissing);
    if (chosen && passphrase.value !== "") await importFiles(chosen);
  });
}
