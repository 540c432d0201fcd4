import type { SheetData } from "write-excel-file/browser";
import type { Cell } from "../../check/value.ts";
import { check5wWords } from "../../i18n/check-5w.ts";
import type { Locale } from "../../i18n/locale.ts";
import { people5wWords } from "../../i18n/people-5w.ts";
import type { CheckedReport } from "../protocol.ts";
import type { ReadReport } from "../read-report.ts";
import { monthName, sayLook } from "../say-look.ts";
import { ruleOf, untriedBecause } from "../say-result.ts";

/** A sheet as plain rows, its first row the names of the columns. */
export interface PlainSheet {
  name: string;
  rows: (string | number | boolean | null)[][];
  widths: number[];
}

/**
 * The report's rows as they stand in the file, each with what was found in it; then the findings one a row, the
 * rules with what became of each, and the people by month and department.
 */
export function toSheets(
  { cells }: Pick<ReadReport, "cells">,
  checked: CheckedReport,
  locale: Locale,
): PlainSheet[] {
  const words = check5wWords(locale);
  const people = people5wWords(locale);
  const { rows, results, looks, totals, understood } = checked;
  const found = results.flatMap((result) =>
    result.outcome !== "tried"
      ? []
      : result.found.map(({ row, seen }) => {
          const { title, say, todo } = ruleOf(result.rule);
          return { row, title: title[locale], said: say[locale](seen), todo: todo[locale] };
        }),
  );
  for (const look of looks) {
    const { title, todo } = sayLook(look, locale);
    found.push(...look.rows.map((row) => ({ row, title, said: title, todo })));
  }
  const beside = new Map<number, typeof found>();
  for (const one of found) beside.set(one.row, [...(beside.get(one.row) ?? []), one]);
  const inOrder = found.toSorted((one, other) => one.row - other.row);
  return [
    {
      name: words.sheetReport,
      widths: [8, 48, 48, ...understood.columns.map(() => 16)],
      rows: [
        [words.row, words.seen, words.todo, ...understood.columns.map(({ name }) => name)],
        ...cells.map((row, index) => [
          rows[index]?.number ?? null,
          (beside.get(index) ?? []).map(({ said }) => said).join("\n"),
          (beside.get(index) ?? []).map(({ todo }) => todo).join("\n"),
          ...row.map(plain),
        ]),
      ],
    },
    {
      name: words.sheetFindings,
      widths: [8, 28, 20, 12, 40, 60, 60],
      rows: [
        [words.row, words.organisation, words.department, words.month, words.rule, words.seen, words.todo],
        ...inOrder.map(({ row, title, said, todo }) => {
          const { number = 0, organisation = "", department = "", month = "" } = rows[row] ?? {};
          return [number, organisation, department, month, title, said, todo];
        }),
      ],
    },
    {
      name: words.sheetRules,
      widths: [44, 60, 60, 60],
      rows: [
        [words.rule, words.seen, words.why, words.todo],
        ...results.map((result) => {
          const { title, why, todo } = ruleOf(result.rule);
          const said = [
            result.outcome === "tried" ? words.tried(result.found.length) : null,
            untriedBecause(result, locale),
          ];
          return [title[locale], said.filter((text) => text !== null).join(" "), why[locale], todo[locale]];
        }),
      ],
    },
    {
      name: words.sheetPeople,
      widths: [20, 24, 14, 14, 14, 14, 14],
      rows: [
        [
          words.month,
          words.department,
          people.byRule,
          people.plainSum,
          people.ofSum,
          people.ofMax,
          people.ofNone,
        ],
        ...Object.entries(totals?.months ?? {}).flatMap(([month, { lines, whole }]) =>
          [...lines, { ...whole, department: people.whole }].map(
            ({ department, people: counted, plainSum, byCounting }) => [
              month === "" ? people.allMonths : monthName(month, locale),
              department || people.noDepartment,
              ...[counted, plainSum, byCounting.SUM, byCounting.MAX, byCounting["N/A"]],
            ],
          ),
        ),
      ],
    },
  ];
}

const plain = (cell: Cell): string | number | boolean | null =>
  cell !== null && typeof cell === "object" ? ("date" in cell ? cell.date : cell.text) : cell;

/** A typed cell: a text is a text, whatever it begins with, and no formula. */
function toCell(cell: string | number | boolean | null): SheetData[number][number] {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  return { value: cell, type: String, format: "@" };
}

export async function toWorkbook(
  read: Pick<ReadReport, "cells">,
  checked: CheckedReport,
  locale: Locale,
): Promise<Blob> {
  const { default: writeExcelFile } = await import("write-excel-file/browser");
  return writeExcelFile(
    toSheets(read, checked, locale).map(({ name, rows: [names = [], ...rows], widths }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: [
        names.map(
          (value) => ({ value: String(value), type: String, fontWeight: "bold", wrap: true }) as const,
        ),
        ...rows.map((row) => row.map(toCell)),
      ],
    })),
  ).toBlob();
}
