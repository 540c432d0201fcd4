import type { Expected } from "./roster.ts";

/** A list as it is edited, and pasted into a spreadsheet: a line each, parted by tabs. */
export const listText = (people: Expected[], headings: string[]): string =>
  [headings, ...people.map(({ name, organisation, code }) => [name, organisation, code])]
    .map((cells) => cells.join("\t"))
    .join("\n");

/**
 * The cells of a text as spreadsheets copy it: parted by tabs; where there are none, by semicolons. A comma
 * stands within names.
 */
export async function cellsOf(text: string): Promise<string[][]> {
  const { default: Papa } = await import("papaparse");
  const delimiter = text.includes("\t") ? "\t" : ";";
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  // A nickname in quotation marks begins no cell of several lines.
  const isQuoted = !errors.some(({ type }) => type === "Quotes");
  return isQuoted ? data : text.split(/\r\n|\r|\n/).map((line) => line.split(delimiter));
}

/** The rows of a file as they are edited. */
export const rowsText = (rows: string[][]): string =>
  rows.map((cells) => cells.map((cell) => cell.replace(/\s+/g, " ").trim()).join("\t")).join("\n");
