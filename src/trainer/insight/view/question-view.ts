import type { ExerciseProse } from "../../../grading/exercise.ts";
import { learnerPageWords } from "../../../i18n/learner-page.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { make } from "../../../ui/make.ts";

/** What an exercise asks, above what was answered; null where the site does not have it. */
export function viewQuestion(prose: ExerciseProse | undefined, locale: Locale): HTMLElement | null {
  const lines = prose?.instructions[locale].split("\n").filter((line) => line !== "") ?? [];
  if (lines.length === 0) return null;
  return make(
    "div",
    { class: "question", role: "group", "aria-label": learnerPageWords(locale).question },
    ...lines.map((line) => make("p", {}, line)),
  );
}
