import type { Locale } from "../../i18n/locale.ts";
import type { Column, StepsColumns } from "../../steps/column.ts";
import { columnsBefore, columnsOf, type StepState, verbOf } from "../../steps/columns-of.ts";
import { plainSentence, sentenceOf } from "../../steps/sentence-of.ts";
import type { Recipe, Step, VerbName } from "../../steps/step.ts";
import { find } from "../../ui/find.ts";
import { make, makeButton } from "../../ui/make.ts";
import { addStep } from "./add-step.ts";
import { added, canMove, copied, movedStep, removed, replaced } from "./editing.ts";
import { openFolds } from "./folds.ts";
import { keepFocus } from "./keep-focus.ts";
import { changed } from "./list-change.ts";
import { problemsAt } from "./problems.ts";
import type { Ran, Runner } from "./runner.ts";
import { keyOf, viewSentence } from "./sentence-view.ts";
import { type StepAction, type StepView, stepView, viewsOf } from "./step-view.ts";
import { openTables } from "./tables.ts";
import { openValuesBefore } from "./values-before.ts";
import { stepsWords } from "./words.ts";

export interface BuilderOptions {
  /** Holds `[data-steps]` and `[data-tools]`. */
  root: HTMLElement;
  locale: Locale;
  datasets: StepsColumns[];
  runner: Runner;
  /** Says something to who does not see the steps. */
  tell(text: string): void;
  /** Whether the learner does something with the steps: only then are they run. */
  isUsed(): boolean;
  /** The steps that the page came with, and the tables under them. */
  built: Recipe;
  /** Stands below the steps. */
  below: HTMLElement;
  steps(): Recipe;
  canUndo(): boolean;
  canRedo(): boolean;
  /** @param typing names the text that is being typed. @returns false where there is no room for so many */
  change(steps: Recipe, typing?: string | null): boolean;
  undo(): void;
  redo(): void;
}

export interface Builder {
  /** Writes all steps anew with what is wrong with them, and leaves the focus where it was. */
  draw(): void;
  /** Asks for the tables, where the steps are in use. */
  refresh(): void;
  focusStep(index: number): void;
  /** Marks a step that the check speaks of, and says what; null marks none. */
  point(at: { index: number; text: string } | null): void;
  /** Marks the step that is looked at, from 0; null marks none. */
  mark(index: number | null): void;
  /** All columns of the steps, for their titles. */
  columns(): Column[];
}

/** The list of steps on the page. */
export function openBuilder(options: BuilderOptions): Builder {
  const { root, locale, datasets, runner, tell, below, change } = options;
  const words = stepsWords(locale);
  const list = find(root, "[data-steps]");
  const tools = find(root, "[data-tools]");
  let views: StepView[] = viewsOf(list);
  const folds = openFolds(options.built, views);
  /** What the last run of these very steps showed. */
  let did: { steps: Recipe; of: Ran["steps"] } | null = null;
  const isNow = (steps: Recipe) => steps === options.steps();
  const values = openValuesBefore(datasets, runner, isNow);

  const act = (index: number, action: StepAction) => {
    const steps = options.steps();
    const to = action === "up" ? index - 1 : index + 1;
    const after =
      action === "copy"
        ? copied(steps, index)
        : action === "remove"
          ? removed(steps, index)
          : movedStep(steps, index, to);
    if (!change(after)) return;
    draw();
    if (action === "copy") tell(words.copied(index + 2));
    else if (action === "remove") tell(words.removed(index + 1));
    else tell(words.moved(index + 1, to + 1));
    const at = action === "remove" ? Math.min(index, after.length - 1) : action === "copy" ? index + 1 : to;
    focusOn(`${at}/${action === "copy" ? "copy" : action}`, at);
  };
  const focusOn = (key: string, index: number) => {
    const target = list.querySelector<HTMLElement>(`[data-key="${key}"]`);
    if (!target) return focusStep(index);
    openStep(index);
    target.focus();
  };
  const openStep = (index: number) => {
    const view = views[index];
    if (view) view.fold.open = true;
  };

  const drawStep = (step: Step, index: number, states: StepState[]) => {
    const view = views[index];
    if (!view) return;
    const steps = options.steps();
    const columns = columnsBefore(states, index);
    const sentence = sentenceOf(step, { locale, columns, datasets });
    view.brief.textContent = plainSentence(sentence.filter(({ is }) => is !== "note"));
    view.sentence.replaceChildren(
      viewSentence(sentence, {
        index,
        locale,
        datasets,
        valuesOf: (column) => values.of(steps, index, column),
        set(path, value, typing) {
          const now = options.steps();
          const at = now[index];
          if (!at) return;
          const next = replaced(now, index, changed(at, path, value));
          if (!change(next, typing ? keyOf(index, path) : null)) return;
          // A text that is being typed stays under the fingers.
          if (typing) drawFrom(index + 1);
          if (typing) refresh();
          else draw();
        },
      }),
    );
  };
  const drawFrom = (first: number, last = Number.POSITIVE_INFINITY) =>
    keepFocus(list, () => {
      const steps = options.steps();
      const states = columnsOf(steps, datasets);
      for (const [index, step] of steps.entries())
        if (first <= index && index <= last) drawStep(step, index, states);
    });

  /** @returns what is said at each step */
  const showProblems = (states: StepState[]): string[] => {
    const problems = problemsAt(states, did && isNow(did.steps) ? did.of : null, locale);
    views.forEach(({ problem, item, outcome }, index) => {
      problem.hidden = problems[index] === "";
      problem.textContent = problems[index] ?? "";
      const isAmiss = problems[index] !== "" && problems[index] !== words.waiting;
      item.toggleAttribute("data-amiss", isAmiss);
      if (problems[index]) outcome.textContent = problems[index];
      if (isAmiss) openStep(index);
    });
    return problems;
  };

  const refresh = () => {
    const steps = options.steps();
    const states = columnsOf(steps, datasets);
    showProblems(states);
    if (options.isUsed()) void run(steps, states);
  };
  const run = async (steps: Recipe, states: StepState[]) => {
    const isShown = await tables.show(
      steps,
      states,
      () => views,
      (of) => {
        did = { steps, of };
        return showProblems(states);
      },
    );
    if (!isShown) return;
    await values
      .count(steps, states, (index) => {
        // A text that is being typed stays under the fingers.
        const isTyped = document.activeElement?.matches("input[type=text]");
        if (!isTyped || !views[index]?.sentence.contains(document.activeElement)) drawFrom(index, index);
      })
      // Then they are chosen from without their counts.
      .catch(() => {});
  };

  /** Until the steps are run, only tables that the page came with, of steps that still stand there, are true. */
  const clearOthers = (steps: Recipe, states: StepState[]) =>
    views.forEach(({ table, outcome }, index) => {
      const isBuilt =
        JSON.stringify(steps.slice(0, index + 1)) === JSON.stringify(options.built.slice(0, index + 1));
      if (isBuilt || states[index]?.is === "problem" || states[index]?.is === "waiting") return;
      outcome.textContent = "";
      const later = states[index]?.is === "chart" ? words.chartLater : words.tableLater;
      table.replaceChildren(make("p", { class: "note" }, later));
    });

  const draw = () => {
    const steps = options.steps();
    const states = columnsOf(steps, datasets);
    const before = views;
    keepFocus(list, () => {
      views = steps.map((_, index) =>
        stepView(
          index,
          (action) =>
            action === "up"
              ? canMove(steps, index, index - 1)
              : action === "down"
                ? canMove(steps, index, index + 1)
                : true,
          (action) => act(index, action),
          locale,
        ),
      );
      for (const [index, { table, outcome }] of views.entries()) {
        table.replaceChildren(...(before[index]?.table.childNodes ?? []));
        outcome.textContent = before[index]?.outcome.textContent ?? "";
      }
      folds.carry(before, views, steps);
      if (!options.isUsed()) clearOthers(steps, states);
      list.replaceChildren(...views.map(({ item }) => item));
      for (const [index, step] of steps.entries()) drawStep(step, index, states);
    });
    undo.setAttribute("aria-disabled", String(!options.canUndo()));
    redo.setAttribute("aria-disabled", String(!options.canRedo()));
    refresh();
  };

  const add = (verb: VerbName) => {
    const steps = options.steps();
    const { at } = added(steps, verbFresh(verb, [], datasets));
    const columns = columnsBefore(columnsOf(steps, datasets), at);
    const made = added(steps, verbFresh(verb, columns, datasets));
    if (!change(made.steps)) return;
    draw();
    const step = made.steps[made.at];
    if (step) tell(words.added(made.at + 1, plainSentence(sentenceOf(step, { locale, columns, datasets }))));
    focusStep(made.at);
  };
  const chooser = addStep(locale, datasets.length > 1, (verb) => add(verb));
  const undo = makeButton(words.undo, () => options.canUndo() && options.undo());
  const redo = makeButton(words.redo, () => options.canRedo() && options.redo());
  tools.replaceChildren(chooser, make("div", { class: "history" }, undo, redo), below);
  root.addEventListener("keydown", (event) => {
    const { ctrlKey, metaKey, shiftKey, key, target } = event;
    // In a text the browser's own undo is meant.
    if (!(ctrlKey || metaKey) || (target as Element).matches("input[type=text]")) return;
    const wanted =
      key.toLowerCase() === "z" ? (shiftKey ? "redo" : "undo") : key.toLowerCase() === "y" ? "redo" : null;
    if (!wanted) return;
    event.preventDefault();
    options[wanted]();
  });

  const focusStep = (index: number) => {
    openStep(index);
    views[index]?.item.querySelector<HTMLElement>(".sentence :is(select, input, summary), button")?.focus();
  };

  const tables = openTables({ locale, datasets, runner, tell });
  return {
    draw,
    refresh,
    focusStep,
    point(at) {
      showProblems(columnsOf(options.steps(), datasets));
      const view = at && views[at.index];
      if (!view) return;
      openStep(at.index);
      view.item.toggleAttribute("data-amiss", true);
      view.problem.hidden = false;
      view.problem.textContent = at.text;
    },
    mark(index) {
      views.forEach(({ item }, at) => {
        item.toggleAttribute("data-looked-at", at === index);
      });
    },
    columns: () =>
      columnsOf(options.steps(), datasets).flatMap((state) => (state.is === "table" ? state.columns : [])),
  };
}

const verbFresh = (verb: VerbName, columns: Column[], datasets: StepsColumns[]): Step =>
  verbOf({ verb } as Step).fresh(columns, datasets) as Step;
