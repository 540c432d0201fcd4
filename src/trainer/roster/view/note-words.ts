import type { Locale } from "../../../i18n/locale.ts";
import { rosterListWords } from "../../../i18n/roster-list.ts";
import type { ListNote } from "../read-list.ts";

/** What was seen in a list, as a sentence. */
export function noteWords(note: ListNote, locale: Locale): string {
  const words = rosterListWords(locale);
  switch (note.kind) {
    case "above":
      return words.above(note.rows);
    case "unused":
      return words.unused(note.columns);
    case "no-name":
      return words.noName(note.rows);
    case "cleaned":
      return words.cleaned(note.names);
    case "markup":
      return words.markup(note.names);
    case "unfit-code":
      return words.unfitCode(note.codes);
    case "same-code":
      return words.sameCode(note.codes);
  }
}
