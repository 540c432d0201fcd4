import { gradebookWords } from "../../i18n/gradebook.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Desk } from "../desk.ts";
import { find } from "../find.ts";
import type { Gradebook } from "../gradebook.ts";
import { viewLearner } from "../learner-view.ts";
import { ask } from "./asking.ts";
import type { Names } from "./names.ts";

/** One learner's page, in the place of the group. */
export function openLearnerPage(page: HTMLElement, desk: Desk, locale: Locale) {
  const words = gradebookWords(locale);
  const part = find(page, "[data-learner-page]");
  const back = find<HTMLAnchorElement>(part, "[data-back]");
  const remove = find(part, "[data-remove-one]");
  let shown: { book: Gradebook; sender: string } | null = null;

  remove.addEventListener("click", () => {
    const learner = shown?.book.learners.find(({ id }) => id === shown?.sender);
    if (!learner) return;
    ask(remove, words.removeOneSure(learner.name), { yes: words.removeYes, no: words.removeNo }, () => {
      location.hash = back.hash;
      void desk.removeLearner(learner.id);
    });
  });

  return {
    show(book: Gradebook, names: Names, sender: string | null): void {
      const opens = sender !== null && sender !== shown?.sender;
      shown = sender === null ? null : { book, sender };
      part.hidden = sender === null;
      if (sender === null) return;
      back.href = `#${book.assignment.id}`;
      remove.hidden = !book.learners.some(({ id }) => id === sender);
      const place = find(part, "[data-learner]");
      viewLearner(place, book, sender, names);
      if (!opens) return;
      scrollTo({ top: 0 });
      place.querySelector<HTMLElement>("h2")?.focus();
    },
  };
}
