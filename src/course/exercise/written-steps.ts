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

/** @param isWhole whether each step has to be one that can be done */
export function readWrittenSteps(
  text: string,
  datasets: readonly StepsDataset[],
  isWhole = true,
): WrittenSteps {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const problem = `is not JSON (${(error as Error).message})`;
    return { steps: null, problems: [{ problem, fix: "correct its punctuation" }] };
  }
  const read = readSteps(json);
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
