import { fold } from "../fold.ts";
import type { Known, Place } from "./lists.ts";

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
  return departments.get(fold(text.adm1_code))?.[0] ?? departments.get(fold(text.adm1))?.[0] ?? null;
}
