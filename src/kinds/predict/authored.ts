import { z } from "astro/zod";
import type { Authored } from "../authored.ts";
import { asNumber, casesOfPrograms } from "../computed.ts";
import { common, compare, computed, names, text } from "../fields.ts";
import { casesOfChoice, choiceOf, mistakesOf, unknownNames } from "../options.ts";

const schema = z.strictObject({
  kind: z.literal("predict"),
  ...common,
  ...computed,
  /** With options the learner chooses; without, the program's number is typed and `compare` says how it is compared. */
  options: names.min(2).optional(),
  answer: z.union([z.string(), names.min(1)]).optional(),
  compare: compare.optional(),
  /** What stands behind the box of a number. */
  unit: text.optional(),
});
type File = z.infer<typeof schema>;

const chosen = ({ options, answer }: File) => (options ? choiceOf({ options, answer: answer ?? [] }) : null);

/** solution.ts is the program that is shown. */
export const predict = {
  schema,
  programs: ["solution.ts"],
  faultsOf(file) {
    const choice = chosen(file);
    if (!choice) return file.compare ? [] : [['there is no "compare"', 'add {"as": "number"}, or "options"']];
    return choice.answer.length === 0
      ? [["a predict with options has no answer", 'add "answer"']]
      : unknownNames(choice);
  },
  mistakesOf: (file) => {
    const choice = chosen(file);
    return choice ? mistakesOf(choice) : [];
  },
  pose: (file) => ({ choice: chosen(file), form: null, faults: [] }),
  optionsAreMistakes: true,
  cases: (programs, bundle) =>
    bundle.choice
      ? casesOfChoice(bundle.choice, (mistake) => [[mistake]])
      : casesOfPrograms({ ...programs, right: {} }, bundle, asNumber),
  scaffold: { compare: { as: "number" } },
} satisfies Authored<File>;
