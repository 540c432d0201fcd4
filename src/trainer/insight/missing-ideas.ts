import type { Attempt } from "../../exchange/attempt.ts";
import type { Verdict } from "../device/record.ts";
import { type Answering, checkedOf, exercisesOf, ideaLacking } from "./checked.ts";
import { byName, compareText } from "./order.ts";

/**
 * An idea that wrong answers lacked. A learner *lacks it still* when it came up in an exercise that they
 * have not solved; who solved every exercise in which it came up *has got over it*. Nobody is in both.
 */
export interface MissingIdea {
  /** A file in lessons/ideas/; null for wrong answers whose idea nobody named. */
  idea: string | null;
  lacking: Answering[];
  over: Answering[];
  /** In which organisations and groups, the most learners first. */
  organisations: Share[];
  groups: Share[];
  /** In which exercises, the most learners first. */
  exercises: (Share & { answers: EqualAnswers[] })[];
}

/** How many learners of one organisation, group or exercise. */
export interface Share {
  name: string;
  lacking: number;
  over: number;
}

/** Wrong answers to one exercise that returned the same, however they were written: one a learner, the newest. */
export interface EqualAnswers {
  exercise: string;
  returned: string;
  /** By name; never empty. `solved`: whether the learner solved the exercise, then or later. */
  answers: WrongAnswer[];
}

export interface WrongAnswer {
  learner: Answering;
  attempt: Attempt;
  /** Of the device from which it came. */
  sender: string;
  verdict: Verdict;
  solved: boolean;
}

/** The idea that most lack first; among equals the one that came up with more learners. The unnamed stands last. */
export function missingIdeas(learners: Answering[]): MissingIdea[] {
  const met = learners.flatMap(answersLacking);
  const ideas = [...new Set(met.map(({ idea }) => idea))];
  return ideas
    .map((idea) =>
      missingIdea(
        idea,
        met.filter((one) => one.idea === idea),
      ),
    )
    .toSorted(
      (one, other) =>
        Number(one.idea === null) - Number(other.idea === null) ||
        other.lacking.length - one.lacking.length ||
        other.over.length - one.over.length ||
        compareText(one.idea ?? "", other.idea ?? ""),
    );
}

/** A wrong answer, and the idea that it lacked. */
export interface Met extends WrongAnswer {
  idea: string | null;
}

/** All wrong answers of somebody, oldest first of each exercise. */
export const answersLacking = (learner: Answering): Met[] =>
  exercisesOf([learner]).flatMap((exercise) => {
    const checked = checkedOf(learner, exercise);
    const solved = checked.some(({ verdict }) => verdict.outcome === "pass");
    return checked
      .filter(({ verdict }) => verdict.outcome !== "pass")
      .map(({ attempt, sender, verdict }) => ({
        idea: ideaLacking({ attempt, verdict }),
        learner,
        attempt,
        sender,
        verdict,
        solved,
      }));
  });

function missingIdea(idea: string | null, met: Met[]): MissingIdea {
  const { lacking, over } = standing(met);
  const exercises = [...groupBy(met, ({ attempt }) => attempt.exercise)].map(([name, of]) => ({
    ...shareOf(name, of),
    answers: equalAnswers(name, of),
  }));
  return {
    idea,
    lacking,
    over,
    organisations: shares(met, ({ learner }) => learner.organisation),
    groups: shares(met, ({ learner }) => learner.group),
    exercises: exercises.toSorted(mostFirst),
  };
}

/** Each learner once, by name. */
function standing(met: Met[]): { lacking: Answering[]; over: Answering[] } {
  const learners = [...new Set(met.map(({ learner }) => learner))].toSorted(byName);
  const lacks = new Set(met.filter(({ solved }) => !solved).map(({ learner }) => learner));
  return {
    lacking: learners.filter((learner) => lacks.has(learner)),
    over: learners.filter((learner) => !lacks.has(learner)),
  };
}

function shareOf(name: string, met: Met[]): Share {
  const { lacking, over } = standing(met);
  return { name, lacking: lacking.length, over: over.length };
}

/** By where the learner belongs: there, what somebody lacks in any exercise counts. */
function shares(met: Met[], nameOf: (one: Met) => string): Share[] {
  return [...groupBy(met, nameOf)].map(([name, of]) => shareOf(name, of)).toSorted(mostFirst);
}

/** Those that returned the same together, the largest group first. */
export function equalAnswers(exercise: string, met: Met[]): EqualAnswers[] {
  return [...groupBy(met, ({ verdict }) => verdict.returned)]
    .map(([returned, of]): EqualAnswers => {
      const newest = new Map(of.map(({ idea: _, ...answer }) => [answer.learner, answer]));
      const answers = [...newest.values()].toSorted((one, other) => byName(one.learner, other.learner));
      return { exercise, returned, answers };
    })
    .toSorted(
      (one, other) => other.answers.length - one.answers.length || compareText(one.returned, other.returned),
    );
}

function groupBy<One>(all: One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

const mostFirst = (one: Share, other: Share): number =>
  other.lacking - one.lacking || other.over - one.over || compareText(one.name, other.name);
