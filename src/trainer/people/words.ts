import { plain } from "../../i18n/plain.ts";

/** The words of a text without accents, capitals and punctuation: "Quispe Ñahui, Rosa" is quispe, nahui, rosa. */
export const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Equal for texts that differ in accents, capitals, punctuation and spaces alone. */
export const plainKey = (text: string): string => wordsOf(text).join(" ") || plain(text).trim();
