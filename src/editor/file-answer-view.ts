import { intakeNotes, intakeWords, readingNames, refusals, separatorNames } from "../i18n/intake.ts";
import { type FileReading, readFile } from "../intake/browser.ts";
import type { Wanted } from "../intake/protocol.ts";
import {
  type ColumnReading,
  type Corrections,
  type Note,
  Refused,
  type Separator,
  separators,
  type Understanding,
} from "../intake/understanding.ts";
import type { HandIn } from "./file-answer.ts";
import { make, makeButton } from "./make.ts";
import { pageLocale } from "./page-locale.ts";
import { unmarked, viewTable } from "./table-view.ts";

export interface FileAnswerView {
  read(file: File): Promise<void>;
  close(): void;
}

/** Shows what was understood of a file, lets it be corrected, and hands its table in. */
export function openFileView(place: HTMLElement, handIn: HandIn): FileAnswerView {
  const locale = pageLocale();
  const words = intakeWords(locale);
  const told = make("p", { class: "told", role: "status" });
  const shown = make("div", { class: "file-read" });
  place.append(told, shown);
  let reading: FileReading | null = null;
  /** The name of the file that is read; of two, the later one counts. */
  let latest: File | null = null;
  let corrections: Corrections = {};

  const refuse = (failure: unknown) => {
    if (!(failure instanceof Refused)) throw failure;
    told.textContent = refusals(locale)[failure.kind];
  };
  const correct = async (change: Corrections) => {
    const before = corrections;
    corrections = { ...corrections, ...change };
    try {
      if (reading) show(await reading.correct(corrections));
    } catch (failure) {
      corrections = before;
      refuse(failure);
    }
  };
  const submit = async () => {
    const brought = await reading?.answer(place.dataset.anyTool as Wanted).catch(refuse);
    if (brought) await handIn({ kind: "value", value: brought.value }, brought.whole);
  };

  const show = (understanding: Understanding) => {
    const { columns, size, preview, notes } = understanding;
    const focused = document.activeElement?.id ?? "";
    told.textContent = words.size(latest?.name ?? "", size, columns.length);
    const table = { kind: "table", columns: columns.map(({ name }) => name), rows: preview } as const;
    const say = intakeNotes(locale);
    const noted = notes.map((note) => make("li", {}, (say[note.kind] as (note: Note) => string)(note)));
    shown.replaceChildren(
      make("h4", {}, words.understood),
      ...(noted.length > 0 ? [make("ul", {}, ...noted)] : []),
      make("p", {}, words.changeHere),
      viewChoices(understanding, corrections, correct, place.closest("aula-exercise")?.id ?? ""),
      viewTable(unmarked({ ...table, from: "objects" }, size), words.firstRows),
      makeButton(words.check, () => void submit(), "button"),
    );
    if (focused !== "") document.getElementById(focused)?.focus();
  };

  return {
    async read(file) {
      latest = file;
      reading?.close();
      reading = null;
      corrections = {};
      shown.replaceChildren();
      told.textContent = words.reading;
      try {
        const opened = await readFile(file, locale);
        if (latest !== file) {
          opened.close();
          return;
        }
        reading = opened;
        show(opened.understanding);
      } catch (failure) {
        if (latest === file) refuse(failure);
      }
    },
    close: () => reading?.close(),
  };
}

/** What can be corrected, each as what was understood. */
function viewChoices(
  { separator, sheets, sheet, header, firstRows, columns, notes }: Understanding,
  { readings = {}, dropTotals = false }: Corrections,
  correct: (change: Corrections) => Promise<void>,
  exercise: string,
): HTMLElement {
  const locale = pageLocale();
  const words = intakeWords(locale);
  const choices = make("div", { class: "file-choices" });
  const choose = (
    key: string,
    label: string,
    options: [value: string, text: string][],
    value: string,
    chose: (value: string) => Corrections,
  ) => {
    const id = `${exercise}-file-${key}`;
    const select = make("select", { id });
    select.append(
      ...options.map(([own, text]) => make("option", { value: own, selected: own === value }, text)),
    );
    select.addEventListener("change", () => void correct(chose(select.value)));
    choices.append(make("p", {}, make("label", { for: id }, label), " ", select));
  };

  // Another cut or sheet has other rows and columns, so what was said of them is forgotten.
  const anew = { header: undefined, readings: undefined };
  if (separator !== null)
    choose(
      "separator",
      words.separator,
      separators.map((one) => [one, separatorNames[one]?.[locale] ?? one]),
      separator,
      (value) => ({ ...anew, separator: value as Separator }),
    );
  if (sheets.length > 1)
    choose(
      "sheet",
      words.sheet,
      sheets.map((name, index) => [String(index), name]),
      String(sheet),
      (value) => ({ ...anew, sheet: Number(value) }),
    );
  choose(
    "header",
    words.header,
    [
      ...firstRows.map((text, row): [string, string] => [String(row), words.headerRow(row + 1, text)]),
      ["none", words.noHeader],
    ],
    header === null ? "none" : String(header),
    (value) => ({ header: value === "none" ? null : Number(value), readings: undefined }),
  );
  for (const { name, letters, reading, possible, index } of columns) {
    const named = (one: ColumnReading) => readingNames[one]?.[locale] ?? one;
    if (possible.length < 2) {
      choices.append(make("p", {}, words.columnRead(letters, name, named(reading))));
      continue;
    }
    choose(
      `column-${index}`,
      words.column(letters, name),
      possible.map((one) => [one, named(one)]),
      reading,
      (value) => ({ readings: { ...readings, [index]: value as ColumnReading } }),
    );
  }
  if (notes.some(({ kind }) => kind === "totals")) {
    const id = `${exercise}-file-totals`;
    const box = make("input", { type: "checkbox", id, checked: dropTotals });
    box.addEventListener("change", () => void correct({ dropTotals: box.checked }));
    choices.append(make("p", {}, box, " ", make("label", { for: id }, words.dropTotals)));
  }
  return choices;
}
