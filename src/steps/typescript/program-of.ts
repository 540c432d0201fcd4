import type { StepsDataset } from "../column.ts";
import { columnsBefore, columnsOf } from "../columns-of.ts";
import type { Recipe } from "../step.ts";
import { constant } from "./code.ts";
import { print } from "./doc.ts";
import { type Helper, helperLines, helperNames } from "./helpers.ts";
import { Names } from "./names.ts";
import { writeStep } from "./write-step.ts";

/** A program and, for each step that is in it, its lines, from 1. */
export interface StepsProgram {
  code: string;
  lines: { from: number; to: number }[];
}

/**
 * The TypeScript of the steps, laid out as the project's formatter does: plain rows, one statement a step
 * (with what it needs just before it), the last step's value as the answer. Where a step cannot be done,
 * of the steps before it; empty where that is none.
 */
export function programOf(steps: Recipe, datasets: readonly StepsDataset[]): StepsProgram {
  const states = columnsOf(steps, datasets);
  const broken = states.findIndex(({ is }) => is === "problem");
  const done = broken < 0 ? steps : steps.slice(0, broken);
  if (done.length === 0) return { code: "", lines: [] };

  const names = new Names([...helperNames, "row", "rows", "other"]);
  const helpers = new Set<Helper>();
  const imports = new Map<string, string>();
  let hasPlot = false;
  const dataset = (name: string) => {
    const found = datasets.find((one) => one.name === name);
    if (!found) throw new Error(`unknown dataset: ${name}`);
    const rows = imports.get(name) ?? names.take(found.exportName);
    imports.set(name, rows);
    return { ...found, rows };
  };

  let table = "";
  const statements = done.map((step, index): string => {
    if (step.verb === "start") {
      table = dataset(step.dataset).rows;
      return "";
    }
    const written = writeStep(step, {
      table,
      columns: columnsBefore(states, index),
      names,
      helper: (name) => {
        helpers.add(name);
        return name;
      },
      dataset,
      needsPlot: () => {
        hasPlot = true;
      },
    });
    const isEnd = states[index]?.is !== "table";
    if (!isEnd) table = names.take(written.name);
    const last = isEnd ? ["export default ", written.value, ";"] : constant(table, written.value);
    return [...(written.before ?? []), last].map(print).join("\n");
  });

  const head = [
    ...(hasPlot ? ['import * as Plot from "@observablehq/plot";'] : []),
    ...[...imports]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, rows]) => importLine(name, rows, datasets)),
  ];
  const parts = [head.join("\n"), helperLines(helpers).join("\n")].filter((part) => part !== "");
  const lines: StepsProgram["lines"] = [];
  let at = parts.join("\n\n").split("\n").length + 2;
  const startLine = head.findIndex((line) => line.includes(`"datasets/${firstDataset(done)}"`)) + 1;
  for (const statement of statements) {
    if (statement === "") lines.push({ from: startLine, to: startLine });
    else {
      const count = statement.split("\n").length;
      lines.push({ from: at, to: at + count - 1 });
      at += count;
    }
  }
  const written = statements.filter((statement) => statement !== "").join("\n");
  const answer = states[done.length - 1]?.is === "table" ? `export default ${table};` : "";
  return { code: `${[...parts, written, answer].filter((part) => part !== "").join("\n\n")}\n`, lines };
}

const firstDataset = ([start]: Recipe): string => (start?.verb === "start" ? start.dataset : "");

function importLine(name: string, rows: string, datasets: readonly StepsDataset[]): string {
  const exported = datasets.find((one) => one.name === name)?.exportName ?? rows;
  return `import { ${exported === rows ? rows : `${exported} as ${rows}`} } from "datasets/${name}";`;
}
