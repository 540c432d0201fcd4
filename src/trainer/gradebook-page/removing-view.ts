import { gradebookWords } from "../../i18n/gradebook.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Desk, DeskState } from "../desk.ts";
import { find } from "../find.ts";
import { ask } from "./asking.ts";

/** Takes all answers to the assignment off the device, after asking. */
export function openRemoving(page: HTMLElement, desk: Desk, locale: Locale) {
  const words = gradebookWords(locale);
  const part = find(page, "[data-remove]");
  const button = find(part, "[data-remove-all]");
  const status = find(page, "[data-removed]");
  button.addEventListener("click", () => {
    const count = desk.state.book?.learners.length ?? 0;
    ask(button, words.removeAllSure(count), { yes: words.removeYes, no: words.removeNo }, async () => {
      await desk.removeAnswers();
      status.textContent = words.removed;
    });
  });
  return {
    show({ book }: DeskState) {
      if (book && book.learners.length > 0) status.textContent = "";
    },
  };
}
