import { intakeWords, oddNames, readingNames, separatorNames } from "../../i18n/intake.ts";
import type { DecimalSign } from "../../i18n/number-writing.ts";
import {
  type ColumnReading,
  type Corrections,
  type OddChoice,
  type Separator,
  separators,
  type Understanding,
} from "../../intake/understanding.ts";
import { labelledSelect } from "../../ui/labelled-select.ts";
import { make } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";

type Correct = (change: Corrections) => Promise<void>;

export interface ChoiceEffects {
  correct: Correct;
  saidSign(sign: DecimalSign): void;
}

/** Another cut or sheet has other rows and columns, so what was said of them is forgotten. */
const anew = { header: undefined, readings: undefined, odd: undefined };

/** The sheet, or the sign that parts the columns: what can be chosen even where no table was found. */
export function viewSourceChoices(
  { separator, sheets, sheet }: Pick<Understanding, "separator" | "sheets" | "sheet">,
  correct: Correct,
  exercise: string,
): HTMLElement {
  const locale = pageLocale();
  const words = intakeWords(locale);
  const choices = make("div", { class: "file-choices" });
  if (separator !== null)
    choices.append(
      labelledSelect(
        `${exercise}-file-separator`,
        words.separator,
        separators.map((one) => [one, separatorNames[one]?.[locale] ?? one]),
        separator,
        (value) => void correct({ ...anew, separator: value as Separator }),
      ),
    );
  if (sheets.length > 1)
    choices.append(
      labelledSelect(
        `${exercise}-file-sheet`,
        words.sheet,
        sheets.map((name, index) => [String(index), name]),
        String(sheet),
        (value) => void correct({ ...anew, sheet: Number(value) }),
      ),
    );
  return choices;
}

/** What can be corrected, each as what was understood. */
export function viewChoices(
  understanding: Understanding,
  { dropTotals = false, dropHidden = false }: Corrections,
  { correct, saidSign }: ChoiceEffects,
  exercise: string,
): HTMLElement {
  const { header, firstRows, columns, notes } = understanding;
  const locale = pageLocale();
  const words = intakeWords(locale);
  const choices = viewSourceChoices(understanding, correct, exercise);
  choices.append(
    labelledSelect(
      `${exercise}-file-header`,
      words.header,
      [
        ...firstRows.map((text, row): [string, string] => [String(row), words.headerRow(row + 1, text)]),
        ["none", words.noHeader],
      ],
      header === null ? "none" : String(header),
      (value) =>
        void correct({
          header: value === "none" ? null : Number(value),
          readings: undefined,
          odd: undefined,
        }),
    ),
  );
  for (const { name, letters, reading, possible, index, odd, oddAs } of columns) {
    choices.append(
      labelledSelect(
        `${exercise}-file-column-${index}`,
        words.column(letters, name),
        possible.map((one) => [one, readingNames[one]?.[locale] ?? one]),
        reading,
        (value) => {
          if (value === "comma" || value === "point") saidSign(value === "comma" ? "," : ".");
          void correct({ readings: { [index]: value as ColumnReading } });
        },
      ),
    );
    if (odd.length > 0)
      choices.append(
        labelledSelect(
          `${exercise}-file-odd-${index}`,
          words.odd(name),
          odd.map((one) => [one, oddNames[one]?.[locale] ?? one]),
          oddAs,
          (value) => void correct({ odd: { [index]: value as OddChoice } }),
        ),
      );
  }
  const box = (key: string, label: string, checked: boolean, change: (checked: boolean) => Corrections) => {
    const id = `${exercise}-file-${key}`;
    const input = make("input", { type: "checkbox", id, checked });
    input.addEventListener("change", () => void correct(change(input.checked)));
    choices.append(make("p", {}, input, " ", make("label", { for: id }, label)));
  };
  const told = (kind: string) => notes.some((note) => note.kind === kind);
  if (told("totals")) box("totals", words.dropTotals, dropTotals, (checked) => ({ dropTotals: checked }));
  if (told("hidden")) box("hidden", words.dropHidden, dropHidden, (checked) => ({ dropHidden: checked }));
  return choices;
}
