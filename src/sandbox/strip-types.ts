import type { ImportPlace } from "./engine/run-error.ts";
import type { RunError } from "./sandbox.ts";
import { stripTypeScriptTypes } from "node:module";

export function stripTypes(code: string): { code: string; imports: ImportPlace[] } | { error: RunError } {
  try {
    return { code: stripTypeScriptTypes(code), imports: [] };
  } catch (error) {
    return { error: { kind: "syntax", message: String((error as Error).message), name: "SyntaxError", line: null, column: null, subject: null } };
  }
}
