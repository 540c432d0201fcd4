import { messages } from "../../../i18n/messages.ts";
import { Names } from "../../typescript/names.ts";
import { datasetOf, datasetsRead, type WriteRecipe } from "../tool.ts";
import { verbCode } from "./verbs.ts";

const words = messages({
  missing: {
    es: (step: string) =>
      `danfo.js no tiene un verbo para el paso ${step}: desde ahí sigue con la receta de TypeScript.`,
    en: (step: string) =>
      `danfo.js has no verb for step ${step}: from there go on with the TypeScript recipe.`,
  },
  blanks: {
    es: "Fuera de este sitio, danfo.js cuenta las celdas vacías como 0 en varios cálculos.",
    en: "Outside this site, danfo.js counts blank cells as 0 in several calculations.",
  },
});

const names: Record<string, string> = {
  "keep-rows": "kept",
  sort: "sorted",
  first: "first",
  "keep-columns": "chosen",
  "drop-columns": "fewer",
  rename: "renamed",
  "new-column": "added",
  group: "grouped",
  join: "joined",
};

/** A program for the sandbox with danfo.js's own verbs, up to the first step that it has none for. */
export const danfoRecipe: WriteRecipe = (way) => {
  const say = words(way.locale);
  const read = datasetsRead(way);
  const taken = new Names(["dfd", ...read.map(({ exportName }) => exportName)]);
  const frames = new Map(read.map(({ name, exportName }) => [name, taken.take(`${exportName}Frame`)]));
  const frameOf = (name: string): string => frames.get(name) ?? "";
  const lines = [
    ...read.map(({ name, exportName }) => `import { ${exportName} } from "datasets/${name}";`),
    'import * as dfd from "danfojs";',
    "",
    ...read.map(({ name, exportName }) => `const ${frameOf(name)} = new dfd.DataFrame(${exportName});`),
  ];
  const notes: string[] = [];
  const parts = way.steps.map(() => "");
  let table = "";
  for (const [index, { step, columns, sentence }] of way.steps.entries()) {
    if (step.verb === "start") {
      table = frameOf(step.dataset);
      parts[index] = `const ${table} = new dfd.DataFrame(${datasetOf(way, step.dataset).exportName});`;
      continue;
    }
    lines.push("", `// ${index + 1}. ${sentence.replace(/\s+/g, " ")}`);
    const other = (name: string) => ({ ...datasetOf(way, name), frame: frameOf(name) });
    const value = verbCode(step, { table, columns, other });
    if (value === null) {
      const missing = say.missing(String(index + 1));
      lines.push(`// ${missing}`);
      notes.push(missing);
      break;
    }
    const next = step.verb === "total" ? taken.take("total") : taken.take(names[step.verb] ?? "table");
    parts[index] = `const ${next} = ${value};`;
    lines.push(parts[index]);
    table = next;
  }
  if (way.steps.some(({ columns }) => columns.some(({ mayBeBlank }) => mayBeBlank))) notes.push(say.blanks);
  return { text: `${lines.join("\n")}\n\nexport default ${table};\n`, steps: parts, notes };
};
