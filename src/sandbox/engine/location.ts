import type { RunError } from "../sandbox.ts";

/** In the learner's own file, from 1. */
export type SourceLocation = Pick<RunError, "line" | "column">;
