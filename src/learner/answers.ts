import { type Answers, mostAttempts, type Sender } from "../exchange/answers.ts";
import { fitToSend } from "../exchange/at-end.ts";
import { type Attempt, canTravel } from "../exchange/attempt.ts";
import { asLine } from "../exchange/fields.ts";
import { inFileName } from "../i18n/plain.ts";
import type { ReceivedAssignment } from "./record.ts";

/**
 * All answers to an assignment so far, as they travel. `leftOut`: how many are too large to travel.
 * @param attempts of the assignment's exercises
 */
export function answersOf(
  { id, opened, assignment, atEnd }: ReceivedAssignment,
  attempts: Attempt[],
  sender: Sender,
  now: Date,
): { answers: Answers; leftOut: number } {
  const fit = attempts.filter(canTravel);
  const said = fitToSend(atEnd, assignment.atEnd);
  const answers: Answers = {
    format: "aula-de-datos answers",
    version: 2,
    assignment: id,
    sender: { ...sender, name: asLine(sender.name), organisation: asLine(sender.organisation) },
    opened,
    sent: now.toISOString(),
    attempts: fit.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)).slice(-mostAttempts),
    ...(said && { atEnd: said }),
  };
  return { answers, leftOut: attempts.length - fit.length };
}

/** "respuestas-taller-de-marzo-rosa-quispe": letters and digits that no mail program or disk changes. */
export const fileName = (...parts: string[]): string =>
  parts
    .map((part) => inFileName(part))
    .filter((part) => part !== "")
    .join("-");
