import { defaultLocale, type Locale, locales } from "../../i18n/locale.ts";
import type { StepsDataset } from "../../steps/column.ts";
import { columnsOf } from "../../steps/columns-of.ts";
import { recipeProblemWords, stepProblemWords } from "../../steps/problem-words.ts";
import { readSteps } from "../../steps/read-steps.ts";
import type { Recipe } from "../../steps/step.ts";

/** Steps as a file holds them; null where they cannot be read. Each problem is told to who writes the file. */
export interface WrittenSteps {
  steps: Recipe | null;
  problems: { problem: string; fix: string }[];
}

interface ReadAs {
  /** Whether each step has to be one that can be done. */
  isWhole?: boolean;
  locale?: Locale;
}

export function readWrittenSteps(
  text: string,
  datasets: readonly StepsDataset[],
  { isWhole = true, locale = defaultLocale }: ReadAs = {},
): WrittenSteps {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const problem = `is not JSON (${(error as Error).message})`;
    return { steps: null, problems: [{ problem, fix: "correct its punctuation" }] };
  }
  const read = readSteps(spokenIn(locale, json));
  if ("problem" in read) {
    const problem = recipeProblemWords(read.problem, "en");
    return { steps: null, problems: [{ problem, fix: "see src/steps/verbs for what a step holds" }] };
  }
  const states = isWhole ? columnsOf(read.steps, datasets) : [];
  const problems = states.flatMap((state, index) =>
    state.is === "problem"
      ? [
          {
            problem: `step ${index + 1}: ${stepProblemWords(state.problem, [], "en")}`,
            fix: "correct the step, or take it away",
          },
        ]
      : [],
  );
  return { steps: read.steps, problems };
}

/** A text of an author's steps may be given in both languages, as {es, en}; steps speak one, but for labels. */
function spokenIn(locale: Locale, given: unknown): unknown {
  if (Array.isArray(given)) return given.map((one) => spokenIn(locale, one));
  if (typeof given !== "object" || given === null) return given;
  const entries = Object.entries(given);
  if (entries.length === locales.length && locales.every((one) => one in given))
    return (given as Record<Locale, unknown>)[locale];
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name === "label" ? value : spokenIn(locale, value)]),
  );
}
