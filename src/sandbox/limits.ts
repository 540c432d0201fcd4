import type { Limits } from "./sandbox.ts";

export const defaultLimits: Limits = { time: 2000, memory: 128 * 1024 * 1024, output: 4_000_000 };

/** Console lines and tables on the way; past it the program is writing in a loop. */
export const maximumEntries = 5000;
