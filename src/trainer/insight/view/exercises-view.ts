import { formatNumber } from "../../../i18n/format.ts";
import { insightWords } from "../../../i18n/insight.ts";
import { make } from "../../../ui/make.ts";
import { exercisesChart } from "../charts/exercises-chart.ts";
import { type ExerciseCourse, hardAndEasy, type Sign, thresholds } from "../hard-and-easy.ts";
import { type InsightContext, nameOfExercise } from "./context.ts";
import { viewDataTable } from "./data-table.ts";
import { viewFigure } from "./figure-view.ts";
import { exerciseLink } from "./idea-link.ts";

/** How the group came through each exercise, and which are too hard, too easy or badly hinted. */
export function viewExercises(context: InsightContext): HTMLElement {
  const { locale, learners, assignment, prose } = context;
  const words = insightWords(locale);
  const courses = hardAndEasy(learners, assignment.exercises, (exercise) => prose[exercise]?.hints ?? 0);
  const title = titleOf(courses, context);
  const chartWords = {
    title,
    source: words.source(learners.length),
    learners: words.peopleAxis,
    firstTry: words.firstTry,
    later: words.later,
    unsolved: words.unsolved,
    untried: words.untried,
  };
  const bars = courses.map((course) => ({ ...course, name: nameOfExercise(context, course.exercise) }));
  const signs = courses.flatMap((course) => course.signs.map((sign) => tell(sign, course, context)));
  return make(
    "div",
    {},
    signs.length === 0
      ? make("p", {}, words.noSigns)
      : make("ul", { class: "signs" }, ...signs.map((sign) => make("li", {}, sign))),
    viewFigure({
      label: title,
      program: (width) => exercisesChart(bars, chartWords, width),
      table: () => viewTable(courses, context),
      locale,
    }),
    make(
      "details",
      {},
      make("summary", {}, words.howDecided),
      make("p", {}, words.signsHow(thresholds.learners, thresholds.tries)),
    ),
  );
}

const solvedOf = ({ firstTry, later }: ExerciseCourse): number => firstTry + later;
const triedOf = (course: ExerciseCourse): number => solvedOf(course) + course.unsolved;

/** The exercise that the smallest part of those who tried it solved. */
function titleOf(courses: ExerciseCourse[], context: InsightContext): string {
  const words = insightWords(context.locale);
  const share = (course: ExerciseCourse) => solvedOf(course) / triedOf(course);
  const [hardest] = courses
    .filter((course) => triedOf(course) > 0)
    .toSorted((one, other) => share(one) - share(other) || (other.tries ?? 0) - (one.tries ?? 0));
  return hardest
    ? words.exercisesTitle(nameOfExercise(context, hardest.exercise), solvedOf(hardest), triedOf(hardest))
    : words.exercisesTitleNone;
}

function tell(sign: Sign, course: ExerciseCourse, context: InsightContext): string {
  const words = insightWords(context.locale);
  const name = nameOfExercise(context, course.exercise);
  const [solved, tried] = [solvedOf(course), triedOf(course)];
  switch (sign) {
    case "too-hard":
      return solved / tried < thresholds.solved
        ? words.hardMessage(name, solved, tried)
        : words.longMessage(name, formatNumber(course.tries ?? 0, context.locale));
    case "too-easy":
      return words.easyMessage(name, course.firstTry, tried);
    case "hint-does-not-help":
      return words.hintMessage(name, course.hints.solved, course.hints.opened);
  }
}

function viewTable(courses: ExerciseCourse[], context: InsightContext): HTMLElement {
  const { locale } = context;
  const words = insightWords(locale);
  const columns = [
    words.exercise,
    words.firstTry,
    words.later,
    words.unsolved,
    words.untried,
    words.typicalTries,
    words.hintsHelped,
    words.sign,
  ];
  const rows = courses.map(({ exercise, firstTry, later, unsolved, untried, tries, hints, signs }) => [
    exerciseLink(exercise, nameOfExercise(context, exercise), locale),
    firstTry,
    later,
    unsolved,
    untried,
    tries ?? "–",
    hints.opened === 0 ? "–" : words.hintsHelpedOf(hints.solved, hints.opened),
    signs.map((sign) => words[sign]).join(", ") || "–",
  ]);
  return viewDataTable(words.exercises, columns, rows, locale);
}
