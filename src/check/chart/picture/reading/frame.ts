import type { Side } from "../letters/axes.ts";
import { alongOf } from "./lanes.ts";
import type { Seen } from "./sides.ts";

/** How long the frame is along a side, in pixels: as far as the axis and all that is drawn reach. */
export function frameOf({ picture, axes }: Seen, side: Side): number {
  const given = picture.frame[side];
  if (given !== null) return Math.abs(given[1] - given[0]);
  const places = [
    ...(axes[side]?.ticks.map(({ at }) => at) ?? []),
    ...picture.shapes.flatMap(({ box, group }) => (/-axis/.test(group) ? [] : alongOf(box, side))),
  ];
  return Math.max(...places) - Math.min(...places);
}
