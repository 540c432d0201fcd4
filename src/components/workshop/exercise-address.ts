import { pageAddress } from "../../i18n/address.ts";
import type { Locale } from "../../i18n/locale.ts";

/** Where "<track>/<NN-slug>/<exercise>" stands in its lesson. */
export function exerciseAddress(id: string, locale: Locale): string {
  const [track = "", slug = "", name = ""] = id.split("/");
  return `${pageAddress(locale, track, slug)}#exercise-${name}`;
}
