import { changeStep } from "../../steps/change-step.ts";
import type { Path } from "../../steps/part.ts";
import type { Step } from "../../steps/step.ts";

/** A list in a step gets one more item, or keeps the places that are named. */
export type ListChange = { add: unknown } | { keep: number[] };

const isListChange = (value: unknown): value is ListChange =>
  typeof value === "object" && value !== null && ("add" in value || "keep" in value);

/** The step with another value, or other items, at a place of its sentence. */
export function changed(step: Step, path: Path, value: unknown): Step {
  if (!isListChange(value)) return changeStep(step, path, value);
  const list = path.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown>)[key],
    step,
  ) as unknown[];
  return changeStep(
    step,
    path,
    "add" in value ? [...list, value.add] : value.keep.map((place) => list[place]),
  );
}
