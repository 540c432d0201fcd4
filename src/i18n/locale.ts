/** The languages of the site, the default first. The order is the order of every language switch. */
export const locales = ["es", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "es";

/** Words in every language of the site; a missing one is a type error. */
export type Text = Readonly<Record<Locale, string>>;

/** The same in every language. */
export const inEach = <Thing>(thing: Thing): Record<Locale, Thing> =>
  Object.fromEntries(locales.map((locale) => [locale, thing])) as Record<Locale, Thing>;

export const isLocale = (value: unknown): value is Locale =>
  typeof value === "string" && (locales as readonly string[]).includes(value);

/** Each in its own language, as a switch names them. */
export const languageNames: Text = { es: "Español", en: "English" };
