import { inOrder } from "../../exchange/in-order.ts";
import { sha256 } from "../../exchange/sha256.ts";
import type { Submission } from "../../grading/exercise.ts";

/**
 * Names an answer by what it is: two learners who hand in the same answer to the same version of an
 * exercise get one key, and it is checked once. A hash that nobody can bring to collide, so that no
 * wrong answer can be made to borrow the verdict of a right one.
 */
export const answerKey = (exercise: string, version: string, submission: Submission): Promise<string> =>
  digest([exercise, version, submission]);

/** SHA-256 of what JSON says of something, the order of its fields aside; 64 hexadecimal digits. */
export async function digest(content: unknown): Promise<string> {
  const text = JSON.stringify(content, inOrder);
  const hash = await sha256(text);
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
