import type { Summary, Thing } from "./summary.ts";

/**
 * Of several things the one with the largest number and the one with the smallest.
 * @param slack what differs by less is the same
 */
export function extremes(things: Thing[], slack = 0): Pick<Summary, "largest" | "smallest"> {
  const sorted = things.toSorted((a, b) => b.value - a.value);
  const [largest, smallest] = [sorted[0], sorted.at(-1)];
  if (!largest || !smallest) return { largest: null, smallest: null };
  const near = slack + 1e-6 * Math.abs(largest.value);
  const like = (one: Thing) => things.filter(({ value }) => Math.abs(value - one.value) <= near).length - 1;
  return {
    largest: { ...largest, others: like(largest) },
    smallest: things.length > 1 ? { ...smallest, others: like(smallest) } : null,
  };
}

/** How numbers go from the first to the last; two have no order to speak of, and equal ones neither. */
export function orderOf(things: Thing[]): Summary["order"] {
  const steps = things.slice(1).map(({ value }, index) => value - (things[index] as Thing).value);
  const slack = 1e-6 * Math.max(0, ...things.map(({ value }) => Math.abs(value)));
  if (steps.length < 2 || steps.every((step) => Math.abs(step) <= slack)) return null;
  if (steps.every((step) => step <= slack)) return "falling";
  return steps.every((step) => step >= -slack) ? "growing" : "none";
}
