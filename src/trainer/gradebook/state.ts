import type { ExerciseBundle } from "../../grading/exercise.ts";
import { StorageTrouble, type TroubleKind } from "../../learner/store.ts";
import type { KeptAssignment } from "../device/record.ts";
import type { Imported } from "../import/import.ts";
import type { Gradebook } from "./gradebook.ts";

/**
 * Why something came to a halt: for want of a device that keeps it, workers that start, or the site's
 * files: those that open what is imported, or those that check what is kept.
 */
export type GradebookTrouble = TroubleKind | "no-workers" | "opener-unreachable" | "unreachable";

export function troubleOf(error: unknown): GradebookTrouble {
  if (error instanceof StorageTrouble) return error.kind;
  return (error as Error)?.name === "Unreachable" ? "unreachable" : "no-workers";
}

export interface GradebookState {
  assignments: KeptAssignment[];
  /** Whether this device has the key that opens answers. */
  hasKeys: boolean;
  kept: KeptAssignment | null;
  book: Gradebook | null;
  bundles: ReadonlyMap<string, ExerciseBundle>;
  /** Exercises of the assignment that could not be fetched: what answers them stays unchecked. */
  missing: string[];
  importing: { done: number; total: number } | null;
  /** What became of the files that were imported last. */
  imported: Imported[];
  /** Different answers, and how many have a verdict. */
  checking: { done: number; total: number; running: boolean };
  trouble: GradebookTrouble | null;
}

/** Before an assignment is opened. */
export const noGradebook: GradebookState = {
  assignments: [],
  hasKeys: false,
  kept: null,
  book: null,
  bundles: new Map(),
  missing: [],
  importing: null,
  imported: [],
  checking: { done: 0, total: 0, running: false },
  trouble: null,
};
