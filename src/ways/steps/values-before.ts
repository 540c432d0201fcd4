import type { Column, StepsColumns } from "../../steps/column.ts";
import type { StepState } from "../../steps/columns-of.ts";
import type { Recipe } from "../../steps/step.ts";
import type { Runner } from "./runner.ts";
import type { ValueCount } from "./value-counts.ts";

/** The values that a column holds before a step, with how many rows have each as soon as that was counted. */
export interface ValuesBefore {
  /** Null where they are too many to choose from. */
  of(steps: Recipe, index: number, column: Column): ValueCount[] | null;
  /** Counts what the steps choose from. `arrived` is told each step whose values came. */
  count(steps: Recipe, states: readonly StepState[], arrived: (index: number) => void): Promise<void>;
}

export function openValuesBefore(
  datasets: readonly StepsColumns[],
  runner: Pick<Runner, "count">,
  isNow: (steps: Recipe) => boolean,
): ValuesBefore {
  const counted = new Map<string, ValueCount[] | null>();
  return {
    of(steps, index, column) {
      const counts = counted.get(keyOf(steps, index, column.name));
      const { from } = column;
      const values = from && datasets.find(({ name }) => name === from.dataset)?.values[from.column];
      if (!counts) return values?.map((value) => ({ value, count: null })) ?? null;
      // Counts may come while somebody chooses with the arrows: what was next stays next.
      const place = ({ value }: ValueCount) => (value === null ? -1 : (values?.indexOf(value) ?? -1));
      return values ? counts.toSorted((a, b) => place(a) - place(b)) : counts;
    },
    async count(steps, states, arrived) {
      for (const { index, column } of chosenColumns(steps, states)) {
        const key = keyOf(steps, index, column.name);
        if (counted.has(key)) continue;
        // Tables of newer steps come first.
        if (!isNow(steps)) return;
        counted.set(key, await runner.count(steps.slice(0, index), column.name));
        if (isNow(steps)) arrived(index);
      }
    },
  };
}

const keyOf = (steps: Recipe, index: number, column: string): string =>
  JSON.stringify([steps.slice(0, index), column]);

/** Columns that a value is chosen of, in the steps that can be done. */
function chosenColumns(steps: Recipe, states: readonly StepState[]): { index: number; column: Column }[] {
  return steps.flatMap((step, index) => {
    const before = states[index - 1];
    if (before?.is !== "table") return [];
    const names =
      step.verb === "keep-rows"
        ? step.conditions.map(({ column }) => column)
        : step.verb === "replace"
          ? [step.column]
          : [];
    return before.columns
      .filter(({ name, type }) => names.includes(name) && type !== "number")
      .map((column) => ({ index, column }));
  });
}
