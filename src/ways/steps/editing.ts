import type { Recipe, Step } from "../../steps/step.ts";

/** Steps after which nothing can come. */
const ends = ["chart", "total"];

/** Puts a step behind the others, before one that ends the way. @returns the steps, and its place */
export function added(steps: Recipe, step: Step): { steps: Recipe; at: number } {
  const last = steps.at(-1);
  const at = last && ends.includes(last.verb) && !ends.includes(step.verb) ? steps.length - 1 : steps.length;
  return { steps: steps.toSpliced(at, 0, step), at };
}

/** The first step chooses the table and stays where it is. */
export const canMove = (steps: Recipe, from: number, to: number): boolean =>
  from > 0 && to > 0 && to < steps.length && from < steps.length;

export function movedStep(steps: Recipe, from: number, to: number): Recipe {
  const step = steps[from];
  return step && canMove(steps, from, to) ? steps.toSpliced(from, 1).toSpliced(to, 0, step) : steps;
}

export function copied(steps: Recipe, at: number): Recipe {
  const step = steps[at];
  return step ? steps.toSpliced(at + 1, 0, structuredClone(step)) : steps;
}

export const removed = (steps: Recipe, at: number): Recipe => (at > 0 ? steps.toSpliced(at, 1) : steps);

export const replaced = (steps: Recipe, at: number, step: Step): Recipe => steps.with(at, step);
