import { z } from "astro/zod";
import type { Authored } from "../authored.ts";
import { common, names, texts } from "../fields.ts";
import {
  casesOfChoice,
  choiceOf,
  faultsOfWhole,
  mistakesOf,
  patternOf,
  scaffoldOptions,
  unknownNames,
} from "../options.ts";

const pairs = z.record(z.string(), z.string());

const schema = z.strictObject({
  kind: z.literal("match"),
  ...common,
  /** The values of the <Option>s in the prose, in their order. */
  options: names.min(2),
  /** What the options are matched with, by name; in the order of the list. */
  partners: texts,
  /** The partner of each option. */
  answer: pairs,
  /** Pairs that occur together; the first that fits is told. */
  mistakes: z.record(z.string(), pairs),
});
type File = z.infer<typeof schema>;

/** The right pairs with a mistake made in them: only the options of the mistake change their partners. */
function withMistake(answer: string[], pattern: string[]): string[] {
  const changed = new Map(pattern.map((pair) => [pair.split("=")[0], pair]));
  return answer.map((pair) => changed.get(pair.split("=")[0]) ?? pair);
}

const [first = "", second = "", third = ""] = scaffoldOptions;
const unwritten = { es: "______", en: "______" };

export const match = {
  schema,
  programs: [],
  faultsOf(file) {
    const choice = choiceOf(file);
    const possible = file.options.flatMap((option) =>
      Object.keys(file.partners).map((partner) => `${option}=${partner}`),
    );
    return [...unknownNames(choice, possible), ...faultsOfWhole(choice)];
  },
  mistakesOf: (file) => mistakesOf(choiceOf(file)),
  pose: (file) => ({ choice: choiceOf(file), form: null, faults: [] }),
  cases: (_, { choice }) =>
    casesOfChoice(choice, (mistake, made) => [withMistake(made.answer, patternOf(made, mistake))]),
  scaffold: {
    options: [first, second, third],
    partners: { "first-partner": unwritten, "second-partner": unwritten },
    answer: { [first]: "first-partner", [second]: "second-partner", [third]: "first-partner" },
    mistakes: {
      "first-mistake": { [first]: "second-partner" },
      "second-mistake": { [second]: "first-partner" },
      "third-mistake": { [third]: "second-partner" },
    },
  },
} satisfies Authored<File>;
