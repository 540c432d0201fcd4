import type { Assignment } from "../../../exchange/assignment.ts";
import { pageAddress } from "../../../i18n/address.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { rosterWords } from "../../../i18n/roster.ts";
import { rosterListWords } from "../../../i18n/roster-list.ts";
import { copy } from "../../../learner/copying.ts";
import { find } from "../../../ui/find.ts";
import { assignmentLink, personalLink } from "../../assigning/link.ts";
import { callExpected } from "../reminder.ts";
import type { Expected } from "../roster.ts";

/** Each person's own link, and where their cards are. */
export function openLinks(part: HTMLElement, locale: Locale, say: (told: string) => void) {
  const words = rosterWords(locale);
  let assignment: Assignment | null = null;
  let people: Expected[] = [];

  const allLinks = async (of: Assignment): Promise<string> => {
    const link = await assignmentLink(of, locale);
    const rows = await Promise.all(
      people.map(async (one) => [one.name, one.organisation, one.code, await personalLink(link, one)]),
    );
    const headings = [...rosterListWords(locale).columns.split("|"), words.linkColumn];
    return [headings, ...rows].map((cells) => cells.join("\t")).join("\n");
  };
  find(part, "button").addEventListener("click", async () => {
    if (assignment) say((await copy(allLinks(assignment))) ? words.linksCopied : words.linksNotCopied);
  });

  return {
    show(next: Assignment, list: Expected[]): void {
      assignment = next;
      people = list;
      part.hidden = list.length === 0;
      const page = pageAddress(next.locale ?? locale, "trainer", "cards");
      find<HTMLAnchorElement>(part, "a").href = `${page}#${next.id}`;
    },
    async copyOne(expected: Expected): Promise<void> {
      if (!assignment) return;
      const link = assignmentLink(assignment, locale).then((own) => personalLink(own, expected));
      say((await copy(link)) ? words.ownLinkCopied(callExpected(expected)) : words.linksNotCopied);
    },
  };
}
