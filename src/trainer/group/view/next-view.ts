import { pageAddress } from "../../../i18n/address.ts";
import { groupsWords } from "../../../i18n/trainer-groups.ts";
import { make } from "../../../ui/make.ts";
import { startFragment } from "../../assigning/start-fragment.ts";
import { type DataCell, viewDataTable } from "../../insight/view/data-table.ts";
import { exerciseLink, ideaLink } from "../../insight/view/idea-link.ts";
import { nextSteps } from "../next-steps.ts";
import type { GroupContext } from "./context.ts";

/**
 * Lessons and exercises by the weakest idea, and an assignment of them with one click.
 * @param ideas that are missing, the weakest first
 * @param title of that assignment
 */
export function viewNext(ideas: string[], title: string, context: GroupContext): HTMLElement[] {
  const { group, all, catalogue, ideaName, locale } = context;
  const words = groupsWords(locale);
  if (ideas.length === 0) return [make("p", {}, words.nothingNext)];
  const asked = new Set(group.assignments.flatMap(({ assignment }) => assignment.exercises));
  const steps = nextSteps(ideas, all, catalogue.taught, asked);
  const lessons = new Map(catalogue.lessons.map((lesson) => [lesson.id, lesson.title]));
  const rows = steps.map(({ idea, lesson, exercises }): DataCell[] => [
    ideaLink(idea, ideaName(idea), locale),
    lesson && lessons.has(lesson)
      ? make("a", { href: pageAddress(locale, ...lesson.split("/")) }, lessons.get(lesson) ?? lesson)
      : words.noLesson,
    exercises.length === 0
      ? words.noneLeft
      : make(
          "ul",
          { class: "plain-list" },
          ...exercises.map((one) => make("li", {}, exerciseLink(one.id, one.title, locale))),
        ),
  ]);
  const chosen = steps.flatMap(({ exercises }) => exercises.map(({ id }) => id));
  const start = startFragment({ title, group: group.name, exercises: chosen });
  const assign = make(
    "a",
    { class: "button", href: pageAddress(locale, "trainer", "assignment") + start },
    words.assign(chosen.length),
  );
  return [
    make("p", { class: "soft" }, words.nextHow),
    viewDataTable(words.next, [words.idea, words.lesson, words.exercises], rows, locale),
    ...(chosen.length > 0 ? [make("p", { class: "buttons" }, assign)] : []),
  ];
}
