import { familyOf } from "../chart/facts/family.ts";
import { cutIn } from "../chart/picture/cut-baseline.ts";
import type { ProblemShape } from "../problem.ts";
import type { ChartFacts, MarkFacts } from "../value.ts";
import type { HonestyRule } from "./rule.ts";

export interface ZeroBaseline extends ProblemShape {
  kind: "zero-baseline";
  detail: {
    axis: "x" | "y";
    /** Where the learner's axis begins. */
    from: number | null;
    /** "cut": 0 is not on the axis; "moved": it is, and the bars begin elsewhere; "short": the axis ends before a bar does; "log": an axis that multiplies has no 0. */
    how: "cut" | "moved" | "short" | "log";
    /** For "short": where the axis ends, and the number that lies furthest beyond. */
    to: number | null;
    reach: number | null;
  };
}

declare module "../problem.ts" {
  interface Problems {
    "zero-baseline": ZeroBaseline;
  }
}

/**
 * The length of a bar and the height of an area are the number, so their axis must hold 0 and all of the
 * bar: an axis that is cut below makes small differences look large, one that is cut above small. Points and lines speak by position and may leave 0 out.
 * Cleveland, The Elements of Graphing Data (1985); Pandey and others, How Deceptive are Deceptive
 * Visualizations? (CHI 2015), where a cut axis changed what most readers took from a bar chart.
 */
export const zeroBaseline: HonestyRule = {
  name: "zero-baseline",
  check: (facts, drawn) => {
    const told = byFacts(facts);
    // What the program was told may be too fine to see; what is seen may be drawn without telling Plot.
    if (told.length > 0 || drawn === undefined) return told;
    const baseline = cutIn(facts, drawn);
    if (baseline === null) return [];
    const detail = { ...baseline, to: null, reach: null };
    return [{ kind: "zero-baseline", detail, where: [{ scale: baseline.axis }] } satisfies ZeroBaseline];
  },
};

const byFacts = (facts: ChartFacts): ZeroBaseline[] =>
  [...new Set(facts.marks.flatMap(lengthAxis))].flatMap((axis): ZeroBaseline[] => {
    const scale = facts.scales[axis];
    if (scale === undefined) return [];
    const ends = scale.domain.filter((end) => typeof end === "number");
    const from = ends.length === 0 ? null : ends.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
    const found = (how: ZeroBaseline["detail"]["how"], beyond = { to: null, reach: null } as Beyond) => [
      {
        kind: "zero-baseline" as const,
        detail: { axis, from, how, ...beyond },
        where: [{ scale: axis }],
      },
    ];
    if (scale.type === "log") return found("log");
    if (scale.zero === false) return found("cut");
    const beyond = furthestBeyond(facts, axis, ends);
    return scale.zero === null || beyond === null ? [] : found("short", beyond);
  });

type Beyond = Pick<ZeroBaseline["detail"], "to" | "reach">;

/** The end of a length that lies furthest outside the axis; null where all lie inside. */
function furthestBeyond({ marks }: ChartFacts, axis: "x" | "y", ends: number[]): Beyond | null {
  if (ends.length === 0) return null;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const slack = (high - low) * 1e-9;
  let furthest: Beyond & { by: number } = { to: null, reach: null, by: slack };
  for (const mark of marks.filter((one) => lengthAxis(one).includes(axis))) {
    for (const name of [axis, `${axis}1`, `${axis}2`]) {
      for (const cell of mark.channels[name]?.values ?? []) {
        if (typeof cell !== "number") continue;
        const by = Math.max(cell - high, low - cell);
        if (by > furthest.by) furthest = { to: cell > high ? high : low, reach: cell, by };
      }
    }
  }
  return furthest.reach === null ? null : { to: furthest.to, reach: furthest.reach };
}

/** The axis on which a mark says its number by a length. */
function lengthAxis({ kind, count }: MarkFacts): ("x" | "y")[] {
  if (count === 0 || !["bar", "area", "waffle"].includes(familyOf(kind))) return [];
  return kind.endsWith("X") ? ["x"] : kind.endsWith("Y") ? ["y"] : [];
}
