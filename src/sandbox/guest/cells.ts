import { inspect } from "./inspect.ts";
import type { JsonText } from "./json-text.ts";
import { shortened } from "./json-text.ts";
import { accepts, dateText, dateTime, isFiniteNumber, stringify, toText } from "./primordials.ts";

const special = (kind: string, text: string): string =>
  `{"special":"${kind}","text":${stringify(shortened(text, 1000))}}`;

/** One value as a Cell (src/check/value.ts), written as JSON. */
export function writeCell(out: JsonText, value: unknown): void {
  if (typeof value === "string") out.string(value);
  else out.raw(cellText(value));
}

function cellText(value: unknown): string {
  if (value === null || typeof value === "boolean") return toText(value);
  if (value === undefined) return special("undefined", "undefined");
  if (typeof value === "bigint") return special("bigint", toText(value));
  if (typeof value === "number") {
    if (isFiniteNumber(value)) return stringify(value);
    return special(value === Infinity || value === -Infinity ? "infinity" : "nan", toText(value));
  }
  if (!isDate(value)) return special("nested", inspect(value));
  const time = dateTime(value);
  return isFiniteNumber(time) ? `{"date":"${dateText(value)}"}` : special("invalid-date", "Invalid Date");
}

export const isDate = (value: unknown): value is Date =>
  typeof value === "object" && value !== null && accepts(dateTime, value);
