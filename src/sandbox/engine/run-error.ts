import { nearest } from "../nearest.ts";
import type { DatasetTable, Run, RunError, RunErrorKind } from "../sandbox.ts";
import { calledAt, goneThroughAt } from "./called.ts";
import { importLines } from "./import-line.ts";
import type { SourceLocation } from "./location.ts";
import { hintAt, textForName } from "./unknown-name.ts";

/** The learner's own file in stack traces. */
export const programFile = "program.ts";

/** The libraries, and what is around them. */
export const guestFile = "guest.js";

export interface Thrown {
  name: string;
  message: string;
  stack: string;
}

/** Where a name is imported, from 1. */
export interface ImportLocation {
  module: string;
  /** The exported name asked for; null for the module itself (`import * as`, `import "x"`). */
  name: string | null;
  line: number;
  column: number;
}

/** Where a loop stands in the program. */
export interface LoopLocation {
  start: Position;
  end: Position;
  /** It goes through something that is there, and ends where that does. */
  isCounted?: boolean;
}
interface Position {
  /** From 1. */
  line: number;
  /** From 0. */
  column: number;
}

/**
 * Where a stopped program was, and in what: the loop around it, a regular expression, or another call.
 * QuickJS notes places at calls only: a loop without one is told by the last call before it.
 */
export function stoppedAt(stack: string, loops: LoopLocation[]): SourceLocation & Pick<RunError, "subject"> {
  const { line, column } = firstLocation(stack);
  if (
    /^\s*at \[?(?:Symbol\.)?(?:exec|test|match|matchAll|replace|replaceAll|search|split)\]? \(native\)/.test(
      stack,
    )
  )
    return { line, column, subject: "regular expression" };
  if (line === null) return { line, column, subject: loops.length === 0 ? "call" : "loop" };
  const isBefore = (a: Position, b: Position) =>
    a.line < b.line || (a.line === b.line && a.column <= b.column);
  const at = { line, column: (column ?? 1) - 1 };
  const endless = loops.filter(({ isCounted }) => !isCounted);
  const likely = endless.length > 0 ? endless : loops;
  const around = likely.filter(({ start, end }) => isBefore(start, at) && isBefore(at, end));
  const loop = around.at(-1) ?? likely.find(({ start }) => isBefore(at, start));
  return loop
    ? { line: loop.start.line, column: loop.start.column + 1, subject: "loop" }
    : { line, column, subject: "call" };
}

/** A RunError for what the program threw. `code` is what ran, each line and column where the learner wrote it. */
export function runError(
  { name, message, stack }: Thrown,
  imports: ImportLocation[],
  code: string,
  datasets: DatasetTable[] = [],
): RunError {
  const lines = importLines(datasets);
  const missingModule = /^Cannot find module '(.*)'$/.exec(message)?.[1];
  if (missingModule !== undefined) {
    // QuickJS may tell of "./x" as "x".
    const plain = (module: string) => module.replace(/^(\.\.?\/)+/, "");
    const location = imports.find(({ module }) => plain(module) === plain(missingModule));
    const module = location?.module ?? missingModule;
    const near = nearest(
      module.replace(/^datasets\//, ""),
      Object.keys(lines).map((one) => one.replace(/^datasets\//, "")),
    );
    const meant = near === null ? undefined : (lines[near] ?? lines[`datasets/${near}`]);
    const told = meant === undefined ? `there are ${Object.keys(lines).join(" ")}` : `it is written ${meant}`;
    return importError(`${message}; ${told}`, module, location);
  }
  const [, missingName, from] = /^Could not find export '(.*)' in module '(.*)'$/.exec(message) ?? [];
  if (missingName !== undefined) {
    const location = imports.find((asked) => asked.module === from && asked.name === missingName);
    const meant = lines[from ?? ""];
    return importError(
      meant === undefined ? message : `${message}; it is written ${meant}`,
      missingName,
      location,
    );
  }
  const kind = kindOf(name, message, stack);
  const location = firstLocation(stack);
  const isOfLibrary = kind === "thrown" && firstFile(stack) === "library";
  const named = kind === "thrown" ? (withName(message, stack, code, datasets) ?? message) : message;
  const callers = linesOf(stack).slice(1);
  return { kind, message: named, name, ...location, subject: isOfLibrary ? "library" : null, callers };
}

/**
 * The message with what QuickJS leaves out of it: "not a function" does not say what is none. A function
 * of the engine itself that says so was given something else where it needs a function.
 */
function withName(message: string, stack: string, code: string, datasets: DatasetTable[]): string | null {
  const location = firstLocation(stack);
  const file = firstFile(stack);
  const [, unknown] = /^'?([\p{L}\p{N}_$]+)'? is not defined$/u.exec(message) ?? [];
  if (unknown !== undefined && file === "program")
    return `'${unknown}' is not defined${hintAt(unknown, code, location, datasets)}`;
  if (message === "not a function") {
    const [, native, next = ""] = /^\s*at (\S+) \(native\)\n?([^\n]*)/.exec(stack) ?? [];
    if (native !== undefined && next.includes(programFile)) return `argument of ${native} is not a function`;
    const called = file === "program" ? calledAt(code, location) : null;
    if (called === null) return null;
    const text = textForName(called, code);
    return `${called} is not a function${text ? `: the text ${text.text} of line ${text.line}` : ""}`;
  }
  if (message !== "value is not iterable" || file !== "program") return null;
  const goneThrough = goneThroughAt(code, location);
  return goneThrough === null ? null : `${goneThrough} is not iterable`;
}

/** Where the innermost call of a stack trace stands. */
function firstFile(stack: string): "program" | "library" | "engine" {
  const [first = ""] = stack.trimStart().split("\n");
  if (first.includes(programFile)) return "program";
  return first.includes(guestFile) ? "library" : "engine";
}

function importError(message: string, subject: string, location: ImportLocation | undefined): RunError {
  const { line = null, column = null } = location ?? {};
  return { kind: "import", message, name: "ImportError", line, column, subject };
}

function kindOf(name: string, message: string, stack: string): RunErrorKind {
  if (name === "InternalError" && message === "out of memory") return "memory";
  if (name === "InternalError" && message === "stack overflow") return "stack";
  if (name === "InternalError" && message === "interrupted") return "time";
  // What QuickJS cannot read has no call in its trace; JSON.parse and the like have.
  const isUnread = name === "SyntaxError" && stack.trimStart().startsWith(`at ${programFile}:`);
  return isUnread ? "syntax" : "thrown";
}

/** The innermost line of the learner's file in QuickJS's stack trace. */
export function firstLocation(stack: string): SourceLocation {
  const found = new RegExp(`${programFile.replace(".", "\\.")}:(\\d+)(?::(\\d+))?`).exec(stack);
  if (!found) return { line: null, column: null };
  return { line: Number(found[1]), column: found[2] === undefined ? null : Number(found[2]) };
}

/** A stack trace with the columns of the program as it was written, where it ran with its calls watched. */
export function asWritten(stack: string, columnBefore: (line: number, column: number) => number): string {
  const place = new RegExp(`(${programFile.replace(".", "\\.")}:)(\\d+):(\\d+)`, "g");
  return stack.replace(
    place,
    (_, file: string, line: string, column: string) =>
      `${file}${line}:${columnBefore(Number(line), Number(column))}`,
  );
}

/** Every line of the learner's file in a stack trace, the innermost first, each once. */
function linesOf(stack: string): number[] {
  const found = stack.matchAll(new RegExp(`${programFile.replace(".", "\\.")}:(\\d+)`, "g"));
  return [...new Set([...found].map(([, line]) => Number(line)))];
}

/** For what broke the machine itself: it has to be replaced. */
export function hostError(error: unknown): RunError {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof OutOfMemory) return plainError("memory", "InternalError", message);
  // A host with a smaller stack than expected: V8 and Safari, then Firefox.
  const isOverflow = /call stack|too much recursion/i.test(message);
  return plainError(isOverflow ? "stack" : "crash", name, message);
}

/** The machine's memory cannot grow any more. */
export class OutOfMemory extends Error {}

export const plainError = (kind: RunErrorKind, name: string, message: string): RunError => ({
  kind,
  name,
  message,
  line: null,
  column: null,
  subject: null,
});

export const failedRun = (error: RunError, ms = 0): Run => ({
  value: { kind: "nothing" },
  svg: null,
  output: [],
  error,
  ms,
});
