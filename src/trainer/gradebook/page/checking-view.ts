import { gradebookWords } from "../../../i18n/gradebook.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { find } from "../../../ui/find.ts";
import type { GradebookController } from "../controller.ts";
import type { GradebookState } from "../state.ts";

/** The part of the page that tells how far the checking is, stops it and goes on with it. */
export function openChecking(page: HTMLElement, controller: GradebookController, locale: Locale) {
  const words = gradebookWords(locale);
  const part = find(page, "[data-checking]");
  const bar = find<HTMLProgressElement>(part, "progress");
  const text = find(part, "[data-checking-text]");
  const status = find(part, "[data-checking-status]");
  const stop = find(part, "[data-stop-checking]");
  const goOn = find(part, "[data-go-on]");
  const anew = find(part, "[data-check-all]");
  let wasRunning = false;
  /** Quarters that were told: a line for every answer would drown everything else. */
  let told = 0;

  stop.addEventListener("click", () => controller.stopChecking());
  goOn.addEventListener("click", () => void controller.check());
  anew.addEventListener("click", () => void controller.check(true));

  const announce = ({ done, total, running }: GradebookState["checking"]) => {
    const quarter = Math.floor((4 * done) / Math.max(1, total));
    if (running && !wasRunning) {
      told = quarter;
      status.textContent = words.checkStarted;
    } else if (running && quarter > told && quarter < 4) {
      told = quarter;
      status.textContent = words.quarters(quarter * 25);
    } else if (!running && wasRunning) {
      status.textContent = done === total ? words.allChecked : words.checkStopped;
    }
  };

  return {
    show({ checking, book, importing }: GradebookState) {
      const { done, total, running } = checking;
      const hadFocus = part.contains(document.activeElement);
      part.hidden = book === null || total === 0 || importing !== null;
      bar.hidden = !running && done === total;
      bar.max = Math.max(1, total);
      bar.value = done;
      text.textContent = running
        ? words.checking(done, total)
        : done === total
          ? words.allChecked
          : words.waiting(total - done);
      stop.hidden = !running;
      goOn.hidden = running || done === total;
      anew.hidden = running || done < total;
      // The button that was pressed is gone: the one in its place takes the keyboard.
      if (hadFocus && running !== wasRunning) find(part, "button:not([hidden])").focus();
      announce(checking);
      wasRunning = running;
    },
  };
}
