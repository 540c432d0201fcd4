import { unitNames } from "../../i18n/datasets.ts";
import type { Locale, Text } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** A dataset's data package, as far as a program's author has to know it. */
export interface DatasetDescription {
  name: string;
  exportName: string;
  title: Text;
  description: Text;
  caveats: Text[];
  fields: ColumnDescription[];
}

export interface ColumnDescription {
  name: string;
  type: "string" | "integer" | "number" | "boolean" | "date";
  title: Text;
  description: Text;
  /** A key of `unitNames`. */
  unit: string | null;
  /** The column that holds each row's unit. */
  unitColumn: string | null;
  /** The only cells that the column may hold, and what they mean. */
  categories: { value: string; label: Text }[] | null;
}

const words = messages({
  unit: { es: (unit: string) => `Unidad: ${unit}.`, en: (unit: string) => `Unit: ${unit}.` },
  unitColumn: {
    es: (column: string) => `Su unidad está en la columna \`${column}\`.`,
    en: (column: string) => `Its unit stands in the column \`${column}\`.`,
  },
  date: { es: 'Fecha como texto, por ejemplo "2019-06-15".', en: 'A date as text, such as "2019-06-15".' },
});

const typeOf = ({ type, categories }: ColumnDescription): string => {
  if (type === "integer" || type === "number") return "number";
  if (type === "boolean") return "boolean";
  return categories ? categories.map(({ value }) => JSON.stringify(value)).join(" | ") : "string";
};

const comment = (lines: string[]): string =>
  `/**\n${lines.map((line) => ` * ${line.replaceAll("*/", "*\\/")}\n`).join("")} */`;

/** What the editor knows of a dataset: TypeScript declarations with each column's meaning and unit. */
export function datasetTypes(
  { name, exportName, title, description, caveats, fields }: DatasetDescription,
  locale: Locale,
): string {
  const say = words(locale);
  const row = fields.map((field) => {
    const lines = [`**${field.title[locale]}.** ${field.description[locale]}`];
    if (field.unit) lines.push("", say.unit(unitNames[field.unit]?.[locale] ?? field.unit));
    if (field.unitColumn) lines.push("", say.unitColumn(field.unitColumn));
    if (field.type === "date") lines.push("", say.date);
    for (const { value, label } of field.categories ?? []) lines.push(`- \`${value}\`: ${label[locale]}`);
    return `${comment(lines)}\n${JSON.stringify(field.name)}: ${typeOf(field)};`;
  });
  const about = [
    `**${title[locale]}.** ${description[locale]}`,
    ...caveats.map((caveat) => `- ${caveat[locale]}`),
  ];
  return `declare module ${JSON.stringify(`datasets/${name}`)} {
interface Row {
${row.join("\n")}
}
${comment(about)}
export const ${exportName}: Row[];
}
`;
}
