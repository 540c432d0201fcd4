import type { SourceLocation } from "./location.ts";

/** Letters, digits, _ and $: what a name in a program is made of. */
const name = "[\\p{L}\\p{N}_$]+";
const path = new RegExp(`${name}(?:\\s*\\??\\.\\s*${name})*$`, "u");
const givenBack = new RegExp(`^return\\s+(${name}(?:\\.${name})*)\\(`, "u");
const inBrackets = /\[\s*(["'`])([^"'`]*)\1\s*\]$/;
const afterOf = new RegExp(`^${name}(?:\\??\\.${name})*`, "u");

/** Longer than this a path is no name any more, and only its end is told. */
const longest = 40;

/**
 * What a program calls at a location, as it is written there: "figures.filtr", or "filtr" behind a call.
 * QuickJS does not name it; its location is that of the bracket. Null where it has no name.
 */
export function calledAt(code: string, location: SourceLocation): string | null {
  const { before, from } = around(code, location);
  // Of a call that a function gives back, the location is that of the return.
  const returned = givenBack.exec(from)?.[1];
  if (returned !== undefined) return returned;
  if (!/^[(`]/.test(from)) return null;
  const callee = before.trimEnd().replace(/(\?\.)$/, "");
  const [, , quoted] = inBrackets.exec(callee) ?? [];
  if (quoted !== undefined) return quoted;
  const written = path.exec(callee)?.[0]?.replace(/\s/g, "");
  if (written === undefined) return null;
  return written.length <= longest ? written : (written.split(".").at(-1) ?? written);
}

/** What a loop is to go through at a location ("for (const row of rows)"); null where no such loop begins. */
export function goneThroughAt(code: string, location: SourceLocation): string | null {
  const { before, from } = around(code, location);
  return /\bof\s*$/.test(before) ? (afterOf.exec(from)?.[0] ?? null) : null;
}

function around(code: string, { line, column }: SourceLocation): { before: string; from: string } {
  const text = code.split("\n")[(line ?? 0) - 1] ?? "";
  const at = (column ?? 1) - 1;
  return { before: text.slice(0, at), from: text.slice(at) };
}
