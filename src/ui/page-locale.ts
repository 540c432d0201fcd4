import { defaultLocale, isLocale, type Locale } from "../i18n/locale.ts";

/** The language of the page that a script stands on. */
export const pageLocale = (): Locale => {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : defaultLocale;
};
