import type { Comment } from "acorn";
import { parseTypeScript, TooNested } from "./bounded-parser.ts";
import type { ImportLocation, LoopLocation } from "./engine/run-error.ts";
import { factsOf, type ProgramFacts } from "./program-facts.ts";
import type { RunError } from "./sandbox.ts";
import { blankTypes, Unsupported } from "./types-blanked.ts";
import { unreadable } from "./unreadable/unreadable.ts";

export interface JavaScript {
  code: string;
  imports: ImportLocation[];
  /** An inner loop after the one around it. */
  loops: LoopLocation[];
  facts: ProgramFacts;
}
export type Stripped = JavaScript | { error: RunError };

/**
 * The program as JavaScript: every type is replaced by spaces, so that each line and column stays where
 * the learner wrote it. What types alone cannot say (enum, namespace, parameter properties) and what is
 * no program at all is a `syntax` error; nothing is ever thrown, and its time grows as the text does.
 */
export function stripTypes(code: string): Stripped {
  const comments: Comment[] = [];
  try {
    const program = parseTypeScript(code, {
      sourceType: "module",
      ecmaVersion: "latest",
      locations: true,
      onComment: comments,
    });
    return { ...blankTypes(code, program as never, comments), facts: factsOf(program as never, code) };
  } catch (error) {
    return { error: syntaxError(error, code) };
  }
}

function syntaxError(error: unknown, code: string): RunError {
  const { message, loc, pos } = error as {
    message?: unknown;
    loc?: { line?: unknown; column?: unknown };
    pos?: unknown;
  };
  const isPlaced = error instanceof SyntaxError || error instanceof Unsupported;
  const { line, column } = isPlaced && loc ? loc : {};
  return {
    kind: "syntax",
    name: "SyntaxError",
    message:
      isPlaced || error instanceof TooNested
        ? said(String(message), code, pos)
        : "the program cannot be read",
    line: typeof line === "number" ? line : null,
    column: typeof column === "number" ? column + 1 : null,
    subject: null,
  };
}

/** The parser ends its messages with the place: "Unexpected token (2:7)". */
function said(message: string, code: string, pos: unknown): string {
  const plain = message.replace(/ \(\d+:\d+\)$/, "");
  return typeof pos === "number" ? unreadable(code, pos, plain) : plain;
}
