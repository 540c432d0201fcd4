import { dueMoment } from "../../../i18n/due.ts";
import { gradebookWords } from "../../../i18n/gradebook.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { find } from "../../../ui/find.ts";
import { make } from "../../../ui/make.ts";
import type { TrainerStore } from "../../device/store.ts";
import { groupOf } from "../../group/groups.ts";
import { countPeople } from "../../people/count-people.ts";
import type { GradebookState } from "../state.ts";

/** The trainer's assignments, each with how many people answered; shown while none is open. */
export function openAssignments(page: HTMLElement, locale: Locale) {
  const words = gradebookWords(locale);
  const part = find(page, "[data-assignments]");
  const list = find(part, "ul");
  return {
    /** @param lost whether the address names an assignment that is not here */
    async show(
      { assignments, kept }: GradebookState,
      store: Pick<TrainerStore, "answers" | "countAnswers" | "people">,
      lost: boolean,
    ): Promise<void> {
      part.hidden = kept !== null;
      find(part, "[data-not-here]").hidden = !lost;
      if (kept) return;
      find(part, "[data-none]").hidden = assignments.length > 0;
      const counts = await Promise.all(assignments.map(({ id }) => countPeople(id, store).catch(() => 0)));
      list.replaceChildren(
        ...assignments.map(({ id, assignment, ...kept }, index) =>
          make(
            "li",
            {},
            make("a", { href: `#${id}` }, make("bdi", {}, assignment.title)),
            make(
              "span",
              { class: "soft" },
              [
                ...[groupOf({ assignment, ...kept })].filter(Boolean).map(words.group),
                words.answersOf(counts[index] ?? 0),
                assignment.due
                  ? words.due(dueMoment(assignment.due, assignment.timeZone, locale))
                  : words.noDue,
              ].join(" · "),
            ),
          ),
        ),
      );
    },
  };
}
