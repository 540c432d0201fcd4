import type { Recipe } from "../../steps/step.ts";

/**
 * Which of the steps that are given stand open where the screen is narrow; the others are a line each. What is to
 * be done is open, and the last, whose table is the answer.
 * @param solution null where it is no list of steps
 */
export function openSteps(given: Recipe, solution: Recipe | null): boolean[] {
  const right = new Set((solution ?? given).map((step) => JSON.stringify(step)));
  return given.map((step, index) => index === given.length - 1 || !right.has(JSON.stringify(step)));
}
