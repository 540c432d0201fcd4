import { seenIn } from "../chart/picture/reading/sides.ts";
import type { ProblemShape } from "../problem.ts";
import type { HonestyRule } from "./rule.ts";

export interface OneScale extends ProblemShape {
  kind: "one-scale";
  detail: {
    axis: "x" | "y";
    /** What the learner's first axis writes. */
    found: string[];
  };
}

declare module "../problem.ts" {
  interface Problems {
    "one-scale": OneScale;
  }
}

/**
 * Two axes of numbers along one side let whoever draws choose where two lines cross: one length says two
 * numbers. Only a picture shows it; Plot is told of one scale.
 * Few, Dual-Scaled Axes in Graphs: Are They Ever the Best Solution? (Perceptual Edge, 2008).
 */
export const oneScale: HonestyRule = {
  name: "one-scale",
  check: (_, drawn) => {
    if (drawn === undefined) return [];
    const { axes } = seenIn(drawn.picture, drawn.around.words);
    return (["x", "y"] as const).flatMap((side): OneScale[] => {
      const axis = axes[side];
      if (axis?.fault !== "clash" || axis.kind !== "number") return [];
      const found = axis.ticks.map(({ text }) => text);
      return [{ kind: "one-scale", detail: { axis: side, found }, where: [{ scale: side }] }];
    });
  },
};
