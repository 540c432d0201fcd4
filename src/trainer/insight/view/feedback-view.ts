import { fetchBundle } from "../../../editor/judge/engine.ts";
import { judgeReceived, viewVerdict } from "../../../editor/judge/judging.ts";
import { type Asked, chosenIn } from "../../../grading/chosen-text.ts";
import { type ExerciseBundle, isAnsweredBy, type Submission } from "../../../grading/exercise.ts";
import { editorWords } from "../../../i18n/editor.ts";
import { learnerPageWords } from "../../../i18n/learner-page.ts";
import { type Locale, languageNames, locales } from "../../../i18n/locale.ts";
import { notReached } from "../../../loading/not-reached.ts";
import { make, makeButton } from "../../../ui/make.ts";

/** Runs and judges an answer when it is asked for, by the road of the learner's page, and shows what was read there, in either language. */
export function viewFeedback(
  submission: Submission,
  { bundle, prose }: Asked & { bundle: ExerciseBundle },
  locale: Locale,
): HTMLElement {
  const words = learnerPageWords(locale);
  const told = make("div", { class: "told", role: "status" });
  const shown = make("div", { class: "shown" });
  const result = make("div", { class: "result exercise" }, told, shown);
  result.hidden = true;
  if (!isAnsweredBy(bundle, submission)) return make("p", { class: "soft" }, words.doesNotFit);

  let known: Awaited<ReturnType<typeof judgeReceived>> | null = null;
  const show = async (language: Locale) => {
    // What was put in words where it was judged is in one language.
    if (!known || known.said) known = await judgeReceived(submission, await fetchBundle(bundle.id), language);
    const { grade, said } = known;
    const report = await viewVerdict(grade, bundle, language, {
      said,
      labelOf: chosenIn({ bundle, prose }, language),
    });
    result.dataset.outcome = report.outcome;
    told.lang = language;
    told.replaceChildren(...report.told);
    shown.replaceChildren(
      viewLanguages(language, locale, (chosen) => void judged(chosen)),
      ...report.shown,
    );
  };
  const judged = async (language: Locale) => {
    result.hidden = false;
    result.dataset.outcome = "busy";
    told.replaceChildren(make("p", { class: "state" }, words.running));
    try {
      await show(language);
    } catch (failure) {
      const absent = notReached(failure, locale);
      if (!absent) console.error(failure);
      result.dataset.outcome = "neutral";
      told.replaceChildren(make("p", {}, absent?.text ?? editorWords(locale).broke));
    }
  };
  const run = makeButton(submission.kind === "code" ? words.run : words.see, () => void judged(locale));
  return make("div", { class: "feedback" }, make("div", { class: "tools" }, run), result);
}

/** A button a language; the one that is read is pressed. */
function viewLanguages(language: Locale, locale: Locale, choose: (language: Locale) => void): HTMLElement {
  const buttons = locales.map((each) => {
    const button = makeButton(languageNames[each], () => choose(each));
    button.lang = each;
    button.setAttribute("aria-pressed", String(each === language));
    return button;
  });
  const label = learnerPageWords(locale).feedbackIn;
  return make("div", { class: "tools languages", role: "group", "aria-label": label }, ...buttons);
}
