import { formatList, formatNumber, formatPercent } from "../../../i18n/format.ts";
import { insightWords } from "../../../i18n/insight.ts";
import { exerciseInsightWords } from "../../../i18n/insight-exercises.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { make } from "../../../ui/make.ts";
import { exercisesChart } from "../charts/exercises-chart.ts";
import { type ExerciseCourse, hardAndEasy, type Sign, thresholds } from "../hard-and-easy.ts";
import { type InsightContext, nameOfExercise } from "./context.ts";
import { type DataCell, viewDataTable } from "./data-table.ts";
import { viewFigure } from "./figure-view.ts";
import { exerciseLink } from "./idea-link.ts";
import { viewUnnamed } from "./unnamed-view.ts";

const wordsOf = (locale: Locale) => ({ ...insightWords(locale), ...exerciseInsightWords(locale) });

/** How the group came through each exercise, and which are too hard, too easy or badly hinted. */
export function viewExercises(context: InsightContext): HTMLElement {
  const { locale, learners } = context;
  const words = wordsOf(locale);
  const courses = coursesOf(context);
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
  const lines = [...tellAll(courses, context), ...tellUnknown(courses, context)];
  return make(
    "div",
    {},
    lines.length === 0
      ? make("p", {}, words.noSigns(thresholds.learners))
      : make("ul", { class: "signs" }, ...lines.map((line) => make("li", {}, line))),
    viewTable(courses, context),
    viewFigure({
      label: title,
      program: (width) => exercisesChart(bars, chartWords, width),
      table: () => viewCounts(courses, context),
      locale,
    }),
    make(
      "details",
      {},
      make("summary", {}, words.howDecided),
      make("p", {}, words.signsHow(thresholds.learners, thresholds.tries)),
    ),
    viewUnnamed(context),
  );
}

/** What there is to say of the exercises in a few lines: the signs, or which is the hardest so far. */
export function exercisesFindings(context: InsightContext): string[] {
  const courses = coursesOf(context);
  const signs = tellAll(courses, context);
  return signs.length > 0 ? signs : [titleOf(courses, context)];
}

const coursesOf = ({ learners, assignment, prose }: InsightContext): ExerciseCourse[] =>
  hardAndEasy(
    learners,
    assignment.exercises,
    (exercise) => prose[exercise]?.hints ?? 0,
    ({ cells }, exercise) => cells.find((cell) => cell.exercise === exercise)?.minutes ?? null,
  );

const tellAll = (courses: ExerciseCourse[], context: InsightContext): string[] =>
  courses.flatMap((course) => course.signs.map((sign) => tell(sign, course, context)));

/** Of which exercises nothing can be said yet, those together that lack as many people. */
function tellUnknown(courses: ExerciseCourse[], context: InsightContext): string[] {
  const { locale } = context;
  const words = wordsOf(locale);
  const lacking = [...new Set(courses.map(({ missing }) => missing))].filter((missing) => missing > 0);
  return lacking.toSorted().map((missing) => {
    const those = courses.filter((course) => course.missing === missing);
    const names = those.map(({ exercise }) => words.quoted(nameOfExercise(context, exercise)));
    return words.unknownMessage(formatList(names, locale), missing);
  });
}

const solvedOf = ({ firstTry, later }: ExerciseCourse): number => firstTry + later;
const triedOf = (course: ExerciseCourse): number => solvedOf(course) + course.unsolved;

/** The exercise that the smallest part of those who tried it solved, of those of which that can be told. */
function titleOf(courses: ExerciseCourse[], context: InsightContext): string {
  const words = wordsOf(context.locale);
  const share = (course: ExerciseCourse) => solvedOf(course) / triedOf(course);
  const [hardest] = courses
    .filter((course) => course.missing === 0 && course.unsolved > 0)
    .toSorted((one, other) => share(one) - share(other) || (other.tries ?? 0) - (one.tries ?? 0));
  if (hardest)
    return words.exercisesTitle(
      nameOfExercise(context, hardest.exercise),
      solvedOf(hardest),
      triedOf(hardest),
    );
  return courses.some((course) => triedOf(course) > 0) ? words.exercisesTitlePlain : words.exercisesTitleNone;
}

function tell(sign: Sign, course: ExerciseCourse, context: InsightContext): string {
  const words = wordsOf(context.locale);
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

/** Who solved it, in how many tries, how long and with how many hints; what cannot be told yet says so. */
function viewTable(courses: ExerciseCourse[], context: InsightContext): HTMLElement {
  const { locale } = context;
  const words = wordsOf(locale);
  const columns = [
    words.exercise,
    words.solvedShare,
    words.typicalTries,
    words.typicalMinutes,
    words.typicalHints,
    words.sign,
  ];
  const middle = (number: number | null) => (number === null ? "–" : formatNumber(number, locale));
  const rows = courses.map((course): DataCell[] => {
    const tried = triedOf(course);
    const share = tried === 0 || course.missing > 0 ? null : solvedOf(course) / tried;
    const percent = share === null ? "" : ` (${formatPercent(share, locale, { digits: 0 })})`;
    return [
      exerciseLink(course.exercise, nameOfExercise(context, course.exercise), locale),
      tried === 0 ? "–" : words.solvedOf(solvedOf(course), tried) + percent,
      middle(course.tries),
      course.minutes === null ? "–" : middle(Math.round(course.minutes)),
      middle(course.hintsOpen),
      course.missing > 0
        ? words.notKnownYet(course.missing)
        : course.signs.map((sign) => words[sign]).join(", ") || words.noSign,
    ];
  });
  return viewDataTable(words.exercises, columns, rows, locale);
}

/** What the chart is drawn from. */
function viewCounts(courses: ExerciseCourse[], context: InsightContext): HTMLElement {
  const { locale } = context;
  const words = wordsOf(locale);
  const columns = [
    words.exercise,
    words.firstTry,
    words.later,
    words.unsolved,
    words.untried,
    words.hintsHelped,
  ];
  const rows = courses.map(({ exercise, firstTry, later, unsolved, untried, hints }) => [
    nameOfExercise(context, exercise),
    firstTry,
    later,
    unsolved,
    untried,
    hints.opened === 0 ? "–" : words.hintsHelpedOf(hints.solved, hints.opened),
  ]);
  return viewDataTable(words.exercises, columns, rows, locale);
}
