import { type Locale, locales } from "./locale.ts";

/** Where the site is mounted, always with both slashes: "/" or "/aula/". */
const base = `${import.meta.env.BASE_URL}/`.replace(/\/+$/, "/");

/** A file of the site from its root, e.g. `siteAddress("downloads/departments.csv")`. */
export const siteAddress = (path = ""): string => base + path.replace(/^\//, "");

/** A page in a language, e.g. `pageAddress("es", "basic", "what-does-a-figure-count")`. */
export const pageAddress = (locale: Locale, ...segments: string[]): string =>
  siteAddress([locale, ...segments].map((segment) => `${segment}/`).join(""));

/** Where "<track>/<lesson>/<exercise>" stands in its lesson. */
export function exerciseAddress(locale: Locale, exercise: string): string {
  const [track = "", lesson = "", name = ""] = exercise.split("/");
  return `${pageAddress(locale, track, lesson)}#exercise-${name}`;
}

/** The same page in every language. */
export const pageAlternates = (segments: string[]): { locale: Locale; address: string }[] =>
  locales.map((locale) => ({ locale, address: pageAddress(locale, ...segments) }));
