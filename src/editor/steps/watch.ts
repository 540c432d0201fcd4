import { stepViewWords } from "../../i18n/step-view.ts";
import { nodeOf } from "../../step-view/nodes.ts";
import { openPlayer } from "../../step-view/player.ts";
import css from "../../step-view/step-view.css?inline";
import { viewSteps } from "../../step-view/steps-view.ts";
import { adoptStyle } from "../../ui/adopt-style.ts";
import { make } from "../../ui/make.ts";
import { runCode } from "../judge/engine.ts";
import type { RanProgram } from "./ran-program.ts";
import { isSameRun } from "./same-run.ts";

/** Runs a program once more with its calls watched, and shows its steps in `view`. */
export async function showSteps(
  view: HTMLElement,
  { code, run, bundle, locale, mark }: RanProgram,
): Promise<void> {
  const words = stepViewWords(locale);
  const watched = await runCode(code, bundle, locale, { trace: true });
  const { trace } = watched;
  if (!trace || !isSameRun(run, watched)) {
    view.replaceChildren(make("p", { role: "status" }, words.notTheSame));
    return;
  }
  if (trace.calls.length === 0) {
    view.replaceChildren(make("p", { role: "status" }, words.nothing));
    return;
  }
  adoptStyle(css);
  const steps = nodeOf(viewSteps(trace, code, { locale })) as HTMLElement;
  view.replaceChildren(...(run.error ? [make("p", { class: "step-note" }, words.untilError)] : []), steps);
  openPlayer(steps, mark).focus();
}
