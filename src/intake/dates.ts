/**
 * A day, written as ISO 8601 or day/month/year (also with - or .), as ISO 8601; a time of day at
 * midnight is left out. Null: no day, or one that the calendar does not have.
 */
export function readDay(text: string): string | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?\s*$/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const local = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: 0?0:00(?::00)?)?\s*$/.exec(text);
  return local ? day(local[4], local[3], local[1]) : null;
}

function day(year = "", month = "", date = ""): string | null {
  const iso = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const read = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : null;
}
