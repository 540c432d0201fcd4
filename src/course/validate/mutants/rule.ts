import type { Place, SolutionProgram } from "./program.ts";

/** One way in which people go wrong, as a change of a right program. */
export interface MutationRule {
  name: string;
  /** What could be wrong at this place: none, one or several ways. */
  editsAt(place: Place, program: SolutionProgram): Edit[];
}

/** The characters from `start` to `end` of the source become `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}
