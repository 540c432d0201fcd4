/**
 * The moment at which clocks in a time zone show a time. Of a time that they show twice or skip, the
 * moment that one gets by not changing the clocks.
 * @param clock "2019-11-22T18:00", as a `datetime-local` gives it
 * @returns ISO 8601 in UTC; null for what is no such time
 */
export function momentOf(clock: string, timeZone: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(clock)) return null;
  const asUtc = Date.parse(`${clock}Z`);
  if (Number.isNaN(asUtc)) return null;
  // The offset is asked for twice: near a change of the clocks the first answer is another day's.
  const near = asUtc - offset(asUtc, timeZone);
  return new Date(asUtc - offset(near, timeZone)).toISOString();
}

/** What clocks in a time zone show at a moment: "2019-11-22T18:00". */
export function clockAt(moment: string, timeZone: string): string {
  const time = Date.parse(moment);
  return new Date(time + offset(time, timeZone)).toISOString().slice(0, 16);
}

/** Milliseconds by which clocks in a time zone are ahead of UTC. */
function offset(time: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(time);
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? "";
  const shown = `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}:${part("second")}Z`;
  return Date.parse(shown) - Math.floor(time / 1000) * 1000;
}
