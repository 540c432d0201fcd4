import type { Assignment } from "../../../exchange/assignment.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { rosterReminderWords } from "../../../i18n/roster-reminder.ts";
import { sharingWords } from "../../../i18n/sharing.ts";
import { copyFrom } from "../../../learner/copying.ts";
import { find } from "../../../ui/find.ts";
import { assignmentLink } from "../../assigning/link.ts";
import type { RosterMatch } from "../match.ts";
import { reminder } from "../reminder.ts";

/** The text that reminds those of whom nothing has come. */
export function openReminder(part: HTMLElement, locale: Locale, say: (told: string) => void) {
  const words = rosterReminderWords(locale);
  const text = find<HTMLTextAreaElement>(part, "textarea");
  let turn = 0;
  find(part, "[data-copy-reminder]").addEventListener("click", async () => {
    say((await copyFrom(text)) ? sharingWords(locale).copiedText : sharingWords(locale).notCopied);
  });
  return {
    async show(assignment: Assignment, { missing }: RosterMatch<unknown>): Promise<void> {
      const own = ++turn;
      const certain = missing.filter(({ mayBe }) => !mayBe).map(({ expected }) => expected);
      const open = missing.length - certain.length;
      part.hidden = certain.length === 0;
      find(part, "summary").textContent = words.title(certain.length);
      const notAmong = find(part, "[data-not-among]");
      notAmong.hidden = open === 0;
      notAmong.textContent = words.notAmong(open);
      const link = await assignmentLink(assignment, locale);
      if (own === turn) text.value = reminder(assignment, certain, link, new Date(), locale);
    },
  };
}
