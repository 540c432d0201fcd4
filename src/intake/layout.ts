import type { Cell } from "../check/value.ts";
import { findNames } from "./header.ts";
import { excerpt, filled, isBlank, isFigure, isHxl } from "./rows.ts";
import type { Corrections, Grid } from "./understanding.ts";

/** Where the parts of a table stand in a sheet, as indices into its rows. */
export interface Layout {
  /** The rows that name the columns, from top to bottom; none where no row does. */
  names: number[];
  /** Rows of HXL hashtags. */
  hxl: number[];
  /** Rows of units right under the names: "(N°)". */
  units: number[];
  /** Rows that say the names again, as on each printed page. */
  again: number[];
  /** The table's rows, blank ones and all of these left out, and totals and hidden ones where that is wanted. */
  body: number[];
  totals: number[];
  hidden: number[];
  /** Lines under the table. */
  below: string[];
}

export function findLayout(grid: Grid, { header, dropTotals, dropHidden }: Corrections): Layout {
  const { rows } = grid;
  const names = findNames(grid, header);
  const hxl: number[] = [];
  const units: number[] = [];
  const again: number[] = [];
  const all: number[] = [];
  const called = rows[names.at(-1) ?? -1] ?? [];
  for (let index = (names.at(-1) ?? -1) + 1; index < rows.length; index++) {
    if (isBlank(rows[index])) continue;
    if (all.length === 0 && isHxl(rows[index])) hxl.push(index);
    else if (all.length === 0 && names.length > 0 && areUnits(rows[index] ?? [])) units.push(index);
    else if (isSame(rows[index] ?? [], called)) again.push(index);
    else all.push(index);
  }
  const end = endOfTable(rows, all);
  const inside = all.slice(0, end);
  const totals = inside.filter((index, at) => at > 0 && isTotal(rows[index] ?? []));
  const hidden = inside.filter((index) => grid.hiddenRows.has(index));
  const left = new Set([...(dropTotals ? totals : []), ...(dropHidden ? hidden : [])]);
  return {
    names,
    hxl,
    units,
    again,
    body: inside.filter((index) => !left.has(index)),
    totals,
    hidden,
    below: all.slice(end).map((index) => excerpt(rows[index] ?? [])),
  };
}

const isSame = (row: Cell[], other: Cell[]): boolean =>
  row.length === other.length && row.every((cell, column) => cell === other[column]);

/** How many of the rows belong to the table: what follows are lines about it, as sources and filters. */
function endOfTable(rows: Cell[][], all: number[]): number {
  const wide = rows.reduce((most, row) => Math.max(most, row.length), 0) > 1;
  if (!wide) return all.length;
  let end = all.length;
  // Whatever stands apart below belongs to the first of it.
  for (let at = all.length - 1; at > 0; at--) {
    const row = rows[all[at] ?? 0] ?? [];
    const isApart = isBlank(rows[(all[at] ?? 0) - 1]);
    if (!isLine(row)) break;
    if (isApart || tellsSource(row) || isLong(row)) end = at;
  }
  return end;
}

/** A text alone, or a word and what it says: "Fuente:" "R4V". */
const isLine = (row: Cell[]): boolean =>
  (filled(row).length === 1 || tellsSource(row)) &&
  filled(row)
    .slice(0, 1)
    .every((cell) => typeof cell === "string" && !isFigure(cell)) &&
  !isTotal(row);

const isLong = (row: Cell[]): boolean => String(filled(row)[0]).length > 60;

const areUnits = (row: Cell[]): boolean =>
  filled(row).every((cell) => typeof cell === "string" && /^\s*[([].{1,30}[)\]]\s*$/.test(cell));

const about =
  /^\s*(fuentes?|notas?|sources?|notes?|elaborad[oa]|elaboraci[oó]n|prepared|actualizado|updated|fecha|corte|applied filters|filtros|[uú]ltima|last)\b/i;
const footnote = /^\s*(\*|\(\w\)|[\w]\/)/;

const tellsSource = (row: Cell[]): boolean => {
  const [first, second, ...more] = filled(row);
  const text = String(first);
  if (second === undefined) return about.test(text) || footnote.test(text);
  return more.length === 0 && typeof second === "string" && about.test(text) && /:\s*$/.test(text);
};

/** A total of all, or of a part: pivot tables of Excel write "Total Lima" and "Lima Total". */
const isTotal = (row: Cell[]): boolean => {
  const [first] = filled(row);
  return (
    typeof first === "string" &&
    filled(row).length > 1 &&
    (/^\s*(gran |grand )?(sub-?)?total(es|s)?\b/i.test(first) || /\S\s+total\s*$/i.test(first))
  );
};
