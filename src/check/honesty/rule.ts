import type { Surroundings } from "../chart/picture/letters/names.ts";
import type { Picture } from "../chart/picture/picture.ts";
import type { Problem } from "../problem.ts";
import type { ChartFacts } from "../value.ts";

/** What a reader has before the eyes, and what its letters may be compared with. */
export interface Drawn {
  picture: Picture;
  around: Surroundings;
}

/**
 * One way in which a right chart can still mislead. A rule only reports; an exercise says which rules
 * it requires and which come as advice.
 */
export interface HonestyRule {
  /** The name of its file, and the kind of its problems. */
  name: string;
  /**
   * @param drawn what is seen of the chart; a rule that can be read off the drawing stands on that, and on
   * the facts only where there is none
   */
  check(facts: ChartFacts, drawn?: Drawn): Problem[];
}
