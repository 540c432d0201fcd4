import type { KeptAnswers, KeptComment } from "./record.ts";

/** Whether a comment spoke of what is not among a sender's answers any more. */
export const isCutOff = (comment: KeptComment, { assignment, sender, answers }: KeptAnswers): boolean =>
  comment.assignment === assignment &&
  comment.sender === sender &&
  answers.attempts.every(({ id }) => id !== comment.attempt);
