import { type Locale, locales } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { inLocale } from "../../../i18n/paired.ts";
import type { StepsDataset } from "../../column.ts";
import { Names, pascal } from "../../typescript/names.ts";
import { datasetOf, datasetsRead, type WriteRecipe } from "../tool.ts";
import { laidOut } from "./layout.ts";
import { list, text } from "./names.ts";
import { typeName, verbCode } from "./verbs.ts";

const words = messages({
  notRun: {
    es: "Esta receta no se ejecutó: se revisó que esté bien escrita. Compara tu resultado con el de esta página.",
    en: "This recipe was not run: it was checked that it is well written. Compare your result with this page's.",
  },
  where: {
    es: "En Excel o Power BI: Datos → Obtener datos → Consulta en blanco → Editor avanzado. Cambia C:\\datos\\ por tu carpeta.",
    en: "In Excel or Power BI: Data → Get data → Blank query → Advanced editor. Change C:\\data\\ to your folder.",
  },
  folder: { es: "C:\\datos\\", en: "C:\\data\\" },
  sorting: {
    es: "Power Query ordena los textos por su código: «Áncash» queda después de «Ucayali».",
    en: 'Power Query sorts text by its codes: "Áncash" comes after "Ucayali".',
  },
  chart: {
    es: "Power Query no dibuja: carga esta tabla y haz el gráfico en la hoja o en el informe.",
    en: "Power Query does not draw: load this table and make the chart in the sheet or report.",
  },
});

const names: Record<string, string> = {
  "keep-rows": "Kept",
  sort: "Sorted",
  group: "Grouped",
  "new-column": "Added",
  "keep-columns": "Chosen",
  "drop-columns": "Fewer",
  rename: "Renamed",
  replace: "Corrected",
  distinct: "Once",
  first: "FirstRows",
  join: "Joined",
  long: "Long",
  wide: "Wide",
  total: "Total",
};

/** One `let`, a line a step. Microsoft's parser reads it in a test; nothing here can run it. */
export const powerQueryRecipe: WriteRecipe = (way) => {
  const say = words(way.locale);
  const taken = new Names([]);
  const lines: string[] = [];
  const tables = new Map<string, string>();
  for (const dataset of datasetsRead(way)) {
    const name = taken.take(pascal(dataset.exportName));
    tables.set(dataset.name, name);
    lines.push(...readingLines(dataset, name, say.folder, way.locale));
  }
  const other = (name: string) => ({ ...datasetOf(way, name), table: tables.get(name) ?? "" });
  const notes = [say.where, say.notRun];
  const parts = way.steps.map(() => "");
  let table = "";
  for (const [index, { step, columns, sentence }] of way.steps.entries()) {
    if (step.verb === "start") {
      table = tables.get(step.dataset) ?? "";
      parts[index] = readingLines(datasetOf(way, step.dataset), table, say.folder, way.locale).join(",\n");
      continue;
    }
    const value = verbCode(step, { table, columns, other });
    const isText = (name: string): boolean =>
      columns.some((column) => column.name === name && column.type === "text");
    if (step.verb === "sort" && step.by.some(({ column }) => isText(column))) notes.push(say.sorting);
    if (value === null) {
      notes.push(say.chart);
      continue;
    }
    table = taken.take(names[step.verb] ?? "Step");
    parts[index] = `${table} = ${laidOut(value)}`;
    lines.push(`// ${index + 1}. ${sentence.replace(/\s+/g, " ")}`, parts[index]);
  }
  return { text: `let\n${withCommas(lines)}\nin\n  ${table}\n`, steps: parts, notes: [...new Set(notes)] };
};

/** A CSV: its cells as they are, blanks as null, then numbers and yes or no as such, and one column of each pair. */
function readingLines(dataset: StepsDataset, table: string, folder: string, locale: Locale): string[] {
  const { name, columns, paired = [] } = dataset;
  const typed = columns
    .filter(({ type }) => type === "number" || type === "boolean")
    .map((column) => `{${text(column.name)}, ${typeName(column.type)}}`);
  const file = text(`${folder}${name}.csv`);
  const headed = `${table}Headed`;
  const nulled = `Table.ReplaceValue(${headed}, "", null, Replacer.ReplaceValue, Table.ColumnNames(${headed}))`;
  const whole =
    typed.length === 0 ? nulled : `Table.TransformColumnTypes(${nulled}, {${typed.join(", ")}}, "en-US")`;
  const pairs = paired.map((one) => `{${text(inLocale(one, locale))}, ${text(one)}}`);
  const others = paired.flatMap((one) =>
    locales.filter((other) => other !== locale).map((other) => inLocale(one, other)),
  );
  const named = `Table.RenameColumns(Table.RemoveColumns(${table}Typed, ${list(others)}), {${pairs.join(", ")}})`;
  return [
    `${table}File = ${laidOut(`Csv.Document(File.Contents(${file}), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv])`)}`,
    `${headed} = Table.PromoteHeaders(${table}File, [PromoteAllScalars = true])`,
    ...(paired.length === 0
      ? [`${table} = ${laidOut(whole)}`]
      : [`${table}Typed = ${laidOut(whole)}`, `${table} = ${laidOut(named)}`]),
  ];
}

const withCommas = (lines: readonly string[]): string =>
  lines
    .map((line, index) => {
      const isLast = index === lines.length - 1;
      return `  ${line}${line.startsWith("//") || isLast ? "" : ","}`;
    })
    .join("\n");
