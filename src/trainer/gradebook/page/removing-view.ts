import { gradebookWords } from "../../../i18n/gradebook.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { find } from "../../../ui/find.ts";
import type { GradebookController } from "../controller.ts";
import { confirmInPlace } from "./confirm.ts";

/** Takes all answers to the assignment off the device, after asking. */
export function openRemoving(page: HTMLElement, controller: GradebookController, locale: Locale) {
  const words = gradebookWords(locale);
  const button = find(page, "[data-remove-all]");
  const status = find(page, "[data-told]");
  button.addEventListener("click", () => {
    const count = controller.state.book?.learners.length ?? 0;
    confirmInPlace(
      button,
      words.removeAllSure(count),
      { yes: words.removeYes, no: words.removeNo },
      async () => {
        await controller.removeAnswers();
        status.textContent = words.removed;
      },
    );
  });
  return {
    /** What happened to somebody's answers; "" when it is no news any more. */
    tell(text: string) {
      status.textContent = text;
    },
  };
}
