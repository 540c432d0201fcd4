import type { Column, StepsDataset } from "./column.ts";
import { Refusal, type StepProblem } from "./problem.ts";
import { type Recipe, type Step, verbs } from "./step.ts";
import type { Given, Verb } from "./verb.ts";

/** What a step gives, why it cannot be done, or that it waits for an earlier one. */
export type StepState = Given | { is: "problem"; problem: StepProblem } | { is: "waiting" };

/** One for each step. Steps after a problem wait. */
export function columnsOf(steps: Recipe, datasets: readonly StepsDataset[]): StepState[] {
  const states: StepState[] = [];
  for (const [index, step] of steps.entries()) {
    const before = states.at(-1);
    if (before?.is === "problem" || before?.is === "waiting") states.push({ is: "waiting" });
    else states.push(stateOf(step, index, before ?? null, states, datasets));
  }
  return states;
}

/**
 * The columns that a step starts from: none for the first. One that waits is offered the last ones that are
 * known, since most steps change none: it can be filled in, and names its columns in the reader's words.
 */
export function columnsBefore(states: readonly StepState[], index: number): Column[] {
  const before = states.slice(0, index).findLast(({ is }) => is === "table");
  return before?.is === "table" ? before.columns : [];
}

function stateOf(
  step: Step,
  index: number,
  before: Given | null,
  states: readonly StepState[],
  datasets: readonly StepsDataset[],
): StepState {
  const problem = (one: StepProblem): StepState => ({ is: "problem", problem: one });
  if ((step.verb === "start") !== (index === 0)) return problem({ code: "start-misplaced" });
  if (before && before.is !== "table") return problem({ code: "after-the-end", step: index });
  try {
    const given = verbOf(step).gives(step, before?.columns ?? [], datasets);
    return given.is === "table" ? { ...given, columns: inObjectOrder(given.columns) } : given;
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return problem(withStep(refusal.problem, states));
  }
}

/** A row is an object of JavaScript: names that are whole numbers ("2019") come first, the smallest first. */
function inObjectOrder(columns: Column[]): Column[] {
  const numbers = columns.filter(({ name }) => /^(0|[1-9]\d{0,8})$/.test(name));
  if (numbers.length === 0) return columns;
  return [
    ...numbers.sort((a, b) => Number(a.name) - Number(b.name)),
    ...columns.filter((column) => !numbers.includes(column)),
  ];
}

/** A column that is gone was taken by the step after the last one that had it. */
function withStep(problem: StepProblem, states: readonly StepState[]): StepProblem {
  if (problem.code !== "column-gone") return problem;
  const had = states.findLastIndex(
    (state) => state.is === "table" && state.columns.some(({ name }) => name === problem.column),
  );
  return { ...problem, step: had < 0 ? null : had + 2 };
}

/** A step's verb, which takes that step. */
// biome-ignore lint/suspicious/noExplicitAny: a step and its verb belong together, which types cannot say of a union.
export const verbOf = (step: Step): Verb<any> => verbs[step.verb];
