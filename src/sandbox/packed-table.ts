import type { Cell } from "../check/value.ts";
import type { DatasetTable } from "./sandbox.ts";

/**
 * A column as it is fetched: its cells; or its different ones and a letter a row that says which; or, for each
 * different cell of another column, the one that always stands beside it; or what is left of some columns' sum
 * without others. A third less over a slow line, and a sixth of what there is to parse.
 */
export type PackedColumn =
  | Cell[]
  | Lettered
  | { cells: Cell[]; beside: string }
  | { sumOf: string[]; without: string[] };

interface Lettered {
  cells: Cell[];
  rows: string;
}

/** What a dataset is fetched as: all of it but for its columns as it is. */
export type Packed<Dataset extends DatasetTable> = Omit<Dataset, "values"> & { values: PackedColumn[] };

interface Sum {
  total: string;
  parts: string[];
}

const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** @param sums totals that rows may hold; of what every row holds, one column less is written for each sum */
export function pack<Dataset extends DatasetTable>(
  dataset: Dataset,
  sums: readonly Sum[] = [],
): Packed<Dataset> {
  const { columns } = dataset;
  const computed = computedColumns(dataset, sums);
  const packed = new Map<string, PackedColumn>();
  const byVariety = columns.toSorted((one, other) => variety(dataset, other) - variety(dataset, one));
  for (const name of byVariety) {
    const cells = columnOf(dataset, name);
    packed.set(name, computed.get(name) ?? followed(cells, packed) ?? lettered(cells) ?? cells);
  }
  return { ...dataset, values: columns.map((name) => packed.get(name) ?? []) };
}

function lettered(cells: Cell[]): Lettered | null {
  const different = [...new Set(cells)];
  if (different.length > letters.length) return null;
  const letterOf = new Map(different.map((cell, place) => [cell, letters[place]]));
  return { cells: different, rows: cells.map((cell) => letterOf.get(cell)).join("") };
}

/** By a column that is written in letters and leaves no choice. */
function followed(cells: Cell[], packed: ReadonlyMap<string, PackedColumn>): PackedColumn | null {
  for (const [name, other] of packed) {
    if (!("rows" in other)) continue;
    const first = new Map<string, Cell>();
    for (const [row, letter] of [...other.rows].entries())
      if (!first.has(letter)) first.set(letter, cells[row] ?? null);
    if ([...other.rows].every((letter, row) => first.get(letter) === cells[row]))
      return { cells: [...first.values()], beside: name };
  }
  return null;
}

/** The total of a sum; and where another sum has the same total, that one's part with most to write. */
function computedColumns(table: DatasetTable, sums: readonly Sum[]) {
  const found = new Map<string, { sumOf: string[]; without: string[] }>();
  const holds = ({ total, parts }: Sum) => {
    const added = addedUp(parts.map((part) => columnOf(table, part)));
    const cells = columnOf(table, total);
    return cells.length > 0 && cells.every((cell, row) => typeof cell === "number" && cell === added[row]);
  };
  for (const sum of sums.filter(holds)) {
    const { total, parts } = sum;
    const known = found.get(total);
    const name = known
      ? parts.toSorted((one, other) => variety(table, other) - variety(table, one))[0]
      : total;
    const computed = known
      ? { sumOf: known.sumOf, without: parts.filter((part) => part !== name) }
      : { sumOf: parts, without: [] };
    const read = [...computed.sumOf, ...computed.without];
    const isRead = [...found.values()].some(({ sumOf, without }) =>
      [...sumOf, ...without].includes(name ?? ""),
    );
    // What is computed is computed from what is written, in whole numbers, which lose nothing.
    if (name && !isRead && read.every((part) => !found.has(part) && isWhole(table, part)))
      found.set(name, computed);
  }
  return found;
}

const columnOf = ({ columns, values }: DatasetTable, name: string): Cell[] =>
  values[columns.indexOf(name)] ?? [];
const variety = (table: DatasetTable, name: string): number => new Set(columnOf(table, name)).size;
const isWhole = (table: DatasetTable, name: string): boolean =>
  columnOf(table, name).every((cell) => Number.isSafeInteger(cell));

/** @throws Error where a column is computed from what is not there: the file is not one that `pack` wrote */
export function unpack<Dataset extends DatasetTable>(dataset: Packed<Dataset>): Dataset {
  const { name, columns, values } = dataset;
  const cellsOf = (column: PackedColumn | undefined): Cell[] => {
    if (!column) throw new Error(`${name} adds up a column that it has not`);
    if (Array.isArray(column)) return column;
    if ("rows" in column) return spelled(column.cells, column.rows);
    if ("beside" in column) {
      const other = values[columns.indexOf(column.beside)];
      return spelled(column.cells, other && "rows" in other ? other.rows : "");
    }
    const read = (names: string[]) => names.map((one) => cellsOf(values[columns.indexOf(one)]));
    const less = addedUp(read(column.without));
    return addedUp(read(column.sumOf)).map((sum, row) => sum - (less[row] ?? 0));
  };
  return { ...dataset, values: values.map(cellsOf) } as unknown as Dataset;
}

const spelled = (cells: Cell[], rows: string): Cell[] =>
  [...rows].map((letter) => cells[letters.indexOf(letter)] ?? null);

/** Row by row; what is no number makes none. */
const addedUp = (parts: Cell[][]): number[] =>
  (parts[0] ?? []).map((_, row) =>
    parts.reduce((sum, cells) => sum + (typeof cells[row] === "number" ? cells[row] : Number.NaN), 0),
  );
