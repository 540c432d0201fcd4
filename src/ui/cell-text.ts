import type { Cell } from "../check/value.ts";
import { editorWords } from "../i18n/editor.ts";
import { formatDate, formatNumber } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";

/** How a cell reads in the page's language. `quiet`: it stands for something that is not there. */
export function cellText(cell: Cell, locale: Locale): { text: string; quiet: boolean } {
  const words = editorWords(locale);
  if (cell === null) return { text: words.missing, quiet: true };
  if (cell === "") return { text: words.blank, quiet: true };
  if (typeof cell === "number") return { text: formatNumber(cell, locale), quiet: false };
  if (typeof cell !== "object") return { text: String(cell), quiet: false };
  if ("date" in cell) return { text: formatDate(cell.date, locale), quiet: false };
  const said = { undefined: words.notDefined, nan: words.notNumber, "invalid-date": words.noDate };
  return { text: said[cell.special as keyof typeof said] ?? cell.text, quiet: true };
}
