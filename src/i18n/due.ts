import { formatMoment, timeZoneName } from "./format.ts";
import type { Locale } from "./locale.ts";
import { messages } from "./messages.ts";

const words = messages({
  days: { es: (n: number) => `faltan ${n} días`, en: (n: number) => `${n} days left` },
  tomorrow: { es: "vence mañana", en: "due tomorrow" },
  today: { es: "vence hoy", en: "due today" },
  hours: {
    es: (n: number) => (n === 1 ? "falta 1 hora" : `faltan ${n} horas`),
    en: (n: number) => (n === 1 ? "1 hour left" : `${n} hours left`),
  },
  minutes: {
    es: (n: number) => (n === 1 ? "falta 1 minuto" : `faltan ${n} minutos`),
    en: (n: number) => (n === 1 ? "1 minute left" : `${n} minutes left`),
  },
  now: { es: "vence ahora", en: "due now" },
  wasToday: { es: "venció hoy", en: "was due today" },
  wasYesterday: { es: "venció ayer", en: "was due yesterday" },
  wasDays: { es: (n: number) => `venció hace ${n} días`, en: (n: number) => `was due ${n} days ago` },
});

const minute = 60_000;
const hour = 60 * minute;
/** Under so many hours, hours tell more than "today" or "tomorrow". */
const soon = 12 * hour;

/** Days since 1970 that a calendar in a time zone shows. */
export function calendarDay(moment: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "gregory",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  }).formatToParts(moment);
  const part = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day")) / (24 * hour);
}

/**
 * How long until then, as one says it: "faltan 2 días", "vence mañana", "venció ayer". Days are those
 * of the calendar in the given time zone, rounded hours and minutes are never more than there are.
 */
export function timeLeft(due: string, timeZone: string, now: Date, locale: Locale): string {
  const say = words(locale);
  const then = new Date(due);
  const left = then.getTime() - now.getTime();
  const days = calendarDay(then, timeZone) - calendarDay(now, timeZone);
  if (left < 0) return days === 0 ? say.wasToday : days === -1 ? say.wasYesterday : say.wasDays(-days);
  if (left < minute) return say.now;
  if (left < hour) return say.minutes(Math.floor(left / minute));
  if (left < soon) return say.hours(Math.floor(left / hour));
  return days === 0 ? say.today : days === 1 ? say.tomorrow : say.days(days);
}

export const isPast = (due: string, now: Date): boolean => Date.parse(due) < now.getTime();

/** "viernes 22 de noviembre de 2019 a las 18:00 (hora de Perú)" */
export function dueMoment(due: string, timeZone: string, locale: Locale): string {
  const day = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone }).format(new Date(due));
  return `${day} ${formatMoment(due, locale, timeZone)} (${timeZoneName(due, locale, timeZone)})`;
}

/** The same moment by the clock of the reader's own zone; null when both clocks show the same. */
export function dueHere(due: string, timeZone: string, locale: Locale, here: string): string | null {
  const moment = formatMoment(due, locale, here);
  return moment === formatMoment(due, locale, timeZone) ? null : moment;
}
