const factors = [10, 100, 1000, 1e6];

/**
 * By which power of ten all numbers that were read are too large or too small; null where they are not.
 * @param slack how far a number may lie from what it should be, on the learner's own axis
 */
export function factorOf(read: { wanted: number; found: number }[], slack: number): number | null {
  const told = read.filter(({ wanted }) => wanted !== 0);
  const all = [...factors, ...factors.map((factor) => 1 / factor)];
  const isAll = (factor: number) =>
    read.every(({ wanted, found }) => Math.abs(found - wanted * factor) <= slack);
  return told.length === 0 ? null : (all.find(isAll) ?? null);
}
