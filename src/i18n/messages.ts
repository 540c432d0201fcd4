import { type Locale, locales, type Text } from "./locale.ts";

/** Words, or a function that makes them from values; the same values in every language. */
type Phrase = Text | Readonly<Record<Locale, (...values: never[]) => string>>;

/** The phrases of one area in one language. */
export type Spoken<Phrases extends Record<string, Phrase>> = {
  readonly [Key in keyof Phrases]: Phrases[Key] extends Text ? string : Phrases[Key][Locale];
};

/**
 * Declares the words of one area of the site, each language beside the other:
 *
 *     export const words = messages({ run: { es: "Ejecutar", en: "Run" } });
 *     words(locale).run
 *
 * A missing language is a type error, and an error at build for a caller that types do not reach.
 */
export function messages<const Phrases extends Record<string, Phrase>>(phrases: Phrases) {
  for (const [key, phrase] of Object.entries(phrases))
    for (const locale of locales)
      if (!phrase[locale]) throw new Error(`message "${key}" has no words in "${locale}"`);
  const spoken = Object.fromEntries(
    locales.map((locale) => [
      locale,
      Object.fromEntries(Object.entries(phrases).map(([key, phrase]) => [key, phrase[locale]])),
    ]),
  ) as Record<Locale, Spoken<Phrases>>;
  return (locale: Locale): Spoken<Phrases> => spoken[locale];
}

/** One phrase in every language, for pages that speak all of them. */
export const wordInEach = <Words extends Record<string, unknown>, Key extends keyof Words>(
  speak: (locale: Locale) => Words,
  key: Key,
): Record<Locale, Words[Key]> =>
  Object.fromEntries(locales.map((locale) => [locale, speak(locale)[key]])) as Record<Locale, Words[Key]>;
