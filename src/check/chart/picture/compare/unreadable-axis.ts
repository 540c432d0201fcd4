import { type AxisNotReadable, axisNotReadable } from "../../problems/axis-not-readable.ts";
import { type Axis, repeatedIn } from "../letters/axes.ts";

/** Why an axis whose letters do not serve cannot be read. */
export function unreadableAxis(name: string, axis: Axis | null): AxisNotReadable {
  const texts = axis?.ticks.map(({ text }) => text) ?? [];
  if (axis === null) return axisNotReadable(name, "missing", texts);
  return axisNotReadable(name, axis.fault ?? "few", axis.fault === "twice" ? repeatedIn(axis.ticks) : texts);
}
