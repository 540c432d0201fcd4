import type { StepValue } from "../fields.ts";
import { type Doc, group, indent, joined, lastComma, line, softline } from "./doc.ts";

/** Pieces of a program, laid out as the project's formatter does. */

const identifier = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

/** A text with the quotes that need fewer escapes. */
export function quoted(text: string): string {
  const escaped = JSON.stringify(text);
  return text.includes('"') && !text.includes("'")
    ? `'${escaped.slice(1, -1).replaceAll('\\"', '"')}'`
    : escaped;
}

/** A number as people type it: 50_000 from five digits on. */
export function number(value: number): string {
  const text = String(value);
  return /^-?\d{5,}$/.test(text) ? text.replace(/\B(?=(\d{3})+$)/g, "_") : text;
}

export function literal(value: StepValue | null): string {
  if (typeof value === "string") return quoted(value);
  return typeof value === "number" ? number(value) : String(value);
}

/** `row.name`, or `row["a name"]`. */
export const cell = (row: string, column: string): string =>
  identifier.test(column) ? `${row}.${column}` : `${row}[${quoted(column)}]`;

export const key = (column: string): string => (identifier.test(column) ? column : quoted(column));

export const list = (items: readonly Doc[]): Doc =>
  items.length === 0
    ? "[]"
    : group(["[", indent([softline, joined(items, [",", line])]), lastComma, softline, "]"]);

/** `entries`: "...row", "name" for what has the name of its key, or a key and its value. */
export function object(entries: readonly (string | [string, Doc])[], isBroken = false): Doc {
  if (entries.length === 0) return "{}";
  const pairs = entries.map((entry) => {
    if (typeof entry === "string") return entry;
    const [name, value] = entry;
    return value === name ? name : [key(name), ": ", value];
  });
  return group(["{", indent([line, joined(pairs, [",", line])]), lastComma, line, "}"], isBroken);
}

export const call = (name: Doc, args: readonly Doc[], isBroken = false): Doc =>
  group([name, "(", indent([softline, joined(args, [",", line])]), lastComma, softline, ")"], isBroken);

/** A call whose last argument is a function that gives an object or a list: it opens on the call's line. */
export const callWithMaker = (name: Doc, params: Doc, made: Doc, isObject = true): Doc => [
  name,
  "(",
  params,
  isObject ? " => (" : " => ",
  made,
  isObject ? "))" : ")",
];

/** A call whose one argument is a function that gives what a condition or a comparison gives. */
export const callWithTest = (name: Doc, params: string, tested: Doc): Doc =>
  group([
    name,
    "(",
    indent([softline, group([params, " =>", indent([line, tested])])]),
    lastComma,
    softline,
    ")",
  ]);

/** A call whose one argument is a function that gives what another call gives. */
export const callWithCall = (name: Doc, params: string, called: Doc): Doc =>
  group([name, "(", params, " =>", indent([line, called]), lastComma, softline, ")"]);

/** Conditions that are joined: in one line, or one a line. */
export const chain = (docs: readonly Doc[], operator: string): Doc =>
  group(joined(docs, [` ${operator}`, line]));

/** `test ? yes : no`. */
export const ternary = (tested: Doc, yes: Doc, no: Doc): Doc =>
  group([tested, indent([line, "? ", yes, line, ": ", no])]);

export const constant = (name: string, value: Doc): Doc => [`const ${name} = `, value, ";"];
