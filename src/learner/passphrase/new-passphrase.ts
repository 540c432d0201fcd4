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
  const short = find(form, "[data-passphrase-problem]");
  const differs = find(form, "[data-passphrase-again-problem]");
  const hide = followShow(form);
  return {
    read() {
      const isShort = box.value.length < least;
      const isOther = !isShort && box.value !== again.value;
      tellProblem(short, box, isShort ? words.passphraseShort : null);
      tellProblem(differs, again, isOther ? words.passphraseDiffers : null);
      return isShort || isOther ? null : box.value;
    },
    clear() {
      box.value = "";
      again.value = "";
      hide();
    },
  };
}
