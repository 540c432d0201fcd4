import { chosenAs } from "../../grading/chosen-as.ts";
import type { ExerciseBundle, ExerciseProse } from "../../grading/exercise.ts";
import type { Locale } from "../../i18n/locale.ts";

/** What an exercise says of its answers; an exercise that the site does not have says nothing. */
export interface Asked {
  bundle: ExerciseBundle | undefined;
  prose: ExerciseProse | undefined;
}

/** What somebody chose, each in the words that they read; `ordered`: their order is the answer. */
export function chosenTexts(
  chosen: string[],
  { bundle, prose }: Asked,
  locale: Locale,
): { texts: string[]; ordered: boolean } {
  const as = bundle ? chosenAs(bundle.kind) : "options";
  const option = (value: string) => prose?.options[value]?.[locale] ?? value;
  const partner = (value: string) => prose?.partners[value]?.[locale] ?? value;
  const say = (value: string): string => {
    const at = value.indexOf("=");
    return as === "pairs" && at > 0
      ? `${option(value.slice(0, at))} → ${partner(value.slice(at + 1))}`
      : option(value);
  };
  return { texts: chosen.map(say), ordered: as === "order" };
}
