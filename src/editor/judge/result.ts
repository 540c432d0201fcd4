import { editorWords } from "../../i18n/editor.ts";
import { notReached } from "../../loading/not-reached.ts";
import { make, makeButton } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";

/** What is to be read after a run: `told` is said aloud, `shown` is there to look at. */
export interface Report {
  outcome: "pass" | "fail" | "error" | "neutral";
  told: Node[];
  shown: Node[];
}

export interface Result {
  /** Says a short thing, and leaves the last report. */
  say(text: string): void;
  /** Says that it works, then shows what came of it; one piece of work at a time. */
  show(state: string, work: () => Promise<Report>): Promise<void>;
}

export function openResult(place: HTMLElement, cancel: HTMLElement): Result {
  const locale = pageLocale();
  const words = editorWords(locale);
  const told = make("div", { class: "told", role: "status" });
  const shown = make("div", { class: "shown" });
  place.replaceChildren(told, shown);
  let busy = false;

  const show = async (state: string, work: () => Promise<Report>): Promise<void> => {
    if (busy) return;
    busy = true;
    place.dataset.outcome = "busy";
    told.replaceChildren(make("p", { class: "state" }, state));
    // A quick answer should not flash a button.
    const late = setTimeout(() => {
      cancel.hidden = false;
    }, 400);
    try {
      const report = await work();
      place.dataset.outcome = report.outcome;
      told.replaceChildren(...report.told);
      shown.replaceChildren(...report.shown);
    } catch (failure) {
      const { name } = failure as Error;
      place.dataset.outcome = "neutral";
      shown.replaceChildren();
      if (name === "Stopped") {
        told.replaceChildren(make("p", {}, words.stopped));
      } else {
        const absent = notReached(failure, locale);
        if (!absent) console.error(failure);
        told.replaceChildren(make("p", {}, absent ? `${absent.text} ${words.notCounted}` : words.broke));
        const { label, kind } = absent ? (absent.way ?? {}) : { label: words.again, kind: "again" };
        const press = () => (kind === "reload" ? location.reload() : void show(state, work));
        if (label) shown.replaceChildren(makeButton(label, press));
      }
    } finally {
      clearTimeout(late);
      cancel.hidden = true;
      busy = false;
    }
    place.scrollIntoView({ block: "nearest" });
  };

  return {
    say(text) {
      if (busy) return;
      // The colour of an earlier verdict does not belong to what is said now.
      if (place.dataset.outcome) place.dataset.outcome = "neutral";
      told.replaceChildren(make("p", { class: "state" }, text));
    },
    show,
  };
}
