import { gradebookWords } from "../../../i18n/gradebook.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { find } from "../../../ui/find.ts";
import type { GradebookController } from "../controller.ts";
import type { Gradebook, Learner } from "../gradebook.ts";
import { confirmInPlace } from "./confirm.ts";
import { addressOf } from "./route.ts";

/** What stands below a learner's page: how far their dates can be believed, and their removal. */
export function openLearnerPage(
  page: HTMLElement,
  controller: GradebookController,
  locale: Locale,
  tell: (text: string) => void,
) {
  const words = gradebookWords(locale);
  const part = find(page, "[data-learner-page]");
  const clock = find(part, "[data-clock]");
  const unsigned = find(part, "[data-unsigned]");
  const remove = find(part, "[data-remove-one]");
  let shown: { book: Gradebook; learner: Learner } | null = null;

  remove.addEventListener("click", () => {
    if (!shown) return;
    const { book, learner } = shown;
    const answers = { yes: words.removeYes, no: words.removeNo };
    confirmInPlace(remove, words.removeOneSure(learner.name), answers, async () => {
      location.hash = addressOf({ assignment: book.assignment.id, sender: null });
      await controller.removeLearner(learner.id);
      tell(words.removed);
    });
  });

  return {
    show(book: Gradebook, sender: string | null): void {
      const learner = book.learners.find(({ id }) => id === sender);
      shown = learner ? { book, learner } : null;
      part.hidden = learner === undefined;
      const told = learner && { ahead: words.clockAhead, behind: words.clockBehind, fits: "" }[learner.clock];
      unsigned.hidden = learner?.devices.every(({ sender }) => sender.signer !== undefined) ?? true;
      clock.hidden = !told;
      clock.textContent = told ?? "";
    },
  };
}
