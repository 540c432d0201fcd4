import { type CountField, countFields, type Field, type TextField } from "./columns/field.ts";
import { fold } from "./fold.ts";
import type { Report } from "./report.ts";

/** What is worth a look although no rule of the coordination speaks of it. */
export type Look =
  /** Rows that say in every cell what one before them says. */
  | { kind: "repeated"; rows: number[] }
  /** Months in which no row is flagged as part of the plan, though others are: a filter drops them whole. */
  | { kind: "never-flagged"; months: string[]; rows: number[] }
  /** One name written in several ways. */
  | { kind: "writings"; field: Field; names: string[][]; rows: number[] }
  /** Cells of a count that hold no number: no rule could look at them. */
  | { kind: "no-number"; field: CountField; sample: string; rows: number[] }
  /** Months that a machine does not sort, as "2022 - 01" or "Marzo". */
  | { kind: "month-writing"; sample: string; rows: number[] };

/** @param cells the report's rows as they stand in the file, all columns of them */
export function look(report: Report, cells: readonly (readonly unknown[])[]): Look[] {
  return [
    ...repeated(cells),
    ...neverFlagged(report),
    ...(["organisation", "sector", "subsector", "adm1", "partner"] as const).flatMap((field) =>
      writings(report, field),
    ),
    ...monthWritings(report),
    ...countFields.flatMap((field) => noNumbers(report, field)),
  ];
}

function repeated(cells: readonly (readonly unknown[])[]): Look[] {
  const before = new Set<string>();
  const rows = cells.flatMap((row, index) => {
    const key = JSON.stringify(row);
    if (before.has(key)) return [index];
    before.add(key);
    return [];
  });
  return rows.length > 0 ? [{ kind: "repeated", rows }] : [];
}

function neverFlagged({ rows, fields }: Report): Look[] {
  if (!fields.has("rmrp") || !fields.has("month")) return [];
  const flagged = new Set(
    rows.flatMap(({ month, yes }) => (yes.rmrp === true && month !== null ? [month] : [])),
  );
  if (flagged.size === 0) return [];
  const found = rows.flatMap(({ month }, index) => (month !== null && !flagged.has(month) ? [index] : []));
  const months = new Set(found.map((index) => rows[index]?.month ?? ""));
  return found.length > 0 ? [{ kind: "never-flagged", months: [...months].sort(), rows: found }] : [];
}

function writings({ rows }: Report, field: TextField): Look[] {
  const ways = new Map<string, Map<string, number[]>>();
  for (const [index, { text }] of rows.entries()) {
    if (text[field] === "") continue;
    const own = ways.get(fold(text[field])) ?? new Map<string, number[]>();
    const at = own.get(text[field]);
    if (at) at.push(index);
    else own.set(text[field], [index]);
    ways.set(fold(text[field]), own);
  }
  const several = [...ways.values()].filter((own) => own.size > 1);
  if (several.length === 0) return [];
  const byUse = several.map((own) => [...own].sort((one, other) => other[1].length - one[1].length));
  return [
    {
      kind: "writings",
      field,
      names: byUse.map((own) => own.map(([name]) => name)),
      rows: byUse.flatMap((own) => own.slice(1).flatMap(([, at]) => at)).sort((one, other) => one - other),
    },
  ];
}

function monthWritings({ rows }: Report): Look[] {
  const found = rows.flatMap(({ month, text }, index) =>
    month !== null && !/^\d{4}-\d\d(-\d\d)?$/.test(text.month) ? [index] : [],
  );
  return found.length > 0
    ? [{ kind: "month-writing", sample: rows[found[0] ?? 0]?.text.month ?? "", rows: found }]
    : [];
}

function noNumbers({ rows }: Report, field: CountField): Look[] {
  const found = rows.flatMap(({ count }, index) => (Number.isNaN(count[field]) ? [index] : []));
  const sample = rows[found[0] ?? 0]?.text[field] ?? "";
  return found.length > 0 ? [{ kind: "no-number", field, sample, rows: found }] : [];
}
