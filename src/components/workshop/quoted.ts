import type { Locale } from "../../i18n/locale.ts";

const marks: Record<Locale, [string, string]> = { es: ["«", "»"], en: ["“", "”"] };

/** A title inside a sentence. */
export const quoted = (text: string, locale: Locale): string => marks[locale].join(text);
