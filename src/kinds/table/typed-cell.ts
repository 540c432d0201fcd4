import type { Cell } from "../../check/value.ts";
import type { Clues } from "../../i18n/decimal-sign.ts";
import { editorWords } from "../../i18n/editor.ts";
import type { Locale } from "../../i18n/locale.ts";
import { readNumber } from "../../i18n/read-number.ts";

/** What a column of a table to be filled in takes. */
export interface CellKind {
  type: "number" | "text";
  /** Whether "N/A" says that no value belongs there. */
  none: boolean;
}

export interface TypedCell {
  /** Undefined where nothing was read: an empty cell, or one without a number. */
  cell: Cell | undefined;
  isEmpty: boolean;
  /** What was read, short, where it could have been read otherwise; "" where there is nothing to say. */
  note: string;
  /** The same in a sentence. */
  told: string;
}

/** "N/A", "s/d", and what people write instead. */
const none = /^(n\s*[/.]?\s*a\.?|s\s*[/.]\s*d\.?|sin datos?|no data)$/i;

/**
 * Reads a cell as people type it; "N/A" for no value.
 * @param clues what the column counts, what stands in its other cells, and how the person writes
 */
export function readTypedCell(
  text: string,
  { type, none: takesNone }: CellKind,
  locale: Locale,
  clues: Clues = {},
): TypedCell {
  const words = editorWords(locale);
  const typed = text.trim();
  if (typed === "") return { cell: undefined, isEmpty: true, note: "", told: "" };
  if (type === "text") return { cell: typed, isEmpty: false, note: "", told: "" };
  if (takesNone && none.test(typed))
    return { cell: null, isEmpty: false, note: typed === "N/A" ? "" : "N/A", told: words.readNone };
  const read = readNumber(typed, locale, clues);
  if (!read) return { cell: undefined, isEmpty: false, note: words.unread, told: words.noNumber };
  const { value, understoodAs, ambiguous } = read;
  return {
    cell: value,
    isEmpty: false,
    note: understoodAs === typed || /^-?\d+$/.test(typed) ? "" : understoodAs,
    told: ambiguous ? words.readOneOfTwo(understoodAs, ambiguous.understoodAs) : words.read(understoodAs),
  };
}
