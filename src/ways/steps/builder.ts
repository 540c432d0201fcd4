import type { Locale } from "../../i18n/locale.ts";
import type { Column, StepsColumns } from "../../steps/column.ts";
import { columnsBefore, columnsOf, verbOf } from "../../steps/columns-of.ts";
import { stepProblemWords } from "../../steps/problem-words.ts";
import { plainSentence, sentenceOf } from "../../steps/sentence-of.ts";
import { type Recipe, type Step, type VerbName, verbNames, verbs } from "../../steps/step.ts";
import { find } from "../../ui/find.ts";
import { make, makeButton } from "../../ui/make.ts";
import { added, canMove, copied, movedStep, removed, replaced } from "./editing.ts";
import { keepFocus } from "./keep-focus.ts";
import { changed } from "./list-change.ts";
import type { Runner } from "./runner.ts";
import { keyOf, viewSentence } from "./sentence-view.ts";
import { type StepAction, type StepView, stepView } from "./step-view.ts";
import { openTables } from "./tables.ts";
import type { ValueCount } from "./watched-run.ts";
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
  /** Marks the step at which the program stopped; -1 for none. */
  point(index: number, message: string): void;
  /** All columns of the steps, for their titles. */
  columns(): Column[];
}

/** The list of steps on the page. */
export function openBuilder(options: BuilderOptions): Builder {
  const { root, locale, datasets, runner, tell, below, change } = options;
  const words = stepsWords(locale);
  const list = find(root, "[data-steps]");
  const tools = find(root, "[data-tools]");
  let views: StepView[] = [];
  const counted = new Map<string, ValueCount[] | null>();

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
    if (target) target.focus();
    else focusStep(index);
  };

  const drawStep = (step: Step, index: number, states: ReturnType<typeof columnsOf>) => {
    const view = views[index];
    if (!view) return;
    const steps = options.steps();
    const columns = columnsBefore(states, index);
    const sentence = sentenceOf(step, { locale, columns, datasets });
    view.sentence.replaceChildren(
      viewSentence(sentence, {
        index,
        locale,
        datasets,
        valuesOf: (column) => valuesBefore(steps, index, column),
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
  const valuesBefore = (steps: Recipe, index: number, column: Column) => {
    const counts = counted.get(countKey(steps, index, column.name));
    if (counts) return counts;
    const values =
      column.from && datasets.find(({ name }) => name === column.from?.dataset)?.values[column.from.column];
    return values?.map((value) => ({ value, count: null })) ?? null;
  };

  const drawFrom = (first: number) =>
    keepFocus(list, () => {
      const steps = options.steps();
      const states = columnsOf(steps, datasets);
      for (const [index, step] of steps.entries()) if (index >= first) drawStep(step, index, states);
    });

  const refresh = () => {
    const steps = options.steps();
    const states = columnsOf(steps, datasets);
    const columns = states.flatMap((state) => (state.is === "table" ? state.columns : []));
    views.forEach(({ problem, item }, index) => {
      const state = states[index];
      const text =
        state?.is === "problem"
          ? stepProblemWords(state.problem, columns, locale)
          : state?.is === "waiting"
            ? words.waiting
            : "";
      problem.hidden = text === "";
      problem.textContent = text;
      item.dataset.is = state?.is ?? "";
    });
    if (options.isUsed()) void tables.show(steps, states, () => views);
  };

  const draw = () => {
    const steps = options.steps();
    const states = columnsOf(steps, datasets);
    const tablesBefore = views.map(({ table }) => table);
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
      for (const [index, { table }] of views.entries())
        table.replaceChildren(...(tablesBefore[index]?.childNodes ?? []));
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
    chooser.open = false;
    if (!change(made.steps)) return;
    draw();
    const step = made.steps[made.at];
    if (step) tell(words.added(made.at + 1, plainSentence(sentenceOf(step, { locale, columns, datasets }))));
    focusStep(made.at);
  };
  const chooser = make(
    "details",
    { class: "add" },
    make("summary", { class: "button" }, `+ ${words.add}`),
    make(
      "div",
      { class: "verbs" },
      ...verbNames
        .filter((verb) => verb !== "start" && (verb !== "join" || datasets.length > 1))
        .map((verb) => makeButton(verbs[verb].name[locale], () => add(verb))),
    ),
  );
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

  const focusStep = (index: number) =>
    views[index]?.item.querySelector<HTMLElement>(".sentence :is(select, input, summary), button")?.focus();

  const tables = openTables({
    locale,
    runner,
    tell,
    counted(steps, index, column, counts) {
      counted.set(countKey(steps, index, column), counts);
      drawFrom(index);
    },
  });
  return {
    draw,
    refresh,
    focusStep,
    point(index, message) {
      views.forEach(({ item, problem }, at) => {
        item.toggleAttribute("data-pointed", at === index);
        if (at !== index) return;
        problem.hidden = false;
        problem.textContent = words.stopped(message);
      });
    },
    columns: () =>
      columnsOf(options.steps(), datasets).flatMap((state) => (state.is === "table" ? state.columns : [])),
  };
}

/** What the values of a column before a step are counted for. */
const countKey = (steps: Recipe, index: number, column: string): string =>
  JSON.stringify([steps.slice(0, index), column]);

const verbFresh = (verb: VerbName, columns: Column[], datasets: StepsColumns[]): Step =>
  verbOf({ verb } as Step).fresh(columns, datasets) as Step;
