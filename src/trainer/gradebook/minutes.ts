import type { Answers } from "../../exchange/answers.ts";

/** A pause longer than this is no work on the exercise. */
const longestTry = 10;

/**
 * Minutes by attempt id, estimated: an attempt took the time since the attempt before it, to whichever
 * exercise, or since the assignment was opened; of more than ten minutes ten count. What was done before
 * the assignment was opened took none.
 */
export function minutesByAttempt({
  opened,
  attempts,
}: Pick<Answers, "opened" | "attempts">): Map<string, number> {
  const minutes = new Map<string, number>();
  let before = Date.parse(opened);
  const since = attempts
    .map(({ id, at }) => ({ id, at: Date.parse(at) }))
    .filter(({ at }) => at >= before)
    .toSorted((one, other) => one.at - other.at);
  for (const { id, at } of since) {
    minutes.set(id, Math.min(longestTry, (at - before) / 60_000));
    before = at;
  }
  return minutes;
}
