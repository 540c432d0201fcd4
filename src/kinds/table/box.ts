import type { Cell, Table, Value } from "../../check/value.ts";
import { rowName, type Submission } from "../../grading/exercise.ts";
import { editorWords } from "../../i18n/editor.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Writing } from "../../learner/decimal-sign.ts";
import { makeButton } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { putText } from "../../ui/put-text.ts";
import type { AnswerBox } from "../answer-box.ts";
import { openTableKeys } from "./keys.ts";
import { readTypedCell } from "./typed-cell.ts";

/** A table of which some cells are boxes; what was read in each is said back, and what is wrong is marked. */
export function openTableBox(
  form: HTMLFormElement,
  changed: () => void,
  writing: Pick<Writing, "said">,
): AnswerBox {
  const locale = pageLocale();
  const words = editorWords(locale);
  const table = form.querySelector<HTMLTableElement>("[data-fill-in] table");
  const told = form.querySelector<HTMLElement>("[data-filled]");
  if (!table || !told) throw new Error("an exercise of filling in has no table");

  const inputs = [...table.querySelectorAll("input")];
  /** What an answer is made of, by "<row>.<column>": boxes, and given cells beside them in their columns. */
  const answered = [...table.querySelectorAll<HTMLElement>("[data-cell]")];
  const wrong = new Set<HTMLInputElement>();
  const read = (input: HTMLInputElement) => {
    const { type, none, whole } = input.dataset;
    const beside = inputs
      .filter((other) => nameOf(other)[1] === nameOf(input)[1])
      .map(({ value }) => value.trim());
    return readTypedCell(
      input.value,
      { type: type === "text" ? "text" : "number", none: none !== undefined },
      locale,
      { whole: whole !== undefined, beside, said: writing.said },
    );
  };
  const showNote = (input: HTMLInputElement) => {
    const { cell, isEmpty, note } = read(input);
    const isWrong = wrong.has(input);
    const place = input.nextElementSibling;
    if (place) place.textContent = isWrong ? words.wrong : note;
    if (isWrong || (cell === undefined && !isEmpty)) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  };
  /** A cell may tell how its neighbours are to be read. */
  const showNotes = () => inputs.forEach(showNote);
  const put = (input: HTMLInputElement, text: string) => {
    putText(input, text);
    wrong.delete(input);
  };
  const typed = (input: HTMLInputElement) => {
    wrong.delete(input);
    showNotes();
    told.textContent = read(input).told;
    changed();
  };
  for (const input of inputs) input.addEventListener("input", () => typed(input));
  showNotes();
  openTableKeys(table, {
    put: (input, text) => {
      put(input, text);
      showNotes();
      changed();
    },
    leave: () => form.querySelector<HTMLElement>("[data-do=check]")?.focus(),
    pasted(filled, dropped) {
      const before = filled.map(([input]) => [input, input.value] as const);
      for (const [input, text] of filled) put(input, text);
      showNotes();
      changed();
      const undo = makeButton(words.undo, () => {
        for (const [input, text] of before) put(input, text);
        showNotes();
        told.textContent = "";
        before[0]?.[0].focus();
        changed();
      });
      told.replaceChildren(words.pasted(filled.length, dropped), " ", undo);
    },
  });

  const answer = (cellOf: (input: HTMLInputElement) => Cell): Submission => ({
    kind: "value",
    value: tableOf(answered, cellOf),
  });
  const isFilled = (input: HTMLInputElement) => read(input).cell !== undefined;
  const write = (submission: Submission) => {
    if (submission.kind !== "value") return;
    for (const input of inputs) {
      const cell = cellIn(submission.value, input.dataset.cell ?? "");
      if (cell !== undefined) put(input, textOf(cell));
    }
    showNotes();
  };
  const textOf = (cell: Cell) => {
    if (cell === null) return "N/A";
    if (typeof cell === "number") return formatNumber(cell, locale);
    return typeof cell === "string" ? cell : "";
  };

  return {
    draft: () => answer(({ value }) => value),
    submission: () => (inputs.every(isFilled) ? answer((input) => read(input).cell ?? null) : null),
    missing() {
      const empty = inputs.filter((input) => read(input).isEmpty);
      const unread = inputs.filter((input) => !isFilled(input));
      const told = empty.length === 0 ? words.cellsUnread(unread.length) : words.cellsLeft(empty.length);
      const takesNone = unread.some(({ dataset }) => dataset.none !== undefined);
      return told + (takesNone ? ` ${words.writeNone}` : "");
    },
    judged({ problems }) {
      const rows = [...new Set(answered.map((cell) => nameOf(cell)[0]))];
      for (const { where = [] } of problems) {
        for (const place of where) {
          if (!("row" in place)) continue;
          const input = inputs.find(
            ({ dataset }) => dataset.cell === `${rows[place.row]}.${place.column ?? ""}`,
          );
          if (input) wrong.add(input);
        }
      }
      showNotes();
    },
    inWords(submission) {
      if (submission.kind !== "value") return null;
      const { value } = submission;
      return inputs
        .map((input) => `${namesOf(input)}: ${textOf(cellIn(value, input.dataset.cell ?? "") ?? "")}`)
        .join("\n");
    },
    answeredEarly: inputs.some(({ value, defaultValue }) => value !== defaultValue),
    restore: write,
    write,
    reset() {
      for (const input of inputs) put(input, input.defaultValue);
      showNotes();
      told.textContent = "";
    },
    focus: () => (inputs.find((input) => !isFilled(input)) ?? inputs[0])?.focus(),
  };
}

const nameOf = ({ dataset }: HTMLElement): [row: string, column: string] => {
  const [row = "", column = ""] = (dataset.cell ?? "").split(".");
  return [row, column];
};

/** The row and the column of a box, as the page calls them. */
const namesOf = (input: HTMLInputElement): string =>
  (input.getAttribute("aria-labelledby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent?.trim() ?? "")
    .join(", ");

/** The rows and columns in which there is something to answer, in the order of the page. */
function tableOf(cells: HTMLElement[], cellOf: (input: HTMLInputElement) => Cell): Table {
  const rows = new Map<string, Cell[]>();
  const columns = new Set<string>();
  for (const cell of cells) {
    const [row, column] = nameOf(cell);
    const own = cell instanceof HTMLInputElement ? cellOf(cell) : JSON.parse(cell.dataset.given ?? "null");
    rows.set(row, [...(rows.get(row) ?? [row]), own]);
    columns.add(column);
  }
  return { kind: "table", columns: [rowName, ...columns], rows: [...rows.values()], from: "objects" };
}

/** Undefined where the answer has no such cell. */
function cellIn(value: Value, place: string): Cell | undefined {
  if (value.kind !== "table") return undefined;
  const [row, column] = place.split(".");
  const name = value.columns.indexOf(rowName);
  return value.rows.find((cells) => cells[name] === row)?.[value.columns.indexOf(column ?? "")];
}
