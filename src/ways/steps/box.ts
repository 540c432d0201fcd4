import { columnsOf } from "../../steps/columns-of.ts";
import { recipeProblemWords, stepProblemWords } from "../../steps/problem-words.ts";
import { mostSteps, readSteps, stepsVersion } from "../../steps/read-steps.ts";
import type { Recipe } from "../../steps/step.ts";
import { programOf } from "../../steps/typescript/program-of.ts";
import { stepAtLine } from "../../steps/what-steps-did.ts";
import { adoptStyle } from "../../ui/adopt-style.ts";
import { find } from "../../ui/find.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { fetchColumns } from "../data-columns.ts";
import type { WayEditor } from "../way-editor.ts";
import type { WayHost } from "../ways-box.ts";
import { openBuilder } from "./builder.ts";
import css from "./controls.css?inline";
import { begun, done, type History, redone, undone } from "./history.ts";
import { pointedAt } from "./pointed.ts";
import { openProgramView } from "./program-view.ts";
import { openRunner, type RunProgram } from "./runner.ts";
import { stepsWords } from "./words.ts";

export interface StepsOptions {
  run: RunProgram;
  announce(text: string): void;
}

/** Steps of a table's way, made by choosing, as a program's box. @throws Unreachable */
export async function openStepsBox(
  { host, changed, toCode }: WayHost,
  { run, announce }: StepsOptions,
): Promise<WayEditor> {
  adoptStyle(css);
  const locale = pageLocale();
  const words = stepsWords(locale);
  const root = find(host, "[data-starter-steps]");
  const starter = JSON.parse(root.dataset.starterSteps ?? "[]") as Recipe;
  const names = (root.dataset.datasets ?? "").split(" ").filter((name) => name !== "");
  const datasets = await fetchColumns(names);
  const told = find(root, "[data-told]");
  const tell = (text: string) => {
    told.textContent = text;
  };

  let history: History<Recipe> = begun(starter);
  /** The text that is being typed: its letters are one change. */
  let typed: string | null = null;
  let isUsed = false;
  const programView = openProgramView({ locale, datasets, toCode, announce });
  const builder = openBuilder({
    root,
    locale,
    datasets,
    runner: openRunner(run, datasets),
    tell,
    isUsed: () => isUsed,
    built: starter,
    below: programView.view,
    steps: () => history.now,
    canUndo: () => history.past.length > 0,
    canRedo: () => history.future.length > 0,
    change(steps, typing = null) {
      if (steps.length > mostSteps) {
        tell(words.full(mostSteps));
        return false;
      }
      history = typing !== null && typing === typed ? { ...history, now: steps } : done(history, steps);
      typed = typing;
      afterChange();
      return true;
    },
    undo: () => go(undone(history), words.undone),
    redo: () => go(redone(history), words.redone),
  });
  const go = (next: History<Recipe>, said: string) => {
    if (next === history) return;
    history = next;
    typed = null;
    builder.draw();
    afterChange();
    tell(said);
  };
  const afterChange = () => {
    programView.show(history.now, programOf(history.now, datasets).code);
    changed();
  };
  const show = () => {
    builder.draw();
    programView.show(history.now, programOf(history.now, datasets).code);
  };
  const begin = (steps: Recipe) => {
    history = begun(steps);
    typed = null;
    show();
  };

  const firstProblem = () => {
    const states = columnsOf(history.now, datasets);
    const index = states.findIndex(({ is }) => is === "problem");
    const state = states[index];
    return state?.is === "problem" ? { index, problem: state.problem } : null;
  };
  const read = (kept: unknown): Recipe | null => {
    const found = readSteps(kept);
    return "steps" in found ? found.steps : null;
  };
  begin(starter);
  // What runs them weighs: it comes when they are used, not when they are seen.
  const use = () => {
    if (isUsed) return;
    isUsed = true;
    builder.refresh();
  };
  // Before the control that is chosen in tells of it.
  for (const event of ["focusin", "pointerdown", "change"])
    host.addEventListener(event, use, { capture: true });
  return {
    program: () => (firstProblem() ? null : programOf(history.now, datasets).code),
    missing() {
      const first = firstProblem();
      if (!first) return "";
      builder.focusStep(first.index);
      return words.unfinished(first.index + 1, stepProblemWords(first.problem, builder.columns(), locale));
    },
    state: () => ({ version: stepsVersion, steps: history.now }),
    restore(kept) {
      const steps = read(kept);
      if (steps) begin(steps);
      return steps !== null;
    },
    write(kept) {
      const steps = read(kept);
      if (!steps) return false;
      history = done(history, steps);
      typed = null;
      show();
      return true;
    },
    refusal(kept) {
      const found = readSteps(kept);
      return "problem" in found ? recipeProblemWords(found.problem, locale) : "";
    },
    reset() {
      history = done(history, starter);
      typed = null;
      builder.draw();
      afterChange();
    },
    focus: () => builder.focusStep(firstProblem()?.index ?? 0),
    judged(grade) {
      builder.point(pointedAt(grade, history.now, datasets, locale));
    },
    mark(lines) {
      builder.mark(lines && stepAtLine(programOf(history.now, datasets).lines, lines.from));
    },
  };
}
