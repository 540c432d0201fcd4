import { formatMoment } from "../../../i18n/format.ts";
import { learnerPageWords } from "../../../i18n/learner-page.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { make } from "../../../ui/make.ts";
import { viewAnswerWithRemarks } from "../../comments/answer-with-remarks.ts";
import type { Learner } from "../../gradebook/gradebook.ts";
import { viewLearnerCertificate } from "../../issuing/learner-certificate-view.ts";
import { attemptsChart } from "../charts/attempts-chart.ts";
import { type CheckedAnswer, ideaLacking } from "../checked.ts";
import { type InsightContext, ideaName, nameOfExercise } from "./context.ts";
import { viewDataTable } from "./data-table.ts";
import { viewFeedback } from "./feedback-view.ts";
import { viewFigure } from "./figure-view.ts";
import { exerciseLink, ideaLink } from "./idea-link.ts";
import { viewOwnJudgement } from "./own-judgement-view.ts";
import { viewQuestion } from "./question-view.ts";

/** One learner's page: the course of their attempts, and each answer with its run, its feedback and its comments. */
export function viewLearner(learner: Learner, context: InsightContext, back: HTMLElement): HTMLElement {
  const { locale, assignment } = context;
  const words = learnerPageWords(locale);
  const heading = make("h2", { tabindex: -1 }, learner.name);
  const unchecked = learner.answers.filter(({ verdict }) => verdict === null).length;
  return make(
    "article",
    { class: "learner-page" },
    back,
    heading,
    make(
      "p",
      { class: "soft" },
      [
        learner.organisation,
        words.solvedOf(learner.solved, learner.asked.length),
        unchecked > 0 && words.uncheckedOf(unchecked),
      ]
        .filter(Boolean)
        .join(" · "),
    ),
    viewLearnerCertificate(learner, context),
    unchecked < learner.answers.length ? viewCourse(learner, context) : null,
    ...assignment.exercises.map((exercise) => viewExercise(learner, exercise, context)),
  );
}

const answersTo = ({ answers }: Learner, exercise: string): CheckedAnswer[] =>
  answers.filter(({ attempt }) => attempt.exercise === exercise);
const isRight = ({ verdict }: CheckedAnswer): boolean => verdict?.outcome === "pass";

function outcomeOf({ verdict }: CheckedAnswer, { locale }: InsightContext): string {
  const words = learnerPageWords(locale);
  return verdict === null ? words.unchecked : words[verdict.outcome];
}

/** All tries at a glance: a chart, and the same as a table. */
function viewCourse(learner: Learner, context: InsightContext): HTMLElement {
  const { locale, assignment } = context;
  const words = learnerPageWords(locale);
  const title = words.courseTitle(learner.name, learner.solved, learner.asked.length);
  const tried = assignment.exercises
    .map((exercise) => ({ exercise, answers: answersTo(learner, exercise) }))
    .filter(({ answers }) => answers.length > 0);
  const chart = {
    title,
    source: words.source,
    number: words.tryNumber,
    rows: tried.map(({ exercise, answers }) => ({
      name: nameOfExercise(context, exercise),
      kinds: answers.map((answer) => answer.verdict && outcomeOf(answer, context)),
    })),
    kinds: [words.pass, words.fail, words.error],
  };
  const rows = () =>
    tried.flatMap(({ exercise, answers }) =>
      answers.map((answer, index) => [
        nameOfExercise(context, exercise),
        index + 1,
        formatMoment(answer.attempt.at, locale, assignment.timeZone),
        outcomeOf(answer, context),
        ideaOf(answer, context) ?? "–",
        answer.attempt.hintsOpened,
      ]),
    );
  const columns = [words.exercise, words.tryColumn, words.when, words.result, words.idea, words.hints];
  const table = () => viewDataTable(words.course, columns, rows(), locale);
  return viewFigure({ label: title, program: (width) => attemptsChart(chart, width), table, locale });
}

function ideaOf(answer: CheckedAnswer, context: InsightContext): string | null {
  const idea = ideaLacking(answer);
  return idea && ideaName(context, idea);
}

function viewExercise(learner: Learner, exercise: string, context: InsightContext): HTMLElement {
  const { locale, bundles, prose } = context;
  const words = learnerPageWords(locale);
  const answers = answersTo(learner, exercise);
  // The answer that tells most: the first right one, with what was last ticked of it, or else the newest.
  const solving = answers.find(isRight)?.verdict?.key;
  const telling = answers.findLast(({ verdict }) => solving === undefined || verdict?.key === solving);
  const attempts = answers.map((answer, index) =>
    make("li", {}, viewAttempt(answer, index + 1, answer === telling, context)),
  );
  const name = nameOfExercise(context, exercise);
  return make(
    "section",
    { class: "learner-exercise" },
    make("h3", {}, bundles.has(exercise) ? exerciseLink(exercise, name, locale) : name),
    bundles.has(exercise) ? null : make("p", { class: "soft" }, words.noExercise),
    viewQuestion(prose[exercise], locale),
    viewFacts(learner, exercise, locale),
    attempts.length > 0
      ? make("ol", { class: "attempts" }, ...attempts)
      : make("p", { class: "soft" }, learner.asked.includes(exercise) ? words.noAnswer : words.notAsked),
  );
}

/** What the group's table says of it in signs, in words. */
function viewFacts(learner: Learner, exercise: string, locale: Locale): HTMLElement | null {
  const words = learnerPageWords(locale);
  const cell = learner.cells.find((one) => one.exercise === exercise);
  if (!cell || cell.answers.length === 0) return null;
  const minutes = Math.round(cell.minutes);
  const facts = [
    minutes > 0 ? words.minutes(minutes) : null,
    cell.late ? words.late : null,
    cell.beyondLimit > 0 ? words.beyondLimit(cell.beyondLimit) : null,
  ].filter((fact) => fact !== null);
  return facts.length > 0 ? make("p", { class: "soft" }, facts.join(" · ")) : null;
}

function viewAttempt(
  answer: CheckedAnswer,
  number: number,
  open: boolean,
  context: InsightContext,
): HTMLElement {
  const { locale, assignment } = context;
  const words = learnerPageWords(locale);
  const { attempt, sender, verdict } = answer;
  const outcome = make(
    "span",
    { class: "outcome", "data-outcome": verdict?.outcome ?? "unchecked" },
    outcomeOf(answer, context),
  );
  const facts = [
    formatMoment(attempt.at, locale, assignment.timeZone),
    words.hintsOpen(attempt.hintsOpened),
    attempt.review ? words.review : null,
    context.controller.remarksOn([{ sender, attempt }]).length > 0 ? words.commented : null,
  ].filter((fact) => fact !== null);
  const summary = make(
    "summary",
    {},
    make("strong", {}, words.attempt(number)),
    " ",
    outcome,
    make("span", { class: "soft" }, facts.join(" · ")),
  );
  const details = make("details", { class: "attempt" }, summary);
  const fill = () => details.append(...viewInside(answer, context));
  if (open) {
    fill();
    details.open = true;
  } else details.addEventListener("toggle", fill, { once: true });
  return details;
}

function viewInside(answer: CheckedAnswer, context: InsightContext): (Node | string)[] {
  const { locale, bundles, prose, controller } = context;
  const words = learnerPageWords(locale);
  const { attempt, sender, verdict } = answer;
  const bundle = bundles.get(attempt.exercise);
  const [idea, name] = [ideaLacking(answer), ideaOf(answer, context)];
  const changed = bundle !== undefined && bundle.version !== attempt.version;
  const differs = verdict !== null && !changed && verdict.outcome !== attempt.outcome;
  return [
    ...(idea && name ? [make("p", {}, `${words.idea}: `, ideaLink(idea, name, locale))] : []),
    ...(attempt.doubtful ? [make("p", { class: "soft" }, words.doubtful)] : []),
    ...(bundle ? viewOwnJudgement(answer, bundle, locale) : []),
    ...(differs
      ? [make("p", { class: "differs" }, words.differs(words[attempt.outcome], words[verdict.outcome]))]
      : []),
    ...(changed ? [make("p", { class: "soft" }, words.changed)] : []),
    viewAnswerWithRemarks(
      { sender, attempt },
      { bundle, prose: prose[attempt.exercise] },
      { controller, locale },
    ),
    ...(bundle ? [viewFeedback(attempt.submission, { bundle, prose: prose[attempt.exercise] }, locale)] : []),
  ];
}
