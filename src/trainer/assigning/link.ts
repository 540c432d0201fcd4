import { type Assignment, assignmentFragment } from "../../exchange/assignment.ts";
import { type Personal, personalPart } from "../../exchange/personal.ts";
import { pageAddress } from "../../i18n/address.ts";
import type { Locale } from "../../i18n/locale.ts";

/** The address at which learners open an assignment, in its language or the trainer's. */
export async function assignmentLink(assignment: Assignment, locale: Locale): Promise<string> {
  const page = new URL(pageAddress(assignment.locale ?? locale, "assignment"), location.href);
  return page.href + (await assignmentFragment(assignment));
}

/** The same link, made one person's. */
export const personalLink = async (link: string, { code, name, organisation }: Personal): Promise<string> =>
  link + (await personalPart({ code, name, organisation }));

/** An address that only this device knows as itself. */
export const isOnlyHere = (link: string): boolean =>
  /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(link).hostname);
