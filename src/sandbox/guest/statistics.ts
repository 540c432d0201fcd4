/**
 * The statistics that danfo.js takes from mathjs and those that it works out itself. Blanks (null,
 * undefined, NaN) are left out; of no value at all each is NaN: nobody knows it.
 */
type Maybe = number | null | undefined;

const numbersIn = (values: Maybe[]): number[] =>
  values.filter((value): value is number => value !== null && value !== undefined && !Number.isNaN(value));

/** Null for no value, so that what is none is not taken for 0. */
function of(values: Maybe[], work: (numbers: number[]) => number): number {
  const numbers = numbersIn(values);
  return numbers.length === 0 ? Number.NaN : work(numbers);
}

const total = (numbers: number[]): number => numbers.reduce((before, value) => before + value, 0);

export const sum = (values: Maybe[]): number => of(values, total);
export const mean = (values: Maybe[]): number => of(values, (numbers) => total(numbers) / numbers.length);
export const min = (values: Maybe[]): number =>
  of(values, (numbers) => numbers.reduce((least, value) => (value < least ? value : least)));
export const max = (values: Maybe[]): number =>
  of(values, (numbers) => numbers.reduce((most, value) => (value > most ? value : most)));

export function median(values: Maybe[]): number {
  return of(values, (numbers) => {
    const sorted = numbers.slice().sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const upper = sorted[middle] ?? Number.NaN;
    return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
  });
}

/** Unbiased: divides by n − 1, so that of one value alone it is not known. */
export function variance(values: Maybe[]): number {
  return of(values, (numbers) => {
    const middle = mean(numbers);
    return numbers.reduce((before, x) => before + (x - middle) ** 2, 0) / (numbers.length - 1);
  });
}

export const std = (values: Maybe[]): number => Math.sqrt(variance(values));

/** Every most frequent value, in the order of their first appearance. */
export function mode<T>(values: T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values)
    if (value !== null && value !== undefined && !Number.isNaN(value))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([value]) => value);
}
