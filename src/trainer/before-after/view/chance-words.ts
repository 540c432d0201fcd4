import { beforeAfterWords } from "../../../i18n/before-after.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { type Changed, fewestChanged, unlikely } from "../sign-test.ts";

type Said = Changed & { chance: number };

/** How sure one can be, as a sentence. */
export function chanceSentence({ better, worse, chance }: Said, locale: Locale): string {
  const words = beforeAfterWords(locale);
  const changed = better + worse;
  if (changed === 0) return words.nobodyChanged;
  if (changed < fewestChanged) return words.tooFew(changed, fewestChanged);
  // Rounded up: it is never said to be rarer than it is.
  const of100 = chance < 0.01 ? 0 : Math.ceil(chance * 100);
  return chance < unlikely ? words.hardlyChance(of100) : words.maybeChance(of100);
}

/** The same in few words. */
export function chanceNote({ better, worse, chance }: Said, locale: Locale): string {
  const words = beforeAfterWords(locale);
  const changed = better + worse;
  if (changed === 0) return words.sureNobody;
  if (changed < fewestChanged) return words.sureFew;
  return chance < unlikely ? words.sureHardly : words.sureMaybe;
}
