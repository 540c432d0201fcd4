import { plainKey } from "../people/words.ts";

/** What a column of a list holds: "number" counts the rows, "other" is not used. */
export type Column = "name" | "surname" | "organisation" | "code" | "number" | "other";

/** Headings as people write them, in plain letters, in both languages. */
const headings: [Column, RegExp][] = [
  [
    "name",
    /^(nombres?( y apellidos?| completos?)?|apellidos? y nombres?|nombres? apellidos?|apellidos? nombres?|participantes?|personas?|(full |first |given )?names?|participants?)$/,
  ],
  [
    "surname",
    /^(apellidos?( paterno| materno)?|(primer|segundo) apellido|surnames?|last names?|family names?)$/,
  ],
  [
    "organisation",
    /^((nombre de la )?(organizacion(es)?|institucion(es)?|entidad|socio|ong|empresa)|organi[sz]ations?|institutions?|agency|partner|ngo|company)$/,
  ],
  ["code", /^(codigos?|cod|codes?|ids?)$/],
  ["number", /^(n|n o|no|nro|num|numero|item|number)$/],
];

const readHeading = (cell: string): Column | null =>
  headings.find(([, form]) => form.test(plainKey(cell)))?.[0] ?? (cell === "#" ? "number" : null);

/** Rows above the headings that a list may have: its title, its date. */
const mostTitles = 15;

export interface Headings {
  /** Of the row that holds them; -1 where none does. */
  row: number;
  columns: Column[];
}

/** Which column is what: by its headings, or where there are none, name, organisation and code in this order. */
export function findColumns(rows: string[][]): Headings {
  const row = rows.slice(0, mostTitles).findIndex((cells) => isHeadings(cells.map(readHeading)));
  if (row >= 0) return { row, columns: once((rows[row] ?? []).map((cell) => readHeading(cell) ?? "other")) };
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const isCounted =
    width > 1 && rows.every((cells) => /^\d*[.)]?$/.test(cells[0] ?? "")) && rows.some((cells) => cells[0]);
  const order: Column[] = isCounted
    ? ["number", "name", "organisation", "code"]
    : ["name", "organisation", "code"];
  return { row: -1, columns: Array.from({ length: width }, (_, at) => order[at] ?? "other") };
}

/** One heading alone may be somebody's name, but for those that nobody is called. */
const isHeadings = (read: (Column | null)[]): boolean => read.includes("name") || read.includes("surname");

/** A second organisation or code is not used; names may stand in several columns. */
const once = (columns: Column[]): Column[] =>
  columns.map((column, at) =>
    (column === "organisation" || column === "code") && columns.indexOf(column) < at ? "other" : column,
  );
