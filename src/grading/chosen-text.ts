import type { Locale } from "../i18n/locale.ts";
import { chosenAs } from "./chosen-as.ts";
import type { ExerciseBundle, ExerciseProse } from "./exercise.ts";

/** What an exercise says of its answers; an exercise that the site does not have says nothing. */
export interface Asked {
  bundle: ExerciseBundle | undefined;
  prose: ExerciseProse | undefined;
}

/** Says each thing that can be chosen (an option, a place, a pair) in the words that are read. */
export function chosenIn({ bundle, prose }: Asked, locale: Locale): (chosen: string) => string {
  const as = bundle ? chosenAs(bundle.kind) : "options";
  const option = (value: string) => prose?.options[value]?.[locale] ?? value;
  const partner = (value: string) => prose?.partners[value]?.[locale] ?? value;
  return (value) => {
    const at = value.indexOf("=");
    return as === "pairs" && at > 0
      ? `${option(value.slice(0, at))} → ${partner(value.slice(at + 1))}`
      : option(value);
  };
}

/** What somebody chose, each in the words that they read; `ordered`: their order is the answer. */
export function chosenTexts(
  chosen: string[],
  asked: Asked,
  locale: Locale,
): { texts: string[]; ordered: boolean } {
  const ordered = asked.bundle !== undefined && chosenAs(asked.bundle.kind) === "order";
  return { texts: chosen.map(chosenIn(asked, locale)), ordered };
}
