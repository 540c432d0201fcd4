import { pageAddress } from "../../i18n/address.ts";
import { assigningWords } from "../../i18n/assigning.ts";
import type { Locale } from "../../i18n/locale.ts";
import { make } from "../../ui/make.ts";

/** Says that what the address names is not on this device, and leads to what is. */
export function tellNotHere(place: HTMLElement, told: string, locale: Locale): void {
  const there = make("a", { href: pageAddress(locale, "trainer") }, assigningWords(locale).toAll);
  place.replaceChildren(told, " ", there);
}
