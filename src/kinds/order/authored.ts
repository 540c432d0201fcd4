import { z } from "astro/zod";
import type { Authored } from "../authored.ts";
import { common, mistakesOfNames, names } from "../fields.ts";
import {
  casesOfChoice,
  choiceOf,
  failingChoice,
  faultsOfWhole,
  mistakesOf,
  patternOf,
  scaffoldMistakes,
  scaffoldOptions,
  unknownNames,
} from "../options.ts";

const schema = z.strictObject({
  kind: z.literal("order"),
  ...common,
  /** As they are shown; the values of the <Option>s in the prose. */
  options: names.min(2),
  /** All of them in their right order. */
  answer: names.min(2),
  /** Options that stand one after another, whatever is between them; the first that fits is told. */
  mistakes: mistakesOfNames,
});
type File = z.infer<typeof schema>;

/** The right order with a mistake made in it: only the options of the mistake change their places. */
function withMistake(answer: string[], pattern: string[]): string[] {
  const moved = [...pattern];
  return answer.map((option) => (pattern.includes(option) ? (moved.shift() ?? option) : option));
}

export const order = {
  schema,
  programs: [],
  faultsOf(file) {
    const choice = choiceOf(file);
    const faults = [...unknownNames(choice), ...faultsOfWhole(choice)];
    if (choice.mistakes.some(({ chosen }) => chosen.length < 2))
      faults.push(["a mistake holds fewer than two options", "name options that stand one after another"]);
    if (file.answer.join() === file.options.join())
      faults.push(["the options stand in their right order already", "mix them"]);
    return faults;
  },
  mistakesOf: (file) => mistakesOf(choiceOf(file)),
  pose: (file) => ({ choice: choiceOf(file), form: null, faults: [] }),
  cases: (_, { choice }) => [
    ...casesOfChoice(choice, (mistake, made) => [withMistake(made.answer, patternOf(made, mistake))]),
    failingChoice(choice?.options ?? [], "the order that is shown must fail"),
  ],
  scaffold: {
    options: scaffoldOptions,
    answer: scaffoldOptions.toReversed(),
    mistakes: Object.fromEntries(
      scaffoldMistakes.map((name, at) => [name, scaffoldOptions.slice(at, at + 2)]),
    ),
  },
} satisfies Authored<File>;
