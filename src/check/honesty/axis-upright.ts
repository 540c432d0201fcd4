import { carriersOf } from "../chart/facts/encode.ts";
import { readDrawn } from "../chart/picture/read-drawn.ts";
import { sideOf } from "../chart/picture/reading/reading.ts";
import { isReversed } from "../chart/picture/reading/sides.ts";
import type { ProblemShape } from "../problem.ts";
import type { HonestyRule } from "./rule.ts";

export interface AxisUpright extends ProblemShape {
  kind: "axis-upright";
  detail: { axis: "y" };
}

declare module "../problem.ts" {
  interface Problems {
    "axis-upright": AxisUpright;
  }
}

/**
 * Up is more to whoever looks at a line, an area or bars; on an axis that grows downwards a rise looks like
 * a fall. Places in a contest and depths are read downwards.
 * Pandey and others, How Deceptive are Deceptive Visualizations? (CHI 2015), where most readers of an
 * upside-down area chart took the opposite from it.
 */
export const axisUpright: HonestyRule = {
  name: "axis-upright",
  check: (facts, drawn) => {
    const read = readDrawn(facts, drawn);
    const speaksByHeight = carriersOf(facts).some(
      ({ family, measure }) => measure === "y" && ["bar", "waffle", "line", "area"].includes(family),
    );
    const seen = read && { axis: read.seen.axes.y, side: sideOf(read.reading) };
    const isTurned = seen
      ? seen.side === "y" && isReversed(seen.axis, "y")
      : speaksByHeight && facts.scales.y?.reverse === true;
    const label = seen?.axis?.label ?? facts.scales.y?.label ?? "";
    if (!isTurned || !speaksByHeight || downwards.test(label)) return [];
    return [{ kind: "axis-upright", detail: { axis: "y" }, where: [{ scale: "y" }] } satisfies AxisUpright];
  },
};

const downwards = /puesto|posici[oó]n|lugar\b|rank|place\b|profundidad|depth/i;
