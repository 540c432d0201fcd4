import type { Cell } from "../../check/value.ts";
import { unitNames } from "../../i18n/datasets.ts";
import { type Locale, locales, type Text } from "../../i18n/locale.ts";
import type { FieldType } from "./datapackage.ts";
import { type Dataset, readDatasetFile } from "./dataset.ts";
import { writeWorkbook } from "./workbook.ts";

type SheetCell = null | {
  value: string | number | boolean | Date;
  type: StringConstructor | NumberConstructor | BooleanConstructor | DateConstructor;
  format?: string;
  fontWeight?: "bold";
  wrap?: boolean;
};

const bold = (value: string): SheetCell => ({ value, type: String, fontWeight: "bold" });
const text = (value: string): SheetCell => (value === "" ? null : { value, type: String, wrap: true });
const inEach = (words: (locale: Locale) => string): SheetCell[] =>
  locales.map((locale) => text(words(locale)));

/**
 * The dataset as a workbook: its rows with their types, then what each column means, then where they
 * come from and what to mind, in both languages.
 */
export function toXlsx(dataset: Dataset): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    { data: rowsSheet(dataset), sheet: dataset.exportName, stickyRowsCount: 1 },
    {
      data: columnsSheet(dataset),
      sheet: "Columnas · Columns",
      stickyRowsCount: 1,
      columns: [24, 30, 30, 60, 60, 22, 22, 26, 40, 40].map((width) => ({ width })),
    },
    {
      data: aboutSheet(dataset),
      sheet: "Acerca de · About",
      columns: [16, 80, 80].map((width) => ({ width })),
    },
  ];
  return writeWorkbook(sheets);
}

function rowsSheet(dataset: Dataset): SheetCell[][] {
  const { values, types } = readDatasetFile(dataset.name);
  const header = dataset.fields.map((field) => bold(field.name));
  const columns = dataset.fields.map((field, index) =>
    (values[index] ?? []).map((cell) => toSheetCell(cell, types[field.name] ?? "string")),
  );
  const rows = (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? null));
  return [header, ...rows];
}

/** A typed cell: text stays text ("07"), and a blank is blank. */
export function toSheetCell(cell: Cell, type: FieldType): SheetCell {
  if (type === "date" && typeof cell === "string") {
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  }
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  return typeof cell === "string" ? { value: cell, type: String, format: "@" } : null;
}

function columnsSheet(dataset: Dataset): SheetCell[][] {
  const header = [
    ...["Columna · Column", "Nombre", "Name", "Qué dice", "What it says"],
    ...["Unidad", "Unit", "HXL", "Códigos", "Codes"],
  ];
  const rows = dataset.fields.map(({ name, title, description, unit, unitColumn, hxl, categories }) => [
    text(name),
    ...inEach((locale) => title[locale]),
    ...inEach((locale) => description[locale]),
    ...inEach((locale) => unitColumn ?? (unit ? (unitNames[unit]?.[locale] ?? unit) : "")),
    text(hxl),
    ...inEach((locale) =>
      (categories ?? []).map(({ value, label }) => `${value}: ${label[locale]}`).join("\n"),
    ),
  ]);
  return [header.map(bold), ...rows];
}

function aboutSheet(dataset: Dataset): SheetCell[][] {
  const row = (name: string, words: Text): SheetCell[] => [bold(name), ...inEach((locale) => words[locale])];
  const withAddress = ({ title, path }: { title: Text; path: string | null }): Text =>
    path ? { es: `${title.es}: ${path}`, en: `${title.en}: ${path}` } : title;
  return [
    [null, bold("Español"), bold("English")],
    row("Título · Title", dataset.title),
    row("Qué es · About", dataset.description),
    ...dataset.caveats.map((caveat) => row("Ojo · Mind", caveat)),
    ...dataset.sources.map((source) => row("Fuente · Source", withAddress(source))),
    ...dataset.licenses.map((license) => row("Licencia · Licence", withAddress(license))),
  ];
}
