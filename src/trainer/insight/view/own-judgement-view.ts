import type { ExerciseBundle } from "../../../grading/exercise.ts";
import { askedToJudge } from "../../../grading/own-judgement.ts";
import { learnerPageWords } from "../../../i18n/learner-page.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { make } from "../../../ui/make.ts";
import type { CheckedAnswer } from "../checked.ts";

/** What of a right answer no check judged: said by the learner, or by nobody. */
export function viewOwnJudgement(
  { attempt, verdict }: CheckedAnswer,
  bundle: ExerciseBundle,
  locale: Locale,
): HTMLElement[] {
  if (verdict?.outcome !== "pass") return [];
  const words = learnerPageWords(locale);
  return askedToJudge(bundle).map((what) => {
    const said = attempt.ownJudgement?.includes(what) ? words.judgedSo : words.notJudgedSo;
    return make("p", { class: "unjudged" }, `${words.unjudged}: ${words[what]}. `, make("strong", {}, said));
  });
}
