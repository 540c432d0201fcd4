import type { Locale } from "../../i18n/locale.ts";
import { find } from "../../ui/find.ts";
import { make } from "../../ui/make.ts";
import { stepsWords } from "./words.ts";

export type StepAction = "up" | "down" | "copy" | "remove";

export interface StepView {
  item: HTMLElement;
  /** Holds the sentence. */
  sentence: HTMLElement;
  /** Says why the step cannot be done. */
  problem: HTMLElement;
  /** Holds the table as it is then. */
  table: HTMLElement;
  /** Where the screen is narrow, what shows the step in one line when it is closed. */
  fold: HTMLDetailsElement;
  /** The sentence in that line. */
  brief: HTMLElement;
  /** What the step did, or why it cannot be done, in that line. */
  outcome: HTMLElement;
}

/**
 * One step: its number, its sentence, what can be done with it, and the table under it, open or in one line.
 * @param can which of the actions it allows now; the first step allows none
 */
export function stepView(
  index: number,
  can: (action: StepAction) => boolean,
  act: (action: StepAction) => void,
  locale: Locale,
): StepView {
  const words = stepsWords(locale);
  const button = (action: StepAction, sign: string, name: string) => {
    const made = make(
      "button",
      {
        type: "button",
        class: "button quiet",
        "data-key": `${index}/${action}`,
        "aria-label": words.ofStep(name, index + 1),
        "aria-disabled": can(action) ? null : "true",
      },
      sign,
    );
    made.addEventListener("click", () => can(action) && act(action));
    made.addEventListener("keydown", (event) => {
      if (action !== "up" && action !== "down") return;
      const towards = { ArrowUp: "up", ArrowDown: "down" }[event.key] as StepAction | undefined;
      if (!towards) return;
      event.preventDefault();
      if (can(towards)) act(towards);
    });
    return made;
  };
  const problem = make("p", { class: "problem", hidden: true });
  const table = make("figure", { class: "under", "aria-label": words.tableAfter(index + 1) });
  const sentence = make("div");
  const moves =
    index === 0
      ? null
      : make(
          "span",
          { class: "moves" },
          button("up", "↑", words.up),
          button("down", "↓", words.down),
          button("copy", "", words.copy),
          button("remove", "✕", words.remove),
        );
  const head = make("div", { class: "step-head" }, make("h4", {}, words.step(index + 1)), moves);
  const brief = make("span", { class: "brief-sentence" });
  const outcome = make("span", { class: "outcome" });
  const line = make(
    "summary",
    { "data-key": `${index}/fold` },
    make("h4", {}, words.step(index + 1)),
    make("span", { class: "in-brief" }, brief, " ", outcome),
  );
  const fold = make("details", { class: "step-fold", open: true }, line, head, sentence, problem, table);
  return { item: make("li", {}, fold), sentence, problem, table, fold, brief, outcome };
}

/** The steps as the page came with them, without anything to press. */
export const viewsOf = (list: HTMLElement): StepView[] =>
  [...list.children].map((item) => ({
    item: item as HTMLElement,
    sentence: find(item, ".sentence"),
    problem: make("p"),
    table: find(item, ".under"),
    fold: find<HTMLDetailsElement>(item, ".step-fold"),
    brief: find(item, ".brief-sentence"),
    outcome: find(item, ".outcome"),
  }));
