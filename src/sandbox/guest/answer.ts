import { chartOf } from "./drawing.ts";
import { JsonText, quoted, TooLong } from "./json-text.ts";
import { writeOther, writeValue } from "./normal-form.ts";
import { has } from "./primordials.ts";

/**
 * What a program's `export default` holds, as JSON: {value, svg}. {"missing": true} without a default,
 * {"tooLong": true} past `limit` characters.
 */
export function writeAnswer(namespace: object, limit: string): string {
  if (!has(namespace, "default")) return '{"missing":true}';
  const value = (namespace as { default: unknown }).default;
  const out = new JsonText(+limit);
  try {
    const chart = chartOf(value);
    if (chart) {
      out.raw(`{"svg":${quoted(chart.svg)},"value":{"kind":"chart","facts":`);
      out.raw(chart.facts);
      out.raw("}}");
      return out.text;
    }
    out.raw('{"svg":null,"value":');
    writeAnswerValue(out, value);
    out.raw("}");
    return out.text;
  } catch (error) {
    if (error instanceof TooLong) return '{"tooLong":true}';
    throw error;
  }
}

function writeAnswerValue(out: JsonText, value: unknown): void {
  try {
    writeValue(out, value);
  } catch (error) {
    if (error instanceof TooLong || out.text.length > '{"svg":null,"value":'.length) throw error;
    writeOther(out, "unreadable");
  }
}
