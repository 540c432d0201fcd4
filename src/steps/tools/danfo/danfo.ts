import { messages } from "../../../i18n/messages.ts";
import { constant } from "../../typescript/code.ts";
import { print } from "../../typescript/doc.ts";
import { type Helper, helperLines, helperNames } from "../../typescript/helpers.ts";
import { Names } from "../../typescript/names.ts";
import { writeStep } from "../../typescript/write-step.ts";
import { datasetOf, datasetsRead, type ToldStep, type Way, type WriteRecipe } from "../tool.ts";
import { verbCode } from "./verbs.ts";

const words = messages({
  missing: {
    es: (step: string) => `danfo.js no tiene un verbo para el paso ${step}: desde ahí van filas simples.`,
    en: (step: string) => `danfo.js has no verb for step ${step}: from there on it is plain rows.`,
  },
  groups: {
    es: "groupby de danfo.js puede dar los grupos en otro orden: ordénalos antes de quedarte con los primeros.",
    en: "danfo.js's groupby may give the groups in another order: sort them before keeping the first ones.",
  },
  blanks: {
    es: "Fuera de este sitio, danfo.js cuenta las celdas vacías como 0 en varios cálculos.",
    en: "Outside this site, danfo.js counts blank cells as 0 in several calculations.",
  },
});

const names: Record<string, string> = {
  "keep-rows": "kept",
  sort: "sorted",
  first: "firstRows",
  "keep-columns": "chosen",
  "drop-columns": "fewer",
  rename: "renamed",
  "new-column": "added",
  group: "grouped",
  join: "joined",
  total: "total",
};

/** A program for the sandbox with danfo.js's own verbs; from the first step that it has none for, of plain rows. */
export const danfoRecipe: WriteRecipe = (way) => {
  const read = datasetsRead(way);
  const taken = new Names([
    "dfd",
    "row",
    "rows",
    "other",
    ...helperNames,
    ...read.map(({ exportName }) => exportName),
  ]);
  const frames = new Map(read.map(({ name, exportName }) => [name, taken.take(`${exportName}Frame`)]));
  const frameOf = (name: string): string => frames.get(name) ?? "";
  const steps: string[] = [];
  let table = "";
  for (const { step, columns } of way.steps) {
    const other = (name: string) => ({ ...datasetOf(way, name), frame: frameOf(name) });
    const value =
      step.verb === "start"
        ? `new dfd.DataFrame(${datasetOf(way, step.dataset).exportName})`
        : verbCode(step, { table, columns, other });
    if (value === null) break;
    table = step.verb === "start" ? frameOf(step.dataset) : taken.take(names[step.verb] ?? "table");
    steps.push(`const ${table} = ${value};`);
  }
  const rest = rowsFrom(way, steps.length, table, taken);
  const missing = words(way.locale).missing(String(steps.length + 1));
  const isWhole = steps.length === way.steps.length;
  const said = way.steps.map(({ sentence }, index) => `// ${index + 1}. ${sentence.replace(/\s+/g, " ")}`);
  const parts = [
    rest.head.join("\n"),
    joinFrames(way, frameOf, steps),
    ...steps.map((text, index) => `${said[index]}\n${text}`),
    ...rest.steps.map((text, index) => {
      const note = index === 0 ? `\n// ${missing}` : "";
      return `${said[steps.length + index]}${note}\n${text}`;
    }),
    ...(rest.answer === "" ? [] : [`export default ${rest.answer};`]),
  ];
  const hasGroups = way.steps.slice(0, steps.length).some(({ step }) => step.verb === "group");
  const mayBeBlank = way.steps.some(({ columns }) => columns.some((column) => column.mayBeBlank));
  return {
    text: `${parts.filter((part) => part !== "").join("\n\n")}\n`,
    // Of a step without a verb of danfo.js there is nothing to show as danfo.js's.
    steps: way.steps.map((_, index) => steps[index] ?? ""),
    notes: [
      ...(isWhole ? [] : [missing]),
      ...(hasGroups ? [words(way.locale).groups] : []),
      ...(mayBeBlank ? [words(way.locale).blanks] : []),
    ],
  };
};

/** The other tables that verbs of danfo.js use. */
function joinFrames(way: Way, frameOf: (name: string) => string, steps: readonly string[]): string {
  const joined = way.steps
    .slice(0, steps.length)
    .flatMap(({ step }) => (step.verb === "join" ? [datasetOf(way, step.dataset)] : []));
  const lines = joined.map(
    ({ name, exportName }) => `const ${frameOf(name)} = new dfd.DataFrame(${exportName});`,
  );
  return [...new Set(lines)].join("\n");
}

/** danfo.js keeps a blank as NaN, which is not equal to anything. */
const blanksAsNull =
  ".map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, Number.isNaN(cell) ? null : cell])))";

/** The steps from `from` on as the TypeScript recipe has them, over the rows of the frame. */
function rowsFrom(way: Way, from: number, frame: string, taken: Names) {
  const helpers = new Set<Helper>();
  let hasPlot = false;
  let table = "";
  let answer = frame;
  const steps = way.steps.slice(from).map((told: ToldStep, index): string => {
    if (told.step.verb === "start") return "";
    const before: string[] = [];
    if (index === 0) {
      table = taken.take("plainRows");
      const mayBeBlank = told.columns.some((column) => column.mayBeBlank);
      before.push(`const ${table} = dfd.toJSON(${frame})${mayBeBlank ? blanksAsNull : ""};`);
    }
    const written = writeStep(told.step, {
      table,
      columns: told.columns,
      names: taken,
      helper: (name) => {
        helpers.add(name);
        return name;
      },
      dataset: (name) => ({ ...datasetOf(way, name), rows: datasetOf(way, name).exportName }),
      needsPlot: () => {
        hasPlot = true;
      },
    });
    const isEnd = told.step.verb === "total" || told.step.verb === "chart";
    if (!isEnd) table = taken.take(written.name);
    answer = isEnd ? "" : table;
    const last = isEnd ? ["export default ", written.value, ";"] : constant(table, written.value);
    return [...before, ...[...(written.before ?? []), last].map(print)].join("\n");
  });
  const imports = [
    ...(hasPlot ? ['import * as Plot from "@observablehq/plot";'] : []),
    'import * as dfd from "danfojs";',
    ...datasetsRead(way).map(({ name, exportName }) => `import { ${exportName} } from "datasets/${name}";`),
  ];
  const lines = helperLines(helpers);
  return { head: [...imports, ...(lines.length > 0 ? ["", ...lines] : [])], steps, answer };
}
