import { familyOf } from "../chart/family.ts";
import type { Problem } from "../problem.ts";
import type { MarkFacts } from "../value.ts";
import type { HonestyRule } from "./rule.ts";

export interface ZeroBaseline extends Problem {
  kind: "zero-baseline";
  detail: {
    axis: "x" | "y";
    /** Where the learner's axis begins. */
    from: number | null;
    /** "cut": 0 is not on the axis; "log": an axis that multiplies has no 0. */
    how: "cut" | "log";
  };
}

/**
 * The length of a bar and the height of an area are the number, so their axis must hold 0; a cut axis
 * makes small differences look large. Points and lines speak by position and may leave 0 out.
 * Cleveland, The Elements of Graphing Data (1985); Pandey and others, How Deceptive are Deceptive
 * Visualizations? (CHI 2015), where a cut axis changed what most readers took from a bar chart.
 */
export const zeroBaseline: HonestyRule = {
  name: "zero-baseline",
  check: ({ marks, scales }) =>
    [...new Set(marks.flatMap(lengthAxis))].flatMap((axis): ZeroBaseline[] => {
      const scale = scales[axis];
      const how = scale?.type === "log" ? "log" : scale?.zero === false ? "cut" : null;
      if (how === null || scale === undefined) return [];
      const ends = scale.domain.filter((end) => typeof end === "number");
      const from = ends.length === 0 ? null : ends.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
      return [{ kind: "zero-baseline", detail: { axis, from, how }, where: [{ scale: axis }] }];
    }),
};

/** The axis on which a mark says its number by a length. */
function lengthAxis({ kind, count }: MarkFacts): ("x" | "y")[] {
  if (count === 0 || !["bar", "area", "waffle"].includes(familyOf(kind))) return [];
  return kind.endsWith("X") ? ["x"] : kind.endsWith("Y") ? ["y"] : [];
}
