import { commentWords } from "../../../i18n/comments.ts";
import { insightWords } from "../../../i18n/insight.ts";
import { make, makeButton } from "../../../ui/make.ts";
import type { Commented } from "../../comments/comment-controller.ts";
import { viewRemarks } from "../../comments/remarks-view.ts";
import type { EqualAnswers, WrongAnswer } from "../missing-ideas.ts";
import type { InsightContext } from "./context.ts";
import { viewPeople } from "./people-view.ts";
import { viewSubmission } from "./submission-view.ts";

/** Answers that returned the same: one of them to look at, who gave it, and a word to all of them at once. */
export function viewEqualAnswers({ exercise, answers }: EqualAnswers, context: InsightContext): HTMLElement {
  const { locale, controller, bundles, prose } = context;
  const words = insightWords(locale);
  const asked = { bundle: bundles.get(exercise), prose: prose[exercise] };
  const [shown, ...others] = differentlyWritten(answers);
  const solved = new Set(answers.filter((answer) => answer.solved).map(({ learner }) => learner));
  const remarks = viewRemarks({ controller, locale, answers: answers.map(asCommented) });
  const view = make(
    "section",
    { class: "equal-answers" },
    make("h5", {}, words.sameAnswer(answers.length)),
    viewMessages(answers, context),
    shown ? viewSubmission(shown.attempt.submission, asked, locale) : null,
  );
  if (others.length > 0) {
    const ways = others.map(({ attempt }) => viewSubmission(attempt.submission, asked, locale));
    view.append(make("details", {}, make("summary", {}, words.otherWays(others.length)), ...ways));
  }
  view.append(
    viewPeople(
      answers.map(({ learner }) => learner),
      locale,
      (learner) => (solved.has(learner) ? words.solvedLater : null),
    ),
    remarks.element,
    viewCommenting(answers, locale, remarks.begin),
  );
  return view;
}

const asCommented = ({ sender, attempt }: WrongAnswer): Commented => ({ sender, attempt });

/** One of each way of writing, in the order of the learners. */
const differentlyWritten = (answers: WrongAnswer[]): WrongAnswer[] =>
  [
    ...new Map(
      answers.toReversed().map((answer) => [JSON.stringify(answer.attempt.submission), answer] as const),
    ).values(),
  ].reverse();

/** The words of the named mistake, as its learners read them. */
function viewMessages(answers: WrongAnswer[], { bundles, locale }: InsightContext): HTMLElement | null {
  const [first] = answers;
  const mistake = first?.verdict.mistake ?? null;
  const told = mistake === null ? undefined : bundles.get(first?.attempt.exercise ?? "")?.messages[mistake];
  return told
    ? make("p", {}, make("strong", {}, insightWords(locale).messagesRead), ` ${told[locale]}`)
    : null;
}

/** Who has solved it since needs no word, unless the trainer says so. */
function viewCommenting(
  answers: WrongAnswer[],
  locale: InsightContext["locale"],
  begin: (answers: Commented[], line: null, from: HTMLElement) => void,
): HTMLElement {
  const words = commentWords(locale);
  const open = answers.filter(({ solved }) => !solved);
  const solved = answers.length - open.length;
  const also = make("input", { type: "checkbox" });
  const chosen = () => (open.length === 0 || also.checked ? answers : open);
  const comment = makeButton(words.commentThese(chosen().length), () =>
    begin(chosen().map(asCommented), null, comment),
  );
  also.addEventListener("change", () => {
    comment.textContent = words.commentThese(chosen().length);
  });
  const choice =
    solved > 0 && open.length > 0
      ? make("label", { class: "also" }, also, ` ${words.alsoSolved(solved)}`)
      : null;
  return make("div", { class: "tools" }, comment, choice);
}
