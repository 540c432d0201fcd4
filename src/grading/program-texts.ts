import { defaultLocale, type Locale, type Text } from "../i18n/locale.ts";

/** An author's program with the texts that it letters a chart with in a reader's language. */
export const saidIn = (code: string, texts: readonly Text[], locale: Locale): string =>
  texts.reduce(
    (said, text) => said.replaceAll(JSON.stringify(text[defaultLocale]), JSON.stringify(text[locale])),
    code,
  );
