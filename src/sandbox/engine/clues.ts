import type { Cell } from "../../check/value.ts";
import type { Clue } from "../clue.ts";
import { nearest } from "../nearest.ts";
import type { ProgramFacts } from "../program-facts.ts";
import type { DatasetTable } from "../sandbox.ts";

/** So many values of a column are told one by one. */
const fewValues = 12;
const mostClues = 5;

/** Names that were read and not there, with the columns that were, as a running program left them. */
export type Absent = [name: string, columns: string[]][];

/** Takes what came out of the sandbox only in the very shape that it should have. */
export function readAbsent(json: string): Absent {
  const isText = (x: unknown): x is string => typeof x === "string" && x.length < 200;
  const isAbsent = (x: unknown): x is Absent[number] =>
    Array.isArray(x) && x.length === 2 && isText(x[0]) && Array.isArray(x[1]) && x[1].every(isText);
  try {
    const read: unknown = JSON.parse(json);
    return Array.isArray(read) && read.length <= 20 ? read.filter(isAbsent) : [];
  } catch {
    return [];
  }
}

/** What in a program most likely is a slip: what names nothing first. */
export function cluesIn(code: string, facts: ProgramFacts, absent: Absent, datasets: DatasetTable[]): Clue[] {
  const clues: Clue[] = [
    ...absent.flatMap(([name, columns]) => unknownColumn(name, columns, code)),
    ...facts.comparisons.flatMap((comparison) => unknownValue(comparison, code, datasets)),
    ...facts.assigning.map((line): Clue => ({ kind: "assigned-in-condition", line })),
    ...facts.silent.map((silent): Clue => ({ kind: "nothing-returned", ...silent })),
    ...facts.unspread.map((unspread): Clue => ({ kind: "list-for-numbers", ...unspread })),
  ];
  return clues.slice(0, mostClues);
}

/** Only what stands in the learner's own program, and is not a column that the program adds itself. */
function unknownColumn(name: string, columns: string[], code: string): Clue[] {
  const written = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (new RegExp(`\\.${written}\\s*(?:[-+*/]|\\?\\?|\\|\\|)?=[^=]`).test(code)) return [];
  const found = new RegExp(
    `\\.${written}(?![\\p{L}\\p{N}_$])|["'\`]${written}["'\`]|[{,]\\s*${written}\\s*[,}:=]`,
    "u",
  ).exec(code);
  if (!found) return [];
  const line = code.slice(0, found.index).split("\n").length;
  return [{ kind: "column-unknown", name, nearest: nearest(name, columns), columns, line }];
}

function unknownValue(
  { column, value, equal, line }: ProgramFacts["comparisons"][number],
  code: string,
  datasets: DatasetTable[],
): Clue[] {
  const cells = valuesOf(column, datasets);
  if (cells === null || value === "" || cells.has(value)) return [];
  const texts = [...cells].filter((cell) => cell !== null).map(textOf);
  const near = nearest(String(value), texts);
  // What is left out may well not be there; what the program writes elsewhere too may be its own value.
  const isOwn = code.split(JSON.stringify(value)).length > 2;
  if (near === null && (!equal || isOwn)) return [];
  // A column of the program's own may be called as one of the dataset's, and hold what another of those does.
  if (isOwn && isMade(column, code) && isAnywhere(value, datasets)) return [];
  return [
    {
      kind: "value-unknown",
      column,
      value,
      nearest: near,
      values: texts.length <= fewValues ? texts : [],
      line,
    },
  ];
}

/** Whether a program gives rows of its own a column of that name. */
const isMade = (column: string, code: string): boolean =>
  new RegExp(`[{,]\\s*["']?${column.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}["']?\\s*[,:}]`, "u").test(code);

const isAnywhere = (value: Cell, datasets: DatasetTable[]): boolean =>
  datasets.some(({ values }) => values.some((cells) => cells.includes(value)));

/** Null where no dataset has such a column. */
function valuesOf(column: string, datasets: DatasetTable[]): Set<Cell> | null {
  const holding = datasets.filter(({ columns }) => columns.includes(column));
  if (holding.length === 0) return null;
  return new Set(holding.flatMap(({ columns, values }) => values[columns.indexOf(column)] ?? []));
}

const textOf = (cell: Cell): string => (typeof cell === "object" ? "" : String(cell));
