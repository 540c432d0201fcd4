import { formatList, formatMoment, languageTag } from "../../../i18n/format.ts";
import { insightWords } from "../../../i18n/insight.ts";
import { openPart } from "../../../loading/open-part.ts";
import { make } from "../../../ui/make.ts";
import type { AlikeAnswers } from "../alike.ts";
import { drawnAt, momentsChart } from "../charts/moments-chart.ts";
import type { Answering } from "../checked.ts";
import { type InsightContext, nameOfExercise } from "./context.ts";
import { viewDataTable } from "./data-table.ts";
import { viewFigure } from "./figure-view.ts";
import { learnerLink } from "./people-view.ts";
import { viewQuestion } from "./question-view.ts";
import { viewSubmission } from "./submission-view.ts";

/** Lines in the chart; the table has all. */
const mostLines = 25;

/** Programs that are the same but for names and spacing: each as a question. Looks when it comes into sight. */
export function viewAlike(context: InsightContext): HTMLElement {
  const words = insightWords(context.locale);
  const results = make("div", {}, make("p", { class: "state" }, words.looking));
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      void openPart(results, context.locale, async () =>
        results.replaceChildren(...viewFound(await findAlike(context), context)),
      );
    },
    { rootMargin: "300px" },
  );
  near.observe(results);
  return make("div", {}, make("p", {}, words.alikeHow), results);
}

/** The parser that reads programs weighs: it is fetched when there is something to read. */
async function findAlike({ learners, assignment, bundles }: InsightContext): Promise<AlikeAnswers[]> {
  const { alikeAnswers } = await import("../alike.ts");
  const given = (exercise: string) => {
    const bundle = bundles.get(exercise);
    return bundle ? [bundle.starter, bundle.solution] : [];
  };
  const pause = () => new Promise<void>((go) => requestAnimationFrame(() => go()));
  const alike = await alikeAnswers(learners, assignment.exercises, given, pause);
  // Who worked as a pair wrote one program.
  const partners = new Map(learners.map(({ id, partners }) => [id, partners]));
  return alike.filter(
    ({ learners: [one, ...others] }) => !one || !others.every(({ id }) => partners.get(one.id)?.includes(id)),
  );
}

function viewFound(alike: AlikeAnswers[], context: InsightContext): HTMLElement[] {
  const { locale, assignment } = context;
  const words = insightWords(locale);
  if (alike.length === 0) return [make("p", {}, words.noAlike)];
  const programs = alike.flatMap(({ learners, answers }) =>
    answers.map(({ exercise, attempts }, index) => ({
      line: lineOf(nameOfExercise(context, exercise), learners, words),
      exercise,
      index,
      answers: attempts.map((attempt, at) => ({ learner: learners[at], attempt })),
    })),
  );
  const title = words.alikeTitle(programs.length);
  const shown = programs.slice(0, mostLines);
  const chart = {
    title,
    source: words.source(context.learners.length),
    days: words.dayAndHour,
    tag: languageTag[context.locale],
    rows: [...new Set(shown.map(({ line }) => line))],
    moments: shown.flatMap(({ line, answers }) =>
      answers.map(({ attempt }) => ({
        row: line,
        at: drawnAt(attempt.at, assignment.timeZone),
        kind: words[attempt.outcome],
      })),
    ),
    kinds: [words.pass, words.fail, words.error],
    due: null,
  };
  const rows = programs.flatMap(({ exercise, answers }) =>
    answers.map(({ learner, attempt }) => [
      nameOfExercise(context, exercise),
      learner ? learnerLink(learner) : "",
      formatMoment(attempt.at, locale, assignment.timeZone),
      words[attempt.outcome],
    ]),
  );
  const table = () =>
    viewDataTable(words.alike, [words.exercise, words.person, words.when, words.result], rows, locale);
  return [
    ...alike.map((each) => viewOne(each, context)),
    ...(shown.length < programs.length
      ? [make("p", { class: "soft" }, words.firstFew(shown.length, programs.length))]
      : []),
    viewFigure({ label: title, program: (width) => momentsChart(chart, width), table, locale }),
  ];
}

/** What stands above a line of the chart: names, as long as there is room for them. */
const lineOf = (exercise: string, learners: Answering[], words: ReturnType<typeof insightWords>): string =>
  learners.length > 2
    ? words.alikeLine(exercise, learners.length)
    : `${exercise}: ${learners.map(({ name }) => name).join(", ")}`;

function viewOne({ learners, answers }: AlikeAnswers, context: InsightContext): HTMLElement {
  const { locale, assignment, bundles, prose } = context;
  const words = insightWords(locale);
  const names = formatList(
    learners.map(({ name }) => name),
    locale,
  );
  const compare = make("details", {}, make("summary", {}, words.compareAnswers));
  const fill = () =>
    compare.append(
      ...answers.flatMap(({ exercise, attempts }) => [
        make("h4", {}, nameOfExercise(context, exercise)),
        ...[viewQuestion(prose[exercise], locale)].filter((question) => question !== null),
        make(
          "div",
          { class: "side-by-side" },
          ...attempts.map((attempt, at) => {
            const asked = { bundle: bundles.get(exercise), prose: prose[exercise] };
            const learner = learners[at];
            return make(
              "div",
              {},
              make(
                "p",
                {},
                learner ? learnerLink(learner) : null,
                ` · ${formatMoment(attempt.at, locale, assignment.timeZone)}`,
              ),
              viewSubmission(attempt.submission, asked, locale),
            );
          }),
        ),
      ]),
    );
  compare.addEventListener("toggle", fill, { once: true });
  return make("div", { class: "alike" }, make("p", {}, words.alikeMessage(names, answers.length)), compare);
}
