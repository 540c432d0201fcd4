import { inspect } from "./inspect.ts";
import { quoted, shortened } from "./json-text.ts";

/** What a program threw, which may be anything, as JSON {name, message, stack}. */
export function describeError(thrown: unknown): string {
  const read = (field: string): string => {
    try {
      const value = (thrown as Record<string, unknown>)[field];
      return typeof value === "string" ? shortened(value, 2000) : "";
    } catch {
      return "";
    }
  };
  const isObject = typeof thrown === "object" && thrown !== null;
  const name = isObject ? read("name") || "Error" : "";
  const message = isObject
    ? read("message")
    : shortened(typeof thrown === "string" ? thrown : inspect(thrown), 2000);
  return `{"name":${quoted(shortened(name, 100))},"message":${quoted(message)},"stack":${quoted(isObject ? read("stack") : "")}}`;
}
