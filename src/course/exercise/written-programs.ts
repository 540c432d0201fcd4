import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultLocale, type Locale, locales } from "../../i18n/locale.ts";
import type { Programs } from "../../kinds/authored.ts";
import type { StepsDataset } from "../../steps/column.ts";
import type { Recipe } from "../../steps/step.ts";
import { programOf } from "../../steps/typescript/program-of.ts";
import { readStepsDataset } from "../dataset/steps-dataset.ts";
import { readWrittenSteps } from "./written-steps.ts";

/** The programs of an exercise's folder, typed (`.ts`) or made with steps (`.json`). */
export interface WrittenPrograms extends Programs {
  steps: ExerciseSteps;
  /** Of the programs above, as "solution" or "wrong/<mistake>": those that are written as steps. */
  fromSteps: string[];
}

/** What steps begin with, and the steps that answer; null where the author wrote none. */
export interface ExerciseSteps {
  starter: Recipe;
  /** With its texts in each language. */
  solution: Record<Locale, Recipe> | null;
}

type Found = (file: string, problem: string, fix: string) => void;

/**
 * Reads the programs of a folder; one that is steps is the program that they give. Beside a typed starter or
 * solution, steps are another way to begin and to answer.
 * @param datasets names of those that the exercise uses
 */
export function readWrittenPrograms(path: string, datasets: string[], found: Found): WrittenPrograms {
  const known = datasets.map((name) => readStepsDataset(name));
  const fromSteps: string[] = [];
  const typed = (file: string) =>
    existsSync(join(path, file)) ? readFileSync(join(path, file), "utf8") : "";
  const recipe = (name: string, locale = defaultLocale) =>
    existsSync(join(path, `${name}.json`))
      ? readRecipe(path, name, { datasets: known, locale, found })
      : null;
  const either = (name: string, steps: Recipe | null) => {
    if (existsSync(join(path, `${name}.ts`)) || !steps) return typed(`${name}.ts`);
    fromSteps.push(name);
    return programOf(steps, known).code;
  };
  const inFolder = (folder: string): Record<string, string> => {
    if (!existsSync(join(path, folder))) return {};
    const programs: Record<string, string> = {};
    for (const entry of readdirSync(join(path, folder)).sort()) {
      const [, name, kind] = /^(.*)\.(ts|json)$/.exec(entry) ?? [];
      if (name === undefined) found(`${folder}/${entry}`, "is no .ts or .json file", "take it away");
      else if (name in programs)
        found(`${folder}/${entry}`, "has a twin of the same name", "keep one of them");
      else if (kind === "ts") programs[name] = typed(`${folder}/${entry}`);
      else programs[name] = either(`${folder}/${name}`, recipe(`${folder}/${name}`));
    }
    return programs;
  };

  const [first] = datasets;
  const start: Recipe = first === undefined ? [] : [{ verb: "start", dataset: first }];
  const solution = recipe("solution");
  const solutions = solution && locales.map((locale) => [locale, recipe("solution", locale) ?? solution]);
  const starter = recipe("starter") ?? start;
  return {
    // A starter may be unfinished: its program is what is done of it.
    starter: either("starter", solution || existsSync(join(path, "starter.json")) ? starter : null),
    stimulus: typed("stimulus.ts"),
    solution: either("solution", solution),
    wrong: inFolder("wrong"),
    right: inFolder("right"),
    steps: {
      starter,
      solution: solutions && (Object.fromEntries(solutions) as Record<Locale, Recipe>),
    },
    fromSteps,
  };
}

interface ReadAs {
  datasets: StepsDataset[];
  locale: Locale;
  found: Found;
}

function readRecipe(path: string, name: string, { datasets, locale, found }: ReadAs): Recipe | null {
  const file = `${name}.json`;
  // A starter may be unfinished.
  const text = readFileSync(join(path, file), "utf8");
  const { steps, problems } = readWrittenSteps(text, datasets, { isWhole: name !== "starter", locale });
  for (const { problem, fix } of problems) found(file, problem, fix);
  return steps;
}
