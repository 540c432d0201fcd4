import type { Submission } from "../../grading/exercise.ts";
import { stepViewWords } from "../../i18n/step-view.ts";
import { openPart } from "../../loading/open-part.ts";
import type { Run } from "../../sandbox/sandbox.ts";
import { make, makeButton } from "../../ui/make.ts";
import type { Report } from "../judge/result.ts";
import type { RanProgram } from "./ran-program.ts";

/** A program's report with a button that shows its steps. */
export function withSteps(
  report: Report,
  submission: Submission,
  run: Run | null,
  place: Omit<RanProgram, "code" | "run">,
): Report {
  // Those of an answer before this one.
  place.mark(null);
  if (submission.kind !== "code" || run === null) return report;
  return { ...report, shown: [...report.shown, offerSteps({ ...place, code: submission.code, run })] };
}

/** What shows the steps is fetched when the button is pressed. */
function offerSteps(ran: RanProgram): HTMLElement {
  const words = stepViewWords(ran.locale);
  const place = make("div", { class: "steps-offer" });
  const button = makeButton(words.stepByStep, () => {
    const isOpen = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!isOpen));
    if (!isOpen) void openPart(place, ran.locale, open);
    else {
      view.replaceChildren();
      ran.mark(null);
    }
  });
  button.setAttribute("aria-expanded", "false");
  const view = make("div", {});
  const open = async () => {
    view.replaceChildren(make("p", { class: "state", role: "status" }, words.opening));
    try {
      await (await import("./watch.ts")).showSteps(view, ran);
    } catch (failure) {
      view.replaceChildren();
      throw failure;
    }
  };
  place.append(button, view);
  return place;
}
