/** How far a learner is with an exercise; once done it stays done. */
export type ExerciseState = "done" | "tried" | "open";

export interface Tally {
  attempts: number;
  passes: number;
}

export interface Progress {
  done: number;
  tried: number;
  open: number;
}

export const stateOf = ({ attempts, passes }: Tally): ExerciseState =>
  passes > 0 ? "done" : attempts > 0 ? "tried" : "open";

export function progressOf(tallies: Tally[]): Progress {
  const progress: Progress = { done: 0, tried: 0, open: 0 };
  for (const tally of tallies) progress[stateOf(tally)] += 1;
  return progress;
}
