import { formatMoment, languageTag } from "../../../i18n/format.ts";
import { insightWords } from "../../../i18n/insight.ts";
import { make, makeButton } from "../../../ui/make.ts";
import { drawnAt, momentsChart } from "../charts/moments-chart.ts";
import type { Answering, CheckedAnswer } from "../checked.ts";
import { limits, type Need, type NeedingHelp, needingHelp, unclear } from "../stuck.ts";
import { type InsightContext, nameOfExercise } from "./context.ts";
import { viewDataTable } from "./data-table.ts";
import { viewFigure } from "./figure-view.ts";
import { learnerLink, viewPeople } from "./people-view.ts";

/** Lines in the chart; the table has everybody. */
const mostLines = 25;

/** Who needs help and why, and when they last did something. */
export function viewHelp(context: InsightContext): HTMLElement {
  const { locale, learners, assignment, now } = context;
  const words = insightWords(locale);
  const needing = needingHelp(learners, assignment.exercises, { now, due: assignment.due });
  const how = make("p", {}, words.helpHow(limits.wrongInARow, limits.silentDays, limits.overdueDays));
  const open = viewUnclear(context, needing);
  if (needing.length === 0) return make("div", {}, ...open, how);
  const title = words.helpTitle(needing.length, learners.length);
  const few = needing.slice(0, mostLines);
  return make(
    "div",
    {},
    how,
    viewNeeding(needing, context),
    few.length < needing.length
      ? make("p", { class: "soft" }, words.firstFew(few.length, needing.length))
      : null,
    ...open,
    viewFigure({
      label: title,
      program: chartOf(
        few.map(({ learner }) => learner),
        title,
        context,
      ),
      table: () => viewMoments(needing, context),
      locale,
    }),
  );
}

/** Of whom it cannot be told yet, and what it would take; that nobody needs help is never concluded. */
function viewUnclear({ learners, assignment, locale }: InsightContext, needing: NeedingHelp[]): Node[] {
  const words = insightWords(locale);
  const told = new Set(needing.map(({ learner }) => learner));
  const unsure = unclear(learners, assignment.exercises).filter(({ learner }) => !told.has(learner));
  const openOf = new Map(unsure.map(({ learner, exercises, tries }) => [learner, { exercises, tries }]));
  const note = (learner: Answering) => {
    const { exercises = [], tries = 0 } = openOf.get(learner) ?? {};
    return words.unsolvedTries(exercises.length, tries);
  };
  return [
    ...(unsure.length > 0
      ? [
          make("p", {}, words.helpUnclear(unsure.length, limits.wrongInARow)),
          viewPeople(
            unsure.map(({ learner }) => learner),
            locale,
            note,
          ),
        ]
      : needing.length === 0
        ? [make("p", {}, words.noneOpen)]
        : []),
    ...(assignment.due === null ? [make("p", {}, words.silenceUnknown)] : []),
  ];
}

/** People before "show all". */
const fewPeople = 12;

function viewNeeding(needing: NeedingHelp[], context: InsightContext): HTMLElement {
  const { locale, assignment } = context;
  const words = insightWords(locale);
  const viewOne = ({ learner, needs }: NeedingHelp) => {
    const last = learner.answers.at(-1)?.attempt.at;
    const answered = last ? formatMoment(last, locale, assignment.timeZone) : words.never;
    const facts = [learner.organisation || words.noOrganisation, `${words.lastAnswer}: ${answered}`];
    return make(
      "li",
      {},
      learnerLink(learner),
      make("p", { class: "soft" }, facts.join(" · ")),
      make("ul", {}, ...needs.map((need) => make("li", {}, tell(need, context)))),
    );
  };
  const list = make("ul", { class: "needing" }, ...needing.slice(0, fewPeople).map(viewOne));
  if (needing.length <= fewPeople) return list;
  const more = makeButton(words.showAll(needing.length), () => {
    const rest = needing.slice(fewPeople).map(viewOne);
    more.remove();
    list.append(...rest);
    rest[0]?.querySelector("a")?.focus();
  });
  return make("div", {}, list, more);
}

function tell(need: Need, context: InsightContext): string {
  const words = insightWords(context.locale);
  if (need.kind === "wrong-in-a-row")
    return words.wrongInARow(nameOfExercise(context, need.exercise), need.tries);
  return need.overdue ? words.overdue(need.open.length) : words.silent(need.open.length);
}

/** What came of an answer, for the legend and the table. */
export function outcomeWord({ verdict }: CheckedAnswer, { locale }: InsightContext): string {
  const words = insightWords(locale);
  return verdict === null ? words.unchecked : words[verdict.outcome];
}

/** Two people of one name stand on two lines. */
export function lineNames(learners: Answering[]): Map<Answering, string> {
  const met = new Map<string, number>();
  return new Map(
    learners.map((learner) => {
      const before = met.get(learner.name) ?? 0;
      met.set(learner.name, before + 1);
      return [learner, before === 0 ? learner.name : `${learner.name} (${before + 1})`];
    }),
  );
}

function chartOf(learners: Answering[], title: string, context: InsightContext): (width: number) => string {
  const { due, timeZone } = context.assignment;
  const words = insightWords(context.locale);
  const names = lineNames(learners);
  const moments = () =>
    learners.flatMap((learner) =>
      learner.answers
        .filter(({ verdict }) => verdict !== null)
        .map((answer) => ({
          row: names.get(learner) ?? "",
          at: drawnAt(answer.attempt.at, timeZone),
          kind: outcomeWord(answer, context),
        })),
    );
  return (width) =>
    momentsChart(
      {
        title,
        source: words.source(context.learners.length),
        days: words.day,
        tag: languageTag[context.locale],
        rows: [...names.values()],
        moments: moments(),
        kinds: [words.pass, words.fail, words.error],
        due: due === null ? null : { at: drawnAt(due, timeZone), name: words.dueDate },
      },
      width,
    );
}

function viewMoments(needing: NeedingHelp[], context: InsightContext): HTMLElement {
  const { locale, assignment } = context;
  const words = insightWords(locale);
  const rows = needing.flatMap(({ learner }) =>
    learner.answers.map((answer) => [
      learner.name,
      nameOfExercise(context, answer.attempt.exercise),
      formatMoment(answer.attempt.at, locale, assignment.timeZone),
      outcomeWord(answer, context),
    ]),
  );
  return viewDataTable(words.help, [words.person, words.exercise, words.when, words.result], rows, locale);
}
