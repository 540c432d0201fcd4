import { columnsBefore, columnsOf, verbOf } from "./columns-of.ts";
import type { Part, Telling } from "./part.ts";
import type { Recipe, Step } from "./step.ts";

/** A step as words and choices. `telling.columns` are those before the step. */
export const sentenceOf = (step: Step, telling: Telling): Part[] => verbOf(step).sentence(step, telling);

/** The sentence as it is read out and printed, with its notes behind it. */
export function plainSentence(sentence: readonly Part[]): string {
  const words = (parts: readonly Part[]): string =>
    parts
      .map((part) => {
        if (part.is === "text") return part.text;
        if (part.is === "slot") return part.shown;
        if (part.is === "list") return part.items.map(words).join(part.between);
        return "";
      })
      .join("");
  const notes = sentence.flatMap((part) => (part.is === "note" ? [part.text] : []));
  return [`${words(sentence)}.`, ...notes].join(" ");
}

/** Each step as it is read out, in order. */
export function sentencesOf(steps: Recipe, { locale, datasets }: Omit<Telling, "columns">): string[] {
  const states = columnsOf(steps, datasets);
  return steps.map((step, index) =>
    plainSentence(sentenceOf(step, { locale, columns: columnsBefore(states, index), datasets })),
  );
}
