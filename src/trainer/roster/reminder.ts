import type { Assignment } from "../../exchange/assignment.ts";
import { dueMoment, isPast } from "../../i18n/due.ts";
import type { Locale } from "../../i18n/locale.ts";
import { rosterReminderWords } from "../../i18n/roster-reminder.ts";
import { sharingWords } from "../../i18n/sharing.ts";
import type { Expected } from "./roster.ts";

/** Somebody of a list as one calls them: "María Quispe (ACNUR)". */
export const callExpected = ({ name, organisation }: Pick<Expected, "name" | "organisation">): string =>
  organisation === "" ? name : `${name} (${organisation})`;

/** A text to paste into a message: of whom nothing has come, until when, and the link on a line of its own. */
export function reminder(
  { title, group, due, timeZone }: Assignment,
  missing: Expected[],
  link: string,
  now: Date,
  locale: Locale,
): string {
  const words = rosterReminderWords(locale);
  const { openHere, whole } = sharingWords(locale);
  const moment = due && dueMoment(due, timeZone, locale);
  return [
    group ? words.greetingTo(group) : words.greeting,
    words.missing(title),
    ...missing.map((one) => `- ${callExpected(one)}`),
    "",
    ...(due && moment ? [isPast(due, now) ? words.wasDue(moment) : words.due(moment)] : []),
    words.sentAlready,
    "",
    openHere,
    link,
    "",
    whole,
  ].join("\n");
}
