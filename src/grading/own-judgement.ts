import type { ExerciseBundle } from "./exercise.ts";

/** What no program can judge of an answer, and its learner can. */
export const ownJudgements = ["title-fits"] as const;
export type OwnJudgement = (typeof ownJudgements)[number];

/** What a learner is asked to judge of a right answer: whether a title that has to say something says what is drawn. */
export const askedToJudge = ({
  compare,
  honesty,
}: Pick<ExerciseBundle, "compare" | "honesty">): OwnJudgement[] =>
  compare.as === "chart" && [...honesty.require, ...honesty.advise].includes("title-says-something")
    ? ["title-fits"]
    : [];
