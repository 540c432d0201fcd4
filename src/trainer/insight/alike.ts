import type { Attempt } from "../../exchange/attempt.ts";
import { type Answering, checkedOf } from "./checked.ts";
import { byName, compareNames } from "./order.ts";
import { programShape } from "./program-shape.ts";

/** Learners whose programs are the same but for names and spacing: a question to them, and no proof of anything. */
export interface AlikeAnswers {
  learners: Answering[];
  /** Where they are alike, in the order of the exercises; `attempts` in the order of `learners`. */
  answers: { exercise: string; right: boolean; attempts: Attempt[] }[];
}

export const limits = {
  /**
   * Steps of the syntax tree that are not the starter's: a line of code has about 25. The starter
   * leaves less than this to most exercises, and there everybody who is right writes the same.
   */
  own: 30,
  /** What more learners than these wrote is the way that comes to mind, and tells nothing. */
  fewest: 4,
  share: 0.1,
};

/**
 * Looks at one answer of each learner to each exercise: the first right one, or else the newest.
 * @param given the programs that the course itself gives for an exercise; the first is its starter
 * @param pause awaited between exercises: reading hundreds of programs takes a while
 */
export async function alikeAnswers(
  learners: Answering[],
  exercises: string[],
  given: (exercise: string) => string[],
  pause: () => Promise<void> = async () => {},
): Promise<AlikeAnswers[]> {
  const bySet = new Map<string, AlikeAnswers>();
  for (const exercise of exercises) {
    await pause();
    for (const found of alikeIn(learners, exercise, given(exercise))) {
      const together = found.map(({ learner }) => learner);
      const key = JSON.stringify(together.map(({ id }) => id));
      const alike = bySet.get(key) ?? { learners: together, answers: [] };
      bySet.set(key, alike);
      alike.answers.push({
        exercise,
        right: found.some(({ right }) => right),
        attempts: found.map(({ attempt }) => attempt),
      });
    }
  }
  return [...bySet.values()].toSorted(
    (one, other) => other.answers.length - one.answers.length || compareNames(one.learners, other.learners),
  );
}

interface Written {
  learner: Answering;
  attempt: Attempt;
  right: boolean;
}

function alikeIn(learners: Answering[], exercise: string, given: string[]): Written[][] {
  const known = given.map((code) => programShape(code) ?? []);
  const [starter = []] = known;
  const courses = new Set(known.map((shape) => shape.join(" ")));
  const written = new Map<string, { shape: string[]; same: Written[] }>();
  let answering = 0;
  for (const learner of learners) {
    const answer = tellingAnswer(learner, exercise);
    if (answer?.attempt.submission.kind !== "code") continue;
    answering += 1;
    const shape = programShape(answer.attempt.submission.code);
    if (!shape) continue;
    const key = shape.join(" ");
    written.set(key, { shape, same: [...(written.get(key)?.same ?? []), answer] });
  }
  const most = Math.min(answering / 2, Math.max(limits.fewest, answering * limits.share));
  return [...written]
    .filter(([key, { same }]) => same.length > 1 && same.length <= most && !courses.has(key))
    .filter(([, { shape }]) => ownSteps(shape, starter) >= limits.own)
    .map(([, { same }]) => same.toSorted((one, other) => byName(one.learner, other.learner)));
}

function tellingAnswer(learner: Answering, exercise: string): Written | null {
  const checked = checkedOf(learner, exercise);
  const right = checked.find(({ verdict }) => verdict.outcome === "pass");
  const { attempt } = right ?? checked.at(-1) ?? {};
  return attempt ? { learner, attempt, right: right !== undefined } : null;
}

/** How many steps of a program its starter does not have in the same order; names count for nothing. */
function ownSteps(shape: string[], starter: string[]): number {
  const nameless = (steps: string[]) => steps.map((step) => (step.startsWith("#") ? "#" : step));
  const given = nameless(starter);
  let shared: number[] = Array(given.length + 1).fill(0);
  for (const step of nameless(shape)) {
    const next = [0];
    for (const [index, other] of given.entries())
      next.push(
        step === other ? (shared[index] ?? 0) + 1 : Math.max(shared[index + 1] ?? 0, next[index] ?? 0),
      );
    shared = next;
  }
  return shape.length - (shared.at(-1) ?? 0);
}
