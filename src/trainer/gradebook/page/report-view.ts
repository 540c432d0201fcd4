import { atEndWords } from "../../../i18n/at-end.ts";
import { dueMoment } from "../../../i18n/due.ts";
import { formatMoment, formatNumber } from "../../../i18n/format.ts";
import { gradebookWords } from "../../../i18n/gradebook.ts";
import { cellMeanings, cellWords } from "../../../i18n/gradebook-cells.ts";
import { reportWords } from "../../../i18n/gradebook-report.ts";
import { make } from "../../../ui/make.ts";
import { evaluationTotals } from "../../at-end/evaluation.ts";
import { viewEvaluation } from "../../at-end/view/evaluation-view.ts";
import { missingIdeas } from "../../insight/missing-ideas.ts";
import { cellStatesIn } from "../exercise-cell.ts";
import { type ExerciseTotals, totalsOf } from "../exercise-totals.ts";
import type { Learner } from "../gradebook.ts";
import { type Exported, ideaCalled } from "../sheets/exported.ts";
import { minutesText, signs } from "./cell-text.ts";
import type { Names } from "./names.ts";

/** What is printed of a group: the exercises and how the group stands with each, the ideas that are missing, then everybody. */
export function viewReport(exported: Exported, now: Date): HTMLElement[] {
  const { learners, names } = exported;
  const { assignment } = exported.book;
  const { locale } = names;
  const words = reportWords(locale);
  const page = gradebookWords(locale);
  const facts = [
    ...(assignment.group ? [page.group(assignment.group)] : []),
    page.learners(learners.length),
    assignment.due ? page.due(dueMoment(assignment.due, assignment.timeZone, locale)) : page.noDue,
  ];
  const made = words.made(formatMoment(now.toISOString(), locale, assignment.timeZone));
  return [
    make("h2", {}, assignment.title),
    make("p", {}, `${facts.join(" · ")}. ${made}`),
    viewExercises(totalsOf(learners, assignment.exercises), exported),
    ...viewIdeas(exported),
    ...viewHowItWas(exported),
    viewLearners(learners, assignment.exercises, names),
    make(
      "p",
      { class: "legend" },
      cellStatesIn(assignment)
        .map((state) => `${signs[state]} ${cellWords(locale)[state]}: ${cellMeanings(locale)[state]}`)
        .join(" "),
      ` ${words.marks}`,
    ),
  ];
}

function viewExercises(totals: ExerciseTotals[], { book, prose, names }: Exported): HTMLElement {
  const { exercise, locale } = names;
  const states = cellStatesIn(book.assignment);
  const words = reportWords(locale);
  const asks = (id: string) =>
    (prose[id]?.instructions[locale] ?? "")
      .split("\n")
      .filter(Boolean)
      .map((line) => make("p", { class: "asks" }, line));
  const count = (number: number) => make("td", { class: "number" }, formatNumber(number, locale));
  const mean = ({ counted, answered }: ExerciseTotals) =>
    answered === 0 ? "–" : formatNumber(counted / answered, locale, { digits: 1 });
  return make(
    "table",
    {},
    make("caption", {}, words.byExercise),
    make(
      "thead",
      {},
      make(
        "tr",
        {},
        make("th", { scope: "col" }, words.exercise),
        ...states.map((state) => make("th", { scope: "col" }, cellWords(locale)[state])),
        make("th", { scope: "col" }, gradebookWords(locale).late),
        make("th", { scope: "col" }, words.meanAttempts),
      ),
    ),
    make(
      "tbody",
      {},
      ...totals.map((one) =>
        make(
          "tr",
          {},
          make("th", { scope: "row" }, exercise(one.exercise), ...asks(one.exercise)),
          ...states.map((state) => count(one.states[state])),
          count(one.late),
          make("td", { class: "number" }, mean(one)),
        ),
      ),
    ),
  );
}

/** Those that somebody misses now. */
function viewIdeas(exported: Exported): HTMLElement[] {
  const { learners, ideas, names } = exported;
  const { locale } = names;
  const words = reportWords(locale);
  const missing = missingIdeas(learners).filter(({ idea, lacking }) => idea !== null && lacking.length > 0);
  if (missing.length === 0) return [];
  const head = [words.idea, words.explanation, words.lacking, words.who];
  const rows = missing.map(({ idea, lacking }) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, ideaCalled(exported, idea ?? "")),
      make("td", {}, ideas[idea ?? ""]?.explanation[locale] ?? ""),
      make("td", { class: "number" }, formatNumber(lacking.length, locale)),
      make("td", {}, ...listed(lacking.map(({ name }) => name))),
    ),
  );
  return [
    make(
      "table",
      {},
      make("caption", {}, words.byIdea),
      make("thead", {}, make("tr", {}, ...head.map((name) => make("th", { scope: "col" }, name)))),
      make("tbody", {}, ...rows),
    ),
  ];
}

/** How the group found it, where that was asked: of the whole of it, for what is left of a few would say who. */
function viewHowItWas({ book, names: { locale } }: Exported): HTMLElement[] {
  if (!book.assignment.atEnd?.evaluation) return [];
  const evaluation = viewEvaluation(evaluationTotals(book.learners), locale);
  return [make("section", {}, make("h3", {}, atEndWords(locale).evaluationResults), ...evaluation)];
}

/** Names one after another, each in its own direction of writing. */
const listed = (names: string[]): (string | HTMLElement)[] =>
  names.flatMap((name, place) => [...(place > 0 ? [", "] : []), make("bdi", {}, name)]);

function viewLearners(learners: Learner[], exercises: string[], names: Names): HTMLElement {
  const { locale } = names;
  const words = gradebookWords(locale);
  const head = [words.name, words.organisation, words.solved, words.attempts, words.hints, words.minutes];
  return make(
    "table",
    {},
    make("caption", {}, reportWords(locale).byLearner),
    make(
      "thead",
      {},
      make(
        "tr",
        {},
        ...head.map((name) => make("th", { scope: "col" }, name)),
        ...exercises.map((_, place) => make("th", { scope: "col", class: "mark" }, String(place + 1))),
      ),
    ),
    make(
      "tbody",
      {},
      ...learners.map((learner) =>
        make(
          "tr",
          {},
          make("th", { scope: "row" }, make("bdi", {}, learner.name)),
          make("td", {}, make("bdi", {}, learner.organisation)),
          make("td", { class: "number" }, words.solvedOf(learner.solved, learner.asked.length)),
          make("td", { class: "number" }, String(learner.counted)),
          make("td", { class: "number" }, String(learner.hints)),
          make("td", { class: "number" }, minutesText(learner.minutes, locale)),
          ...learner.cells.map(({ state, late, claimDiffers }) =>
            make("td", { class: "mark" }, `${signs[state]}${late ? "*" : ""}${claimDiffers ? "≠" : ""}`),
          ),
        ),
      ),
    ),
  );
}

/**
 * Prints the report instead of the page, also when the browser's own menu is used: it stands in the
 * page only as long as that takes, because a large group makes it long.
 */
export function openReport(place: HTMLElement, view: () => HTMLElement[] | null) {
  const fill = () => {
    const report = view();
    place.replaceChildren(...(report ?? []));
    place.hidden = report === null;
  };
  addEventListener("beforeprint", fill);
  addEventListener("afterprint", () => {
    place.replaceChildren();
    place.hidden = true;
  });
  return { print: () => print() };
}
