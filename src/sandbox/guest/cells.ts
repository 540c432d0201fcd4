import { inspect } from "./inspect.ts";
import type { JsonText } from "./json-text.ts";
import { shortened } from "./json-text.ts";
import { accepts, dateText, dateTime, isFiniteNumber, stringify, toText } from "./primordials.ts";

const special = (kind: string, text: string): string =>
  `{"special":"${kind}","text":${stringify(shortened(text, 1000))}}`;

/** One value as a Cell (src/check/value.ts), written as JSON. */
export function writeCell(out: JsonText, value: unknown): void {
  switch (typeof value) {
    case "string":
      return out.string(value);
    case "boolean":
      return out.raw(value ? "true" : "false");
    case "number":
      if (isFiniteNumber(value)) return out.raw(stringify(value));
      return out.raw(value !== value ? special("nan", "NaN") : special("infinity", value > 0 ? "Infinity" : "-Infinity"));
    case "undefined":
      return out.raw(special("undefined", "undefined"));
    case "bigint":
      return out.raw(special("bigint", toText(value)));
    default:
      if (value === null) return out.raw("null");
      if (isDate(value)) {
        const time = dateTime(value);
        return out.raw(time === time ? `{"date":"${dateText(value)}"}` : special("invalid-date", "Invalid Date"));
      }
      return out.raw(special("nested", inspect(value)));
  }
}

export const isDate = (value: unknown): value is Date =>
  typeof value === "object" && value !== null && accepts(dateTime, value);
