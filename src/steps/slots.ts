import { formatList, formatNumber } from "../i18n/format.ts";
import type { Locale, Text } from "../i18n/locale.ts";
import { messages } from "../i18n/messages.ts";
import type { Column, ColumnType } from "./column.ts";
import type { StepValue } from "./fields.ts";
import type { Part, Path, Telling } from "./part.ts";

const words = messages({
  unchosen: { es: "…", en: "…" },
  blank: { es: "(vacío)", en: "(blank)" },
  yes: { es: "sí", en: "yes" },
  no: { es: "no", en: "no" },
});

/** What a column is called in the reader's language. */
export const columnTitle = (columns: readonly Column[], name: string, locale: Locale): string =>
  columns.find((column) => column.name === name)?.title?.[locale] ??
  (name === "" ? words(locale).unchosen : name);

/** A value as the reader reads it: a code by its label. `null` is a blank. */
export function valueWords(value: StepValue | null, column: Column | null, locale: Locale): string {
  if (value === null) return words(locale).blank;
  if (typeof value === "boolean") return value ? words(locale).yes : words(locale).no;
  if (typeof value === "number") return column?.unit === "year" ? String(value) : formatNumber(value, locale);
  if (value === "") return words(locale).unchosen;
  return column?.labels?.find((one) => one.value === value)?.label[locale] ?? value;
}

export const columnSlot = (
  path: Path,
  name: string,
  { columns, locale }: Telling,
  types?: readonly ColumnType[],
): Part => ({
  is: "slot",
  path,
  control: { kind: "column", columns, ...(types && { types }) },
  value: name,
  shown: columnTitle(columns, name, locale),
});

export const columnsSlot = (
  path: Path,
  names: readonly string[],
  { columns, locale }: Telling,
  types?: readonly ColumnType[],
): Part => ({
  is: "slot",
  path,
  control: { kind: "columns", columns, ...(types && { types }) },
  value: names,
  shown:
    names.length === 0
      ? words(locale).unchosen
      : formatList(
          names.map((name) => columnTitle(columns, name, locale)),
          locale,
        ),
});

export const valueSlot = (
  path: Path,
  value: StepValue | null,
  column: Column | null,
  { locale }: Telling,
  mayBeBlank = false,
): Part => ({
  is: "slot",
  path,
  control: { kind: "value", column, several: false, mayBeBlank },
  value,
  shown: valueWords(value, column, locale),
});

export const valuesSlot = (
  path: Path,
  values: readonly StepValue[],
  column: Column | null,
  { locale }: Telling,
): Part => ({
  is: "slot",
  path,
  control: { kind: "value", column, several: true },
  value: values,
  shown:
    values.length === 0
      ? words(locale).unchosen
      : formatList(
          values.map((value) => valueWords(value, column, locale)),
          locale,
          "or",
        ),
});

export const choiceSlot = <Value extends string>(
  path: Path,
  value: Value,
  options: Record<Value, Text>,
  { locale }: Telling,
): Part => ({
  is: "slot",
  path,
  control: {
    kind: "choice",
    options: Object.entries<Text>(options).map(([one, said]) => ({ value: one, words: said })),
  },
  value,
  shown: options[value][locale],
});

export const numberSlot = (
  path: Path,
  value: number,
  { locale }: Telling,
  { min = 0, max = 100_000 } = {},
): Part => ({
  is: "slot",
  path,
  control: { kind: "number", min, max },
  value,
  shown: formatNumber(value, locale),
});

/** @param title what is read in the place of the name */
export const nameSlot = (path: Path, value: string, { locale }: Telling, title?: Text | null): Part => ({
  is: "slot",
  path,
  control: { kind: "name" },
  value: title?.[locale] ?? value,
  shown: title?.[locale] ?? (value === "" ? words(locale).unchosen : value),
});

export const textSlot = (path: Path, value: string, { locale }: Telling): Part => ({
  is: "slot",
  path,
  control: { kind: "text" },
  value,
  shown: value === "" ? words(locale).unchosen : value,
});

export const datasetSlot = (path: Path, name: string, { datasets, locale }: Telling): Part => ({
  is: "slot",
  path,
  control: { kind: "dataset" },
  value: name,
  shown:
    datasets.find((dataset) => dataset.name === name)?.title[locale] ??
    (name === "" ? words(locale).unchosen : name),
});
