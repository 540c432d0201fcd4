/** Numbers from 0 (included) to 1 (excluded), always the same for the same seed. */
export type Random = () => number;

export const between = (random: Random, low: number, high: number): number => low + (high - low) * random();

/** @throws Error when there is nothing to pick from. */
export function pick<T>(random: Random, from: readonly T[]): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new Error("nothing to pick from");
  return picked;
}

/** One of the names, each as likely as its share; shares need not add up to 1. */
export function pickByShare<Name extends string>(
  random: Random,
  shares: Readonly<Record<Name, number>>,
): Name {
  const entries = Object.entries(shares) as [Name, number][];
  let left = random() * entries.reduce((sum, [, share]) => sum + share, 0);
  const found = entries.find(([, share]) => {
    left -= share;
    return left < 0;
  });
  return (found ?? (entries.at(-1) as [Name, number]))[0];
}
