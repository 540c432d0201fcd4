import type { OwnJudgement } from "../../grading/own-judgement.ts";
import type { Locale } from "../../i18n/locale.ts";
import { lookedAtWords } from "../../i18n/looked-at.ts";
import type { Run } from "../../sandbox/sandbox.ts";
import { adoptStyle } from "../../ui/adopt-style.ts";
import { make } from "../../ui/make.ts";
import { drawingsOf } from "./drawings.ts";
import css from "./own-judgement.css?inline";

/**
 * What no check can judge of a right answer, as ticks of the learner's own.
 * @param run of the answer, whose chart they are about
 * @param judged called with all that is ticked, each time that it changes
 */
export async function viewOwnJudgement(
  asked: OwnJudgement[],
  run: Run | null,
  locale: Locale,
  judged: (ticked: OwnJudgement[]) => void,
): Promise<HTMLElement> {
  adoptStyle(css);
  const words = lookedAtWords(locale);
  const drawings = await drawingsOf(run, locale);
  const shapes = words[(run?.svg ? drawings?.summaryOf(run.svg).form : null) ?? "marks"];
  const kept = make("p", { class: "kept", "aria-live": "polite" });
  const ticks = asked.map((what) => {
    const box = make("input", { type: "checkbox", name: what });
    return { what, box, label: make("label", {}, box, " ", words[what](shapes)) };
  });
  const view = make(
    "fieldset",
    { class: "own-judgement" },
    make("legend", {}, words.onlyYou),
    ...ticks.map(({ label }) => label),
    kept,
  );
  view.addEventListener("change", () => {
    judged(ticks.filter(({ box }) => box.checked).map(({ what }) => what));
    kept.textContent = words.kept;
  });
  return view;
}
