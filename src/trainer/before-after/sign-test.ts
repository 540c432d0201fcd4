/** How many changed for the better and for the worse, of those who were measured twice. */
export interface Changed {
  better: number;
  worse: number;
}

/**
 * The exact sign test (McNemar's where each is right or wrong): how often so uneven a split, or a more uneven
 * one, comes of tossing a coin for each who changed. Who did not change says nothing of the direction.
 * @returns a probability, two-sided; 1 where nobody changed
 */
export function signTest({ better, worse }: Changed): number {
  const changed = better + worse;
  const fewer = Math.min(better, worse);
  // P(heads ≤ fewer), from the likeliest term down so that thousands of people do not overflow.
  let term = 1;
  let tail = 0;
  for (let heads = 0; heads <= fewer; heads += 1) {
    if (heads > 0) term *= (changed - heads + 1) / heads;
    tail += term * 0.5 ** changed;
  }
  return Math.min(1, 2 * tail);
}

/** Under this, chance alone is said to be unlikely: 1 in 20, as is usual. */
export const unlikely = 0.05;

/** With fewer who changed, not even all of them for the better would be unlikely: 2 · 0.5⁵ is over 1 in 20. */
export const fewestChanged = 6;

/**
 * Holm's correction: of many ideas looked at, one comes out by chance now and then.
 * @returns in the order given, each at most 1
 */
export function holm(probabilities: number[]): number[] {
  const inOrder = probabilities.map((p, at) => ({ p, at })).toSorted((one, other) => one.p - other.p);
  const corrected = [...probabilities];
  let least = 0;
  for (const [rank, { p, at }] of inOrder.entries()) {
    least = Math.max(least, Math.min(1, p * (inOrder.length - rank)));
    corrected[at] = least;
  }
  return corrected;
}
