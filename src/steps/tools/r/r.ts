import { type Locale, locales } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { inLocale } from "../../../i18n/paired.ts";
import type { StepsDataset } from "../../column.ts";
import { columnsInFile, datasetOf, datasetsRead, type WriteRecipe } from "../tool.ts";
import { helperText, type RHelper } from "./helpers.ts";
import { argument, cells, text } from "./names.ts";
import { verbCode } from "./verbs.ts";

const words = messages({
  file: {
    es: "Pon el CSV en la carpeta de trabajo de R. Solo usa R base, sin paquetes.",
    en: "Put the CSV into R's working folder. It uses base R only, no packages.",
  },
  blankGroup: {
    es: "No se usa aggregate(): dejaría fuera, sin decirlo, el grupo que no tiene nombre.",
    en: "aggregate() is not used: it would leave out, without a word, the group that has no name.",
  },
  sorting: {
    es: 'method = "radix" ordena igual en cualquier computadora; sort_key pone la á con la a y la ñ tras la n.',
    en: 'method = "radix" sorts alike on every computer; sort_key puts á with a, and ñ after n.',
  },
  codes: {
    es: "colClasses guarda los códigos como texto: así «07» no se vuelve 7.",
    en: 'colClasses keeps codes as text: so "07" does not become 7.',
  },
});

/** Base R. The tests run it in webR, against what the program gives. */
export const rRecipe: WriteRecipe = (way) => {
  const helpers = new Set<RHelper>();
  const frames = new Map(datasetsRead(way).map((dataset) => [dataset.name, dataset.exportName]));
  const frameOf = (dataset: string): string => frames.get(dataset) ?? dataset;
  let table = "";
  const parts = way.steps.map(({ step, columns }): string => {
    if (step.verb === "start") {
      table = frameOf(step.dataset);
      return reading(datasetOf(way, step.dataset), table, way.locale);
    }
    // A table that is joined with its own dataset is not read over.
    const other = (dataset: string): string =>
      frameOf(dataset) === table ? `${table}_again` : frameOf(dataset);
    const before =
      step.verb === "join" ? [reading(datasetOf(way, step.dataset), other(step.dataset), way.locale)] : [];
    const helper = (name: RHelper) => void helpers.add(name);
    return [...before, ...verbCode(step, { table, columns, helper, other })].join("\n");
  });
  const lines = parts.map(
    (part, index) => `# ${index + 1}. ${way.steps[index]?.sentence.replace(/\s+/g, " ")}\n${part}`,
  );
  const answer = way.steps.some(({ step }) => step.verb === "total" || step.verb === "chart") ? [] : [table];
  const say = words(way.locale);
  return {
    text: `${[...helperText(helpers), ...lines, ...answer].join("\n\n")}\n`,
    steps: parts,
    notes: [
      say.file,
      say.codes,
      ...(helpers.has("groups_of") ? [say.blankGroup] : []),
      ...(helpers.has("sort_key") ? [say.sorting] : []),
    ],
  };
};

/** Text is read as text, so that codes keep their noughts, and "true" as TRUE; numbers as R takes them. */
function reading(dataset: StepsDataset, frame: string, locale: Locale): string {
  const classes = columnsInFile(dataset)
    .filter(({ type }) => type !== "number")
    .map(({ name, type }) => `${argument(name)} = "${type === "boolean" ? "logical" : "character"}"`);
  const options = [
    text(`${dataset.name}.csv`),
    'na.strings = ""',
    "check.names = FALSE",
    'encoding = "UTF-8"',
    ...(classes.length > 0 ? [`colClasses = ${wrapped(classes)}`] : []),
  ];
  // Of a pair of columns the one in the reader's language stays, under the name that the steps know.
  const named = (dataset.paired ?? []).flatMap((name) => [
    `${cells(frame, name)} <- ${cells(frame, inLocale(name, locale))}`,
    ...locales.map((one) => `${cells(frame, inLocale(name, one))} <- NULL`),
  ]);
  return [`${frame} <- read.csv(\n  ${options.join(",\n  ")}\n)`, ...named].join("\n");
}

/** `c(…)`, some items a line. */
function wrapped(items: readonly string[]): string {
  if (items.join(", ").length <= 80) return `c(${items.join(", ")})`;
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length <= 80) lines[lines.length - 1] = `${last}, ${item}`;
    else lines.push(item);
  }
  return `c(\n    ${lines.join(",\n    ")}\n  )`;
}
