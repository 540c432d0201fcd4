import { check5wWords } from "../../i18n/check-5w.ts";
import { intakeWords, separatorNames } from "../../i18n/intake.ts";
import { intakeNotes } from "../../i18n/intake-notes.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type Note, type Separator, separators } from "../../intake/understanding.ts";
import { fieldNames, fields } from "../../rules-5w/columns/field.ts";
import type { Context } from "../../rules-5w/rule.ts";
import { labelledSelect } from "../../ui/labelled-select.ts";
import { make } from "../../ui/make.ts";
import type { CheckedReport } from "../protocol.ts";
import type { ReportCorrections, ReportUnderstood } from "../read-report.ts";

export interface UnderstoodEffects {
  correct(change: ReportCorrections): void;
  chooseBroken(broken: Context["broken"]): void;
}

/** What was understood of the file: what was done on the way, and which column is what, to be corrected. */
export function viewUnderstood(
  { understood, broken }: Pick<CheckedReport, "understood" | "broken">,
  withTotals: boolean,
  { correct, chooseBroken }: UnderstoodEffects,
  locale: Locale,
): HTMLElement[] {
  const words = check5wWords(locale);
  const intake = intakeWords(locale);
  const say = intakeNotes(locale);
  const { notes, header, firstRows, columns, mapping, isCut } = understood;
  const noted = notes.map((note) => make("li", {}, (say[note.kind] as (note: Note) => string)(note)));
  const choices = viewSource(understood, correct, locale);
  choices.append(
    labelledSelect(
      "check-header",
      intake.header,
      [
        ...firstRows.map((text, row): [string, string] => [String(row), intake.headerRow(row + 1, text)]),
        ["none", intake.noHeader],
      ],
      String(header ?? "none"),
      (value) => correct({ header: value === "none" ? null : Number(value), columns: undefined }),
    ),
  );
  if (mapping.beneficiaries !== null && mapping.new_beneficiaries !== null)
    choices.append(
      labelledSelect(
        "check-broken",
        words.breakdown,
        [
          ["beneficiaries", words.breakdownTotal],
          ["new_beneficiaries", words.breakdownNew],
        ],
        broken,
        (value) => chooseBroken(value as Context["broken"]),
      ),
    );
  if (notes.some(({ kind }) => kind === "totals")) {
    const box = make("input", { type: "checkbox", id: "check-totals", checked: withTotals });
    box.addEventListener("change", () => correct({ withTotals: box.checked }));
    choices.append(make("p", {}, box, " ", make("label", { for: "check-totals" }, words.withTotals)));
  }
  const options: [string, string][] = [
    ["", words.noColumn],
    ...columns.map(({ name, letters }, at): [string, string] => [String(at), `${letters}: ${name}`]),
  ];
  const mapped = fields.map((field) =>
    labelledSelect(
      `check-column-${field}`,
      fieldNames[field][locale],
      options,
      String(mapping[field] ?? ""),
      (value) => correct({ columns: { [field]: value === "" ? null : Number(value) } }),
    ),
  );
  return [
    ...(isCut ? [make("p", { class: "caution" }, words.cut)] : []),
    ...(noted.length > 0 ? [make("ul", {}, ...noted)] : []),
    choices,
    make("p", {}, words.correctHere),
    make("div", { class: "mapping" }, ...mapped),
  ];
}

/** The sheet, or the sign that parts the columns: what can be chosen even where no table was found. */
export function viewSource(
  { separator, sheets, sheet }: Pick<ReportUnderstood, "separator" | "sheets" | "sheet">,
  correct: (change: ReportCorrections) => void,
  locale: Locale,
): HTMLElement {
  const words = intakeWords(locale);
  const choices = make("div", { class: "source" });
  const anew = { header: undefined, columns: undefined };
  if (separator)
    choices.append(
      labelledSelect(
        "check-separator",
        words.separator,
        separators.map((one) => [one, separatorNames[one]?.[locale] ?? one]),
        separator,
        (value) => correct({ ...anew, separator: value as Separator }),
      ),
    );
  if (sheets.length > 1)
    choices.append(
      labelledSelect(
        "check-sheet",
        words.sheet,
        sheets.map((name, index) => [String(index), name]),
        String(sheet),
        (value) => correct({ ...anew, sheet: Number(value) }),
      ),
    );
  return choices;
}
