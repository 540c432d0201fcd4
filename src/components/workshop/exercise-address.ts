import { pageAddress } from "../../i18n/address.ts";
import type { Locale } from "../../i18n/locale.ts";

/** Where "<track>/<lesson>/<exercise>" stands in its lesson. */
export function exerciseAddress(id: string, locale: Locale): string {
  const [track = "", lesson = "", name = ""] = id.split("/");
  return `${pageAddress(locale, track, lesson)}#exercise-${name}`;
}
