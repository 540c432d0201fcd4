import type { Locale } from "../../i18n/locale.ts";
import { passphraseWords } from "../../i18n/passphrase.ts";
import { find } from "../../ui/find.ts";
import { followShow } from "../../ui/show-typed.ts";
import { tellProblem } from "../../ui/tell-problem.ts";

/** Characters: fewer are found by trying, as slow as each try is. */
const least = 12;

export interface NewPassphrase {
  /** What was typed twice; null where it cannot be used, which is said at its box. */
  read(): string | null;
  /** Empties the boxes, and hides what will be typed. */
  clear(): void;
}

/** The boxes of `NewPassphrase.astro` in a form. */
export function newPassphrase(form: HTMLElement, locale: Locale): NewPassphrase {
  const words = passphraseWords(locale);
  const box = find<HTMLInputElement>(form, "[data-passphrase]");
  const again = find<HTMLInputElement>(form, "[data-passphrase-again]");
  const place = find(form, "[data-passphrase-problem]");
  const hide = followShow(form);
  const problem = () => {
    if (box.value.length < least) return words.passphraseShort;
    return box.value === again.value ? null : words.passphraseDiffers;
  };
  return {
    read() {
      const found = problem();
      tellProblem(place, box, found);
      return found === null ? box.value : null;
    },
    clear() {
      box.value = "";
      again.value = "";
      hide();
    },
  };
}
