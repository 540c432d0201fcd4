/**
 * Local time inside is UTC, wherever the learner is: a date read from a table must not slip to the day
 * before. `m` is `localtime_r(seconds, out)` in the minified imports of the pinned QuickJS package.
 */
export function inUtc(imports: WebAssembly.Imports, memory: WebAssembly.Memory): void {
  (imports.a as Record<string, unknown>).m = (seconds: bigint, out: number) => {
    const date = new Date(Number(seconds) * 1000);
    const year = date.getUTCFullYear();
    const dayOfYear = Math.floor((Number(date) - Date.UTC(year, 0, 1)) / 86_400_000);
    new Int32Array(memory.buffer, out, 10).set([
      date.getUTCSeconds(),
      date.getUTCMinutes(),
      date.getUTCHours(),
      date.getUTCDate(),
      date.getUTCMonth(),
      year - 1900,
      date.getUTCDay(),
      dayOfYear,
      0,
      0,
    ]);
  };
}
