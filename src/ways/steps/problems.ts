import type { Locale } from "../../i18n/locale.ts";
import type { StepState } from "../../steps/columns-of.ts";
import { stepProblemWords } from "../../steps/problem-words.ts";
import type { StepDid } from "../../steps/what-steps-did.ts";
import { stepsWords } from "./words.ts";

/**
 * By step, why it cannot be done or what its run showed of it, in words; "" where there is nothing to say.
 * @param did of a run of these steps; null where they were not run yet
 */
export function problemsAt(
  states: readonly StepState[],
  did: readonly StepDid[] | null,
  locale: Locale,
): string[] {
  const columns = states.flatMap((state) => (state.is === "table" ? state.columns : []));
  const stop = did?.findIndex(({ seen }) => seen?.stops) ?? -1;
  return states.map((state, index) => {
    if (state.is === "problem") return stepProblemWords(state.problem, columns, locale);
    if (state.is === "waiting" || (stop >= 0 && index > stop)) return stepsWords(locale).waiting;
    const seen = did?.[index]?.seen;
    return seen ? stepProblemWords(seen.problem, columns, locale) : "";
  });
}
