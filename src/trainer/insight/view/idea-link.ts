import { exerciseAddress, pageAddress } from "../../../i18n/address.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { make } from "../../../ui/make.ts";

/** An idea's place on the page of ideas. */
export const ideaLink = (idea: string, name: string, locale: Locale): HTMLAnchorElement =>
  make("a", { href: `${pageAddress(locale, "ideas")}#${encodeURIComponent(idea)}` }, name);

/** An exercise's place in its lesson. */
export const exerciseLink = (exercise: string, name: string, locale: Locale): HTMLAnchorElement =>
  make("a", { href: exerciseAddress(locale, exercise) }, name);
