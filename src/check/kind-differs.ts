import { cellType } from "./cell.ts";
import type { Problem } from "./problem.ts";
import type { Value } from "./value.ts";

/** A list where a table was asked for, a function where a number was, and so on. */
export interface KindDiffers extends Problem {
  kind: "kind-differs";
  detail: {
    wanted: AnswerKind;
    found: AnswerKind;
    /** For "other": what it is, e.g. "function". */
    type: string | null;
    /** The learner's answer holds exactly one cell, as a list of one or a table of one. */
    single: boolean;
  };
}

export type AnswerKind =
  | "number"
  | "text"
  | "boolean"
  | "date"
  | "list"
  | "table"
  | "pairs" // a Map or a plain object
  | "chart"
  | "nothing"
  | "other";

export function answerKind(value: Value): AnswerKind {
  if (value.kind === "table" && value.from === "map") return "pairs";
  if (value.kind !== "scalar") return value.kind;
  const type = cellType(value.cell);
  if (type === "text" || type === "boolean" || type === "date") return type;
  return type === "blank" ? "nothing" : type === "nested" ? "other" : "number";
}

export const kindDiffers = (expected: Value, actual: Value): KindDiffers => ({
  kind: "kind-differs",
  detail: {
    wanted: answerKind(expected),
    found: answerKind(actual),
    type: actual.kind === "other" ? actual.type : null,
    single: actual.kind !== "scalar" && onlyCell(actual) !== undefined,
  },
});

/** The one cell of a scalar, a list of one or a table of one (a Map or Series of one pair counts). */
export function onlyCell(value: Value) {
  if (value.kind === "scalar") return value.cell;
  if (value.kind === "list" && value.cells.length === 1) return value.cells[0];
  if (value.kind !== "table" || value.rows.length !== 1) return undefined;
  const named = value.from === "map" || value.from === "series";
  if (value.columns.length !== 1 && !(named && value.columns.length === 2)) return undefined;
  return value.rows[0]?.at(-1);
}
