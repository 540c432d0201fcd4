import { type Answering, checkedOf } from "./checked.ts";

/** How a group came through one exercise. Counts are learners. */
export interface ExerciseCourse {
  exercise: string;
  /** With the first answer and without a hint. */
  firstTry: number;
  /** Later, or with a hint. */
  later: number;
  /** Tried, and not solved yet. */
  unsolved: number;
  /** Asked, and not tried. */
  untried: number;
  /** Median number of answers until it was solved, or of all where it was not; null when nobody tried. */
  tries: number | null;
  /** Median number of hints that stood open by then; null when nobody tried. */
  hintsOpen: number | null;
  /** Median of the minutes (estimated) of those who tried; null when nobody did. */
  minutes: number | null;
  /** Who opened every hint before they had solved it, and who of them solved it then. */
  hints: { opened: number; solved: number };
  /** How many more people have to try it before anything can be said of it. */
  missing: number;
  signs: Sign[];
}

export type Sign = "too-hard" | "too-easy" | "hint-does-not-help";

/**
 * Fewer than three learners who tried say nothing of an exercise: with two, each of them is half.
 * The other limits are those of classical item analysis, which finds an item that fewer than 3 in 10
 * get right too hard and one that more than 9 in 10 get right too easy to tell learners apart. Here
 * they may try again and are told what is wrong, so "hard" looks at the end of the work and is
 * stricter: half of those who tried. "Easy" looks at the first try, before anything was told.
 */
export const thresholds = {
  learners: 3,
  /** Solved at all, of those who tried: below is too hard. */
  solved: 0.5,
  /** Median answers: from here on too hard. Every exercise has two or three hints: this is one answer before them, one after each, and one more. */
  tries: 5,
  /** Solved at the first try and without a hint, of those who tried: from here on too easy. */
  firstTry: 0.9,
  /** Solved after the last hint, of those who opened all: below, the hints do not help. The last hint all but gives the answer. */
  hint: 0.5,
};

/**
 * @param hintsOf how many hints an exercise has
 * @param minutesOf how long somebody worked on it; null where that is not known
 */
export const hardAndEasy = <Learner extends Answering>(
  learners: Learner[],
  exercises: string[],
  hintsOf: (exercise: string) => number,
  minutesOf: (learner: Learner, exercise: string) => number | null = () => null,
): ExerciseCourse[] =>
  exercises.map((exercise) => courseOf(learners, exercise, hintsOf(exercise), minutesOf));

function courseOf<Learner extends Answering>(
  learners: Learner[],
  exercise: string,
  hints: number,
  minutesOf: (learner: Learner, exercise: string) => number | null,
): ExerciseCourse {
  const courses = learners.map((learner) => ({
    ...learnerCourse(learner, exercise, hints),
    minutes: minutesOf(learner, exercise),
  }));
  const tried = courses.filter(({ tries }) => tries > 0);
  const solved = tried.filter(({ solvedAt }) => solvedAt !== null);
  const firstTry = solved.filter(({ solvedAt, hintsBefore }) => solvedAt === 1 && hintsBefore === 0);
  const opened = tried.filter(({ allHints }) => allHints);
  const course = {
    exercise,
    firstTry: firstTry.length,
    later: solved.length - firstTry.length,
    unsolved: tried.length - solved.length,
    untried: learners.filter(({ asked }) => asked.includes(exercise)).length - tried.length,
    tries: median(tried.map(({ tries }) => tries)),
    hintsOpen: median(tried.map(({ hintsBefore }) => hintsBefore)),
    minutes: median(tried.flatMap(({ minutes }) => minutes ?? [])),
    missing: Math.max(0, thresholds.learners - tried.length),
    hints: { opened: opened.length, solved: opened.filter(({ solvedAt }) => solvedAt !== null).length },
  };
  return { ...course, signs: signsOf(course) };
}

function learnerCourse(learner: Answering, exercise: string, hints: number) {
  const checked = checkedOf(learner, exercise);
  const at = checked.findIndex(({ verdict }) => verdict.outcome === "pass");
  const until = at < 0 ? checked : checked.slice(0, at + 1);
  const hintsBefore = Math.max(0, ...until.map(({ attempt }) => attempt.hintsOpened));
  return {
    tries: until.length,
    solvedAt: at < 0 ? null : at + 1,
    hintsBefore,
    allHints: hints > 0 && hintsBefore >= hints,
  };
}

function signsOf(course: Omit<ExerciseCourse, "signs">): Sign[] {
  const solved = course.firstTry + course.later;
  const tried = solved + course.unsolved;
  const { hints, tries } = course;
  const signs: Sign[] = [];
  if (tried >= thresholds.learners) {
    if (solved / tried < thresholds.solved || (tries ?? 0) >= thresholds.tries) signs.push("too-hard");
    if (course.firstTry / tried >= thresholds.firstTry) signs.push("too-easy");
  }
  if (hints.opened >= thresholds.learners && hints.solved / hints.opened < thresholds.hint)
    signs.push("hint-does-not-help");
  return signs;
}

function median(numbers: number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
