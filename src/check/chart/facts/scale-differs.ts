import type { ProblemShape } from "../../problem.ts";
import type { ChartFacts } from "../../value.ts";
import type { Encoding } from "./encode.ts";
import type { Axis } from "./item.ts";

/** The axis grows in another way than asked for: in equal steps, or by equal factors. */
export interface ScaleDiffers extends ProblemShape {
  kind: "scale-differs";
  detail: {
    axis: Axis;
    /** How the learner's axis grows. */
    found: Growth;
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "scale-differs": ScaleDiffers;
  }
}

type Growth = "linear" | "log" | "root";

/** Null for axes that name things. */
function growth(type: string | undefined): Growth | null {
  if (type === "linear" || type === "utc" || type === "time") return "linear";
  if (type === "log" || type === "symlog") return "log";
  return type === "sqrt" || type === "pow" ? "root" : null;
}

export function scaleDiffers(
  expected: { facts: ChartFacts; encoding: Encoding },
  actual: { facts: ChartFacts; encoding: Encoding },
): ScaleDiffers[] {
  const [wantedAxis, axis] = [expected.encoding.measure, actual.encoding.measure];
  if (wantedAxis === null || axis === null) return [];
  const [wanted, found] = [
    growth(expected.facts.scales[wantedAxis]?.type),
    growth(actual.facts.scales[axis]?.type),
  ];
  if (wanted === null || found === null || wanted === found) return [];
  return [{ kind: "scale-differs", detail: { axis, found }, where: [{ scale: axis }] }];
}
