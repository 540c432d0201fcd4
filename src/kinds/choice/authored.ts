import { z } from "astro/zod";
import type { Authored } from "../authored.ts";
import { common, names } from "../fields.ts";
import { casesOfChoice, choiceOf, mistakesOf, scaffoldMistakes, unknownNames } from "../options.ts";

const schema = z.strictObject({
  kind: z.literal("choice"),
  ...common,
  /** The values of the <Option>s in the prose, in their order. */
  options: names.min(2),
  /** The right one, or several where all of them must be ticked. */
  answer: z.union([z.string(), names.min(1)]),
});
type File = z.infer<typeof schema>;

/** Each wrong option is a mistake. */
export const choice = {
  schema,
  programs: [],
  faultsOf: (file) => unknownNames(choiceOf(file)),
  mistakesOf: (file) => mistakesOf(choiceOf(file)),
  pose: (file) => ({ choice: choiceOf(file), form: null, faults: [] }),
  optionsAreMistakes: true,
  cases: (_, bundle) => casesOfChoice(bundle.choice, (mistake) => [[mistake]]),
  scaffold: { options: ["right-option", ...scaffoldMistakes], answer: "right-option" },
} satisfies Authored<File>;
