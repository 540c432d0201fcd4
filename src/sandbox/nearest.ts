/**
 * The name among several that a person most likely meant: the same but for case, accents and spacing, or
 * else few letters away; null where none is near.
 */
export function nearest(written: string, names: Iterable<string>): string | null {
  const plainWritten = plain(written);
  // One slip in four letters, and never more than three.
  const most = Math.min(3, Math.floor((plainWritten.length + 1) / 3));
  let best: { name: string; far: number } | null = null;
  for (const name of names) {
    const other = plain(name);
    if (other === plainWritten) return name;
    if (Math.abs(other.length - plainWritten.length) > most) continue;
    const far = distance(plainWritten, other, most);
    if (far <= most && (best === null || far < best.far)) best = { name, far };
  }
  return best?.name ?? null;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mark}|[\s_.\-\u00a0]/gu, "");

/** Letters put in, left out, changed or swapped with the next one; more than `most` is not counted out. */
function distance(one: string, other: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let far = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) far = Math.min(far, (before[j - 2] ?? 0) + 1);
      row.push(far);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
