import type { Limits } from "./sandbox.ts";

export const defaultLimits: Limits = { time: 2000, memory: 128 * 1024 * 1024, output: 4_000_000 };

/** Console lines and tables on the way; past it the program is writing in a loop. */
export const maximumEntries = 5000;

/** What a sandbox keeps ready between programs, so that the next one on the same datasets waits less. */
export interface Kept {
  /** How many tables its worker holds. */
  datasets: number;
  /** In all, of the memory images in which datasets are read already. */
  bytes: number;
}

/** A phone has to bear it. */
export const keptOnDevice: Kept = { datasets: 12, bytes: 96 * 1024 * 1024 };

/** The course's exercises try each dataset and seven variants of it in turn, and reading one costs more than a run. */
export const keptInNode: Kept = { datasets: 64, bytes: 512 * 1024 * 1024 };
