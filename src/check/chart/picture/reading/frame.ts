import { gapsIn, type Side } from "../letters/axes.ts";
import { alongOf } from "./bar-like.ts";
import type { Seen } from "./sides.ts";

/** How long the frame is along a side, in pixels: as far as the axis and all that is drawn reach, or a panel does. */
export function frameOf({ picture, axes }: Seen, side: Side): number {
  const given = picture.frame[side];
  const panel = Math.min(...gapsIn(axes[side === "x" ? "fx" : "fy"]?.ticks ?? []));
  if (given !== null) return Math.min(panel, Math.abs(given[1] - given[0]));
  const places = [
    ...(axes[side]?.ticks.map(({ at }) => at) ?? []),
    ...picture.shapes.flatMap(({ box, group }) => (/-axis/.test(group) ? [] : alongOf(box, side))),
  ];
  return Math.min(panel, Math.max(...places) - Math.min(...places));
}
