import type { Submission } from "../../grading/exercise.ts";
import { editorWords } from "../../i18n/editor.ts";
import { spotName } from "../../i18n/spot-name.ts";
import { openMarks } from "../../ui/chart/marks.ts";
import { takePresses } from "../../ui/early-presses.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { openRoving } from "../../ui/roving.ts";
import type { AnswerBox } from "../answer-box.ts";

/** Cells of a table, or marks of a chart and the rows of its table, that can be pointed at. */
export function openSpotBox(form: HTMLFormElement, changed: () => void): AnswerBox {
  const words = editorWords(pageLocale());
  const stimulus = form.querySelector<HTMLElement>("[data-spots]");
  const told = form.querySelector<HTMLElement>("[data-pointed]");
  if (!stimulus || !told) throw new Error("an exercise of pointing shows nothing");
  const onlyOne = stimulus.dataset.spots === "one";
  const spotOf = (button: HTMLElement | SVGElement) => button.dataset.spot ?? "";

  const inTables = [...stimulus.querySelectorAll<HTMLButtonElement>("button[data-spot]")];
  const spots = inTables.map(spotOf);
  const labelOf = (spot: string) => {
    const button = inTables.find((one) => spotOf(one) === spot);
    return button ? nameOf(button) : spot;
  };
  for (const table of stimulus.querySelectorAll("table")) {
    openRoving([...table.rows].map((row) => [...row.cells].map((cell) => cell.querySelector("button"))));
  }
  const chart = stimulus.querySelector<HTMLElement>("[data-chart]");
  const marks = chart ? openMarks(chart, spots, labelOf) : [];
  const buttons = [...inTables, ...marks];

  let chosen: string[] = [];
  const choose = (wanted: string[]) => {
    chosen = spots.filter((spot) => wanted.includes(spot));
    for (const button of buttons)
      button.setAttribute("aria-pressed", String(chosen.includes(spotOf(button))));
    told.textContent = chosen.length === 0 ? "" : words.pointed(chosen.map(labelOf).join("; "));
  };
  const point = (spot: string) => {
    const others = onlyOne ? [] : chosen.filter((one) => one !== spot);
    choose(chosen.includes(spot) ? others : [...others, spot]);
    changed();
  };
  stimulus.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("button[data-spot]");
    if (button) point(spotOf(button));
  });

  const early = takePresses(form).map(spotOf);
  for (const spot of early) point(spot);

  const write = (submission: Submission) => {
    if (submission.kind === "choice") choose(submission.chosen);
  };
  return {
    draft: () => ({ kind: "choice", chosen }),
    submission: () => (chosen.length === 0 ? null : { kind: "choice", chosen }),
    missing: () => words.pointFirst,
    answeredEarly: early.length > 0,
    restore: write,
    write,
    reset: () => choose([]),
    labelOf,
    focus: () => (marks.length > 0 ? marks : inTables).find(({ tabIndex }) => tabIndex === 0)?.focus(),
  };
}

function nameOf(button: HTMLButtonElement): string {
  const cell = button.closest<HTMLTableCellElement>("th, td");
  const row = cell?.closest("tr");
  if (!cell || !row) return button.textContent ?? "";
  const textsOf = (cells: Iterable<Element>) => [...cells].map((one) => one.textContent?.trim() ?? "");
  const isWholeRow = row.querySelectorAll("button").length === 1;
  const headings = row.closest("table")?.tHead?.rows[0]?.cells ?? [];
  return spotName(textsOf(row.cells), textsOf(headings), isWholeRow ? null : cell.cellIndex);
}
