import { cellType } from "./cell.ts";
import type { ProblemShape } from "./problem.ts";
import type { Cell, Value } from "./value.ts";

/** A list where a table was asked for, a function where a number was, and so on. */
export interface KindDiffers extends ProblemShape {
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

declare module "./problem.ts" {
  interface Problems {
    "kind-differs": KindDiffers;
  }
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
    single: onlyCell(actual) !== undefined,
  },
});

/** The one cell of a list of one or a table of one (a Map or Series of one pair counts). */
export function onlyCell(value: Value): Cell | undefined {
  if (value.kind === "list" && value.cells.length === 1) return value.cells[0];
  if (value.kind !== "table") return undefined;
  const hasNames = value.from === "map" || value.from === "series";
  const [row, ...otherRows] = hasNames || value.columns.length === 1 ? value.rows : [];
  return otherRows.length === 0 ? row?.at(-1) : undefined;
}
