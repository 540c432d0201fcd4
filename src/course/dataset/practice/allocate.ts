/**
 * Splits `total` into whole numbers in proportion to `weights`, none above its cap; they add up to
 * `total` exactly. What a full share cannot take goes to the others, and what rounding leaves goes to
 * the largest remainders.
 * @throws Error when the caps of the shares with a weight hold less than `total`.
 */
export function allocate(total: number, weights: number[], caps?: number[]): number[] {
  const cap = (index: number) => caps?.[index] ?? Number.POSITIVE_INFINITY;
  const shares = proportional(total, weights, cap);
  const parts = shares.map(Math.floor);
  let left = total - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  while (left > 0) {
    const before = left;
    for (const { index } of byRemainder) {
      if (left === 0) break;
      if ((weights[index] ?? 0) <= 0 || (parts[index] ?? 0) >= cap(index)) continue;
      parts[index] = (parts[index] ?? 0) + 1;
      left--;
    }
    if (left === before) throw new Error(`${left} of ${total} find no room`);
  }
  return parts;
}

/** Shares before rounding: fills the capped ones, then splits the rest again until nothing runs over. */
function proportional(total: number, weights: number[], cap: (index: number) => number): number[] {
  const shares = weights.map(() => 0);
  let open = weights.map((_, index) => index).filter((index) => (weights[index] ?? 0) > 0);
  let left = total;
  while (open.length > 0) {
    const sum = open.reduce((total, index) => total + (weights[index] ?? 0), 0);
    const share = (index: number) => (left * (weights[index] ?? 0)) / sum;
    const full = open.filter((index) => share(index) > cap(index));
    if (full.length === 0) {
      for (const index of open) shares[index] = share(index);
      break;
    }
    for (const index of full) shares[index] = cap(index);
    left -= full.reduce((total, index) => total + cap(index), 0);
    open = open.filter((index) => !full.includes(index));
  }
  return shares;
}
