import { timeZoneName } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { plain } from "../../i18n/plain.ts";
import { make } from "../../ui/make.ts";

/** The zone that this device's clock is set to. */
export const deviceTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Peru's, and those of the countries that share the response with it, neighbours first. */
const ofResponse = [
  "America/Lima",
  "America/Bogota",
  "America/Guayaquil",
  "America/La_Paz",
  "America/Santiago",
  "America/Sao_Paulo",
  "America/Argentina/Buenos_Aires",
  "America/Caracas",
  "America/Panama",
  "America/Mexico_City",
];

/** The short list: that of the device is in it, wherever it is. */
export const usualTimeZones = (own: string): string[] => [...new Set([...ofResponse, own])];

/** Fills a list with the usual time zones by their names; the other four hundred are searched. */
export function fillTimeZones(select: HTMLSelectElement, own: string, locale: Locale): void {
  select.replaceChildren(...usualTimeZones(own).map((zone) => optionOf(zone, locale)));
}

/** Chooses a zone, also one that is not listed yet. */
export function chooseTimeZone(select: HTMLSelectElement, zone: string, locale: Locale): void {
  if (![...select.options].some(({ value }) => value === zone)) select.append(optionOf(zone, locale));
  select.value = zone;
}

/** "Lima (hora de Perú)": the place that names a zone, and what its time is called. */
export const zoneLabel = (zone: string, locale: Locale): string =>
  `${placeOf(zone)} (${timeZoneName(new Date().toISOString(), locale, zone)})`;

/** Zones whose place, or what their time is called, has all the words; the shortest names first. */
export function findTimeZones(text: string, locale: Locale): string[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return namedZones(locale)
    .filter(({ name }) => words.every((word) => name.includes(word)))
    .map(({ zone }) => zone);
}

interface Named {
  zone: string;
  /** What is searched: in plain letters. */
  name: string;
}

/** Four hundred names are made once, and not with every letter that is typed. */
const named: Partial<Record<Locale, Named[]>> = {};

function namedZones(locale: Locale): Named[] {
  named[locale] ??= Intl.supportedValuesOf("timeZone")
    .map((zone) => ({ zone, name: plain(`${zone.replaceAll("_", " ")} ${zoneLabel(zone, locale)}`) }))
    .toSorted((one, other) => one.name.length - other.name.length);
  return named[locale];
}

const optionOf = (zone: string, locale: Locale): HTMLOptionElement =>
  make("option", { value: zone }, zoneLabel(zone, locale));

const placeOf = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
