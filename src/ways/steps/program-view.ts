import type { Locale } from "../../i18n/locale.ts";
import { copy as copyText } from "../../learner/copying.ts";
import type { StepsDataset } from "../../steps/column.ts";
import type { Recipe } from "../../steps/step.ts";
import { type Tool, toolNames, tools } from "../../steps/tools/tool.ts";
import { make, makeButton } from "../../ui/make.ts";
import { highlight } from "../code/highlight.ts";
import { stepsWords } from "./words.ts";

export interface ProgramViewOptions {
  locale: Locale;
  datasets: readonly StepsDataset[];
  /** Takes the program into the code; null where code is no way here. */
  toCode: ((program: string) => void) | null;
  announce(text: string): void;
}

export interface ProgramView {
  view: HTMLElement;
  /** The steps are others now. */
  show(steps: Recipe, code: string): void;
}

/** The program that grows with the steps, and the same steps in other tools, each behind a disclosure. */
export function openProgramView({ locale, datasets, toCode, announce }: ProgramViewOptions): ProgramView {
  const words = stepsWords(locale);
  let now: { steps: Recipe; code: string } = { steps: [], code: "" };
  const program = make("pre");
  const goOn = toCode && makeButton(words.toCode, () => toCode(now.code));
  const first = make("details", { class: "program-view" }, make("summary", {}, words.program), program, goOn);

  const choice = make(
    "select",
    { "aria-label": words.recipes },
    ...tools
      .filter((tool) => tool !== "typescript")
      .map((tool) => make("option", { value: tool }, toolNames[tool][locale])),
  );
  const text = make("pre");
  const notes = make("ul");
  const copy = makeButton(words.copyText, async () => {
    announce((await copyText(text.textContent)) ? words.copiedText : words.notCopied);
  });
  const second = make(
    "details",
    { class: "recipes" },
    make("summary", {}, words.recipes),
    make("div", { class: "recipe-choice" }, choice, copy),
    notes,
    text,
  );

  const showProgram = () => {
    if (!first.open) return;
    if (goOn) goOn.hidden = now.code === "";
    program.replaceChildren(
      now.code === "" ? words.noProgram : make("code", {}, ...coloured(now.code.trimEnd())),
    );
  };
  const showRecipe = async () => {
    if (!second.open) return;
    const asked = now;
    const { recipeOf } = await import("../../steps/tools/recipe-of.ts");
    const recipe = await recipeOf(asked.steps, choice.value as Tool, locale, datasets);
    if (asked !== now) return;
    text.textContent = recipe?.text ?? words.noProgram;
    notes.replaceChildren(...(recipe?.notes ?? []).map((note) => make("li", {}, note)));
  };
  // What does not come is asked for again with the next change.
  const tryRecipe = () => void showRecipe().catch(() => announce(words.notRead));
  first.addEventListener("toggle", showProgram);
  second.addEventListener("toggle", tryRecipe);
  choice.addEventListener("change", tryRecipe);

  return {
    view: make("div", { class: "other-forms" }, first, second),
    show(steps, code) {
      now = { steps, code };
      showProgram();
      tryRecipe();
    },
  };
}

const coloured = (code: string): (Node | string)[] =>
  highlight(code).flatMap((line, row) => [
    ...(row > 0 ? ["\n"] : []),
    ...line.map(({ kind, text }) =>
      kind === "plain" ? text : make("span", { class: `code-${kind}` }, text),
    ),
  ]);
