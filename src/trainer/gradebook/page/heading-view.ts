import { pageAddress } from "../../../i18n/address.ts";
import { beforeAfterWords } from "../../../i18n/before-after.ts";
import { dueMoment } from "../../../i18n/due.ts";
import { gradebookWords } from "../../../i18n/gradebook.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { find } from "../../../ui/find.ts";
import { make } from "../../../ui/make.ts";
import { groupOf } from "../../group/groups.ts";
import type { GradebookState } from "../state.ts";

/** Of which assignment the page tells, and what it asks. */
export function viewHeading(page: HTMLElement, { kept }: GradebookState, locale: Locale): void {
  const words = gradebookWords(locale);
  const heading = find(page, "[data-assignment]");
  heading.hidden = kept === null;
  // What the page is for is told while none is open.
  page.toggleAttribute("data-assignment-open", kept !== null);
  if (!kept) return;
  const group = groupOf(kept);
  const { title, due, timeZone, exercises } = kept.assignment;
  const facts = [
    ...(group ? [words.group(group)] : []),
    words.exercises(exercises.length),
    ...(kept.assignment.halves ? [beforeAfterWords(locale).eachHalf] : []),
    due ? words.due(dueMoment(due, timeZone, locale)) : words.noDue,
  ];
  find(heading, "h2").replaceChildren(make("bdi", {}, title));
  find(heading, "[data-facts]").textContent = facts.join(" · ");
  for (const link of heading.querySelectorAll<HTMLAnchorElement>("[data-to]"))
    link.href = `${pageAddress(kept.assignment.locale ?? locale, "trainer", link.dataset.to ?? "")}#${kept.id}`;
}
