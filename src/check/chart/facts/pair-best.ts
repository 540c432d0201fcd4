/**
 * Pairs what is wanted with what is there: what fits best first, so that one thing that is missing does
 * not move all others.
 * @param judge how two fit; null where they cannot stand for each other
 */
export function pairBest<Thing extends object, Fit>(
  { wanted, drawn }: { wanted: Thing[]; drawn: Thing[] },
  judge: (wanted: Thing, drawn: Thing) => Fit | null,
  order: (a: Fit, b: Fit) => number,
): { pairs: Fit[]; missing: Thing[]; open: Thing[] } {
  const fits = wanted
    .flatMap((one) =>
      drawn.flatMap((other) => {
        const fit = judge(one, other);
        return fit === null ? [] : [{ one, other, fit }];
      }),
    )
    .toSorted((a, b) => order(a.fit, b.fit));
  const paired = new Map<Thing, Fit>();
  const taken = new Set<Thing>();
  for (const { one, other, fit } of fits) {
    if (paired.has(one) || taken.has(other)) continue;
    paired.set(one, fit);
    taken.add(other);
  }
  return {
    // In the order of what is wanted.
    pairs: wanted.filter((one) => paired.has(one)).map((one) => paired.get(one) as Fit),
    missing: wanted.filter((one) => !paired.has(one)),
    open: drawn.filter((other) => !taken.has(other)),
  };
}
