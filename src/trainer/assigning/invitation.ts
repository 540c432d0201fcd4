import type { Assignment } from "../../exchange/assignment.ts";
import { askedCount } from "../../exchange/halves.ts";
import { dueMoment } from "../../i18n/due.ts";
import type { Locale } from "../../i18n/locale.ts";
import { sharingWords } from "../../i18n/sharing.ts";

/** The short text that is pasted into a message. The link stands last but one, on a line of its own. */
export function invitation(assignment: Assignment, link: string, minutes: number, locale: Locale): string {
  const words = sharingWords(locale);
  const { title, group, due, timeZone } = assignment;
  return [
    group ? words.greetingTo(group, title) : words.greeting(title),
    words.size(askedCount(assignment), Math.ceil(minutes)),
    due && words.until(dueMoment(due, timeZone, locale)),
    "",
    words.openHere,
    link,
    "",
    words.whole,
  ]
    .filter((line) => line !== null)
    .join("\n");
}
