import { fold } from "../fold.ts";
import type { Known, Place } from "./lists.ts";
import { placeKey } from "./place-key.ts";

/** The names of a country's departments, once each; of all countries where none is named. */
export function departmentsOf({ lists }: Known, country: string): string[] {
  const own = lists.places.filter(
    (place) => country === "" || place.country === "" || fold(place.country) === fold(country),
  );
  return [...new Set(own.map(({ adm1 }) => adm1))].filter((name) => name !== "");
}

/** The department that a row names, by its code or its name; null where the list does not know it. */
export function departmentOf(
  { departments }: Known,
  text: { adm1: string; adm1_code: string },
): Place | null {
  return departments.get(placeKey(text.adm1_code))?.[0] ?? departments.get(placeKey(text.adm1))?.[0] ?? null;
}

/** Whether a row names a country of which the list has no places. */
export const isAbroad = (country: string, { countries }: Known): boolean =>
  country !== "" && countries.size > 0 && !countries.has(fold(country));
