/** What is asked in four closed questions, each with a scale of four in plain words, from 1. */
export const evaluationQuestions = ["useful", "hard", "time", "use"] as const;
export type EvaluationQuestion = (typeof evaluationQuestions)[number];
export const scale = [1, 2, 3, 4] as const;
export type ScalePoint = (typeof scale)[number];

/** Characters. */
export const mostInRemark = 1000;
