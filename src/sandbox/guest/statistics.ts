/** The five of mathjs's statistics that danfo.js uses, with mathjs's definitions. */
export const mean = (values: number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

export function median(values: number[]): number {
  const sorted = values.slice().sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Unbiased: divides by n − 1. One value alone has the variance 0. */
export function variance(values: number[]): number {
  if (values.length === 1) return 0;
  const middle = mean(values);
  return values.reduce((sum, x) => sum + (x - middle) ** 2, 0) / (values.length - 1);
}

export const std = (values: number[]): number => Math.sqrt(variance(values));

/** Every most frequent value, in the order of their first appearance. */
export function mode<T>(values: T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([value]) => value);
}
