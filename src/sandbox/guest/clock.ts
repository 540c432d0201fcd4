/** "Now" is the last noon of 2019, the year of the lessons' figures, so that a program gives the same every day. */
const now = Date.UTC(2019, 11, 31, 12);

export function fixClock(): void {
  const Real = Date;
  function FixedDate(this: unknown, ...args: []): Date | string {
    if (!new.target) return new Real(now).toString();
    return Reflect.construct(Real, args.length === 0 ? [now] : args, new.target);
  }
  Object.defineProperties(FixedDate, Object.getOwnPropertyDescriptors(Real));
  Object.defineProperties(FixedDate, { now: { value: () => now, writable: true, configurable: true } });
  Object.defineProperty(Real.prototype, "constructor", {
    value: FixedDate,
    writable: true,
    configurable: true,
  });
  globalThis.Date = FixedDate as unknown as DateConstructor;
}

/** Mulberry32: the same "random" numbers in every run. */
export function seedRandom(seed: number): void {
  let state = seed;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
