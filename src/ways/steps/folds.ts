import type { Recipe, Step } from "../../steps/step.ts";
import type { StepView } from "./step-view.ts";

/** Keeps a step open or in one line, wherever it moves, while its view is made anew. */
export interface Folds {
  carry(before: readonly StepView[], after: readonly StepView[], steps: Recipe): void;
}

/**
 * @param built the steps that the page came with
 * @param views of those, open or not as the page has them
 */
export function openFolds(built: Recipe, views: readonly StepView[]): Folds {
  const builtOpen = views.map(({ fold }) => fold.open);
  const wasOpen = new WeakMap<Step, boolean>();
  let drawn = built;
  /** One that the learner made or changed is worked on. */
  const atFirst = (step: Step, index: number): boolean =>
    JSON.stringify(step) === JSON.stringify(built[index]) ? (builtOpen[index] ?? true) : true;
  return {
    carry(before, after, steps) {
      for (const [index, step] of drawn.entries()) {
        const fold = before[index]?.fold;
        if (fold) wasOpen.set(step, fold.open);
      }
      drawn = steps;
      for (const [index, step] of steps.entries()) {
        const fold = after[index]?.fold;
        if (fold) fold.open = wasOpen.get(step) ?? atFirst(step, index);
      }
    },
  };
}
