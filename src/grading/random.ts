/**
 * Numbers in [0, 1) that are the same everywhere for one seed: integer arithmetic only (mulberry32, by
 * Tommy Ettinger, public domain), because Math.sin and its kin may differ between engines.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed out of a word and a number, so that two datasets of one exercise do not move alike (FNV-1a). */
export function seedFrom(word: string, number: number): number {
  let hash = 0x811c9dc5 ^ number;
  for (const character of word) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Fisher–Yates; the given array stays as it is. */
export function shuffled<Member>(members: readonly Member[], random: () => number): Member[] {
  const result = [...members];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as Member, result[last] as Member];
  }
  return result;
}
