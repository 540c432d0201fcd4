import type { Problem } from "../problem.ts";
import type { ChartFacts } from "../value.ts";

/**
 * One way in which a right chart can still mislead. A rule only reports; an exercise says which rules
 * it requires and which come as advice.
 */
export interface HonestyRule {
  /** The name of its file, and the kind of its problems. */
  name: string;
  check(facts: ChartFacts): Problem[];
}
