import { timeZoneName } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { make } from "../../ui/make.ts";

/** The zone that this device's clock is set to. */
export const deviceTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Those of the response's offices and of the people who travel between them. */
const often = [
  "America/Lima",
  "America/Bogota",
  "America/Guayaquil",
  "America/Caracas",
  "America/La_Paz",
  "America/Santiago",
  "America/Panama",
  "America/New_York",
  "Europe/Madrid",
  "Europe/Zurich",
  "UTC",
];

/** Fills a list of time zones, the usual ones on top with their names; others as IANA writes them. */
export function fillTimeZones(
  select: HTMLSelectElement,
  own: string,
  locale: Locale,
  labels: { often: string; all: string },
): void {
  const now = new Date().toISOString();
  const named = [...new Set([own, ...often])].map((zone) =>
    make("option", { value: zone }, `${placeOf(zone)} (${timeZoneName(now, locale, zone)})`),
  );
  const rest = Intl.supportedValuesOf("timeZone").filter((zone) => zone !== own && !often.includes(zone));
  select.replaceChildren(
    make("optgroup", { label: labels.often }, ...named),
    make("optgroup", { label: labels.all }, ...rest.map((zone) => make("option", { value: zone }, zone))),
  );
}

/** Chooses a zone, also one that the browser does not list. */
export function chooseTimeZone(select: HTMLSelectElement, zone: string): void {
  if (![...select.options].some(({ value }) => value === zone))
    select.append(make("option", { value: zone }, zone));
  select.value = zone;
}

const placeOf = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
