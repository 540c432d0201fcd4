import type { Value } from "../../check/value.ts";
import { isCount, isObject, isTable, isText, isTextOrNull, isValue } from "../../check/value-shape.ts";
import type { OutputEntry } from "../sandbox.ts";

/**
 * What comes out of the sandbox may be written by a hostile program: it is taken only when it has the
 * very shape of the contract.
 */
export type Answer = { missing: true } | { tooLong: true } | { value: Value; svg: string | null };

/** The answer in the guest's JSON; null when it has another shape. */
export function readAnswer(json: string): Answer | null {
  const read = parsed(json);
  if (!isObject(read)) return null;
  if (read.missing === true) return { missing: true };
  if (read.tooLong === true) return { tooLong: true };
  const { value, svg } = read;
  return isValue(value) && isTextOrNull(svg) && (value.kind === "chart") === (svg !== null)
    ? { value, svg }
    : null;
}

/** One thing that the program showed on its way; null when it has another shape. */
export function readEntry(json: string): OutputEntry | null {
  const read = parsed(json);
  if (!isObject(read)) return null;
  const { kind, text, table, total, svg } = read;
  if (kind === "text" && isText(text)) return { kind, text };
  if (kind === "table" && isTable(table) && isCount(total)) return { kind, table, total };
  return kind === "chart" && isText(svg) ? { kind, svg } : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
