import type { ProseElement } from "../lesson/source.ts";
import type { Fault } from "./elements.ts";

/** Options as exercise.json has them, and those of them that are not right. */
export interface AskedOptions {
  options: string[];
  wrong: string[];
}

/** One or two sentences. */
const longest = 60;

/**
 * Whether an exercise says why its answer is right, and why each wrong option is not.
 * @param whys the <Why>s that stand in it
 * @param wrong options that are not right, where options are chosen
 */
export function inspectWhys(exercise: string, whys: ProseElement[], wrong: string[]): Fault[] {
  const given = whys.map(({ attributes }) => (attributes.of === undefined ? "" : String(attributes.of)));
  const asked = ["", ...wrong];
  const tag = (of: string) => (of === "" ? "<Why>" : `<Why of="${of}">`);
  return [
    ...asked
      .filter((of) => !given.includes(of))
      .map((of) => ({
        problem: `"${exercise}" has no ${tag(of)}`,
        fix:
          of === ""
            ? "say in one or two sentences why the answer is right, with its number and unit"
            : "say why this option is not right",
      })),
    ...given
      .filter((of, at) => given.indexOf(of) !== at)
      .map((of) => ({ problem: `"${exercise}" has ${tag(of)} twice`, fix: "keep one" })),
    ...given
      .filter((of) => !asked.includes(of))
      .map((of) => ({
        problem: `${tag(of)} of "${exercise}" speaks of no wrong option`,
        fix: wrong.length > 0 ? `its wrong options are ${wrong.join(", ")}` : "take it away",
      })),
    ...whys.flatMap(({ words }, at) =>
      words > 0 && words <= longest
        ? []
        : [
            {
              problem: `${tag(given[at] ?? "")} of "${exercise}" has ${words} words`,
              fix: `write one or two sentences, at most ${longest} words`,
            },
          ],
    ),
  ];
}
