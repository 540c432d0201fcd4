type Each = (value: unknown, at: number) => unknown;
type Source = Iterator<unknown> & Iterable<unknown>;

function count(limit: unknown): number {
  const number = Number(limit);
  if (Number.isNaN(number) || number < 0) throw new RangeError("a count of 0 or more is needed");
  return Math.trunc(number);
}

/** QuickJS's own helpers of iterators break where one follows another: `[1].values().map(f).take(1)`. */
const lazy = {
  *map(this: Source, change: Each) {
    let at = 0;
    for (const value of this) yield change(value, at++);
  },
  *filter(this: Source, keep: Each) {
    let at = 0;
    for (const value of this) if (keep(value, at++)) yield value;
  },
  *flatMap(this: Source, change: Each) {
    let at = 0;
    for (const value of this) yield* change(value, at++) as Iterable<unknown>;
  },
  *take(this: Source, limit: unknown) {
    let left = count(limit);
    if (left === 0) return;
    for (const value of this) {
      yield value;
      left -= 1;
      if (left === 0) return;
    }
  },
  *drop(this: Source, limit: unknown) {
    let left = count(limit);
    for (const value of this) {
      if (left === 0) yield value;
      else left -= 1;
    }
  },
};

const eager = {
  toArray(this: Source) {
    return Array.from(this);
  },
  forEach(this: Source, each: Each) {
    let at = 0;
    for (const value of this) each(value, at++);
  },
  some(this: Source, is: Each) {
    let at = 0;
    for (const value of this) if (is(value, at++)) return true;
    return false;
  },
  every(this: Source, is: Each) {
    let at = 0;
    for (const value of this) if (!is(value, at++)) return false;
    return true;
  },
  find(this: Source, is: Each) {
    let at = 0;
    for (const value of this) if (is(value, at++)) return value;
    return undefined;
  },
  reduce(this: Source, ...[add, ...start]: [(before: unknown, value: unknown) => unknown, ...unknown[]]) {
    return Array.from(this).reduce(...([add, ...start] as [never]));
  },
};

export function installIterators(): void {
  const { prototype } = (globalThis as unknown as { Iterator: { prototype: object } }).Iterator;
  for (const [name, value] of Object.entries({ ...lazy, ...eager }))
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}
