import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import type { Cell, Value } from "../../src/check/value.ts";
import { seededRandom } from "../../src/grading/random.ts";
import { type Locale, locales } from "../../src/i18n/locale.ts";
import type { DatasetTable } from "../../src/sandbox/sandbox.ts";
import type { Recipe } from "../../src/steps/step.ts";
import { recipeOf } from "../../src/steps/tools/recipe-of.ts";
import { type Tool, tools } from "../../src/steps/tools/tool.ts";
import { programOf } from "../../src/steps/typescript/program-of.ts";
import { run } from "../sandbox/run.ts";
import { generateSteps, generateTables } from "./generated.ts";

/** Generated ways; what the program gives of one is run when it is asked for, null where it stops. */
function* ways(count: number, isFit: (steps: Recipe) => boolean = () => true) {
  for (let seed = 1; seed <= count; seed++) {
    const random = seededRandom(seed);
    const tables = generateTables(random);
    const about = tables.map((one) => one.about);
    const steps = generateSteps(random, about);
    if (!isFit(steps)) continue;
    const datasets = tables.map(({ table }) => table);
    const answer = async (): Promise<Value | null> => {
      const { value, error } = await run(programOf(steps, about).code, { datasets });
      return error ? null : value;
    };
    const recipe = async (tool: Tool, locale: Locale = "es") => {
      const made = await recipeOf(steps, tool, locale, about);
      if (!made) throw new Error(`seed ${seed} gives no recipe`);
      return made;
    };
    yield { seed, steps, datasets, answer, recipe };
  }
}

/** Rows as texts, in an order of their own and with their columns by name: SQL promises neither. */
function rowsOf(columns: readonly string[], rows: readonly (readonly unknown[])[]): string[] {
  const places = columns.map((name, index) => ({ name, index })).sort((a, b) => (a.name < b.name ? -1 : 1));
  return rows
    .map((row) => places.map(({ name, index }) => `${name}: ${cellText(row[index])}`).join(" | "))
    .sort();
}

function cellText(cell: unknown): string {
  if (typeof cell === "boolean") return cell ? "1" : "0";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(Number(cell.toPrecision(10))) : "null";
  if (typeof cell === "object" && cell !== null && "special" in cell) return "null";
  return String(cell ?? null);
}

function shownRows(value: Value): string[] {
  if (value.kind === "table") return rowsOf(value.columns, value.rows);
  return value.kind === "scalar" ? rowsOf(["total"], [[value.cell]]) : [];
}

function query(sql: string, datasets: readonly DatasetTable[]): string[] {
  const database = new DatabaseSync(":memory:");
  try {
    for (const { exportName, columns, values } of datasets) {
      const quoted = columns.map((column) => `"${column}"`);
      database.exec(`CREATE TABLE "${exportName}" (${quoted.join(", ")})`);
      const insert = database.prepare(
        `INSERT INTO "${exportName}" VALUES (${columns.map(() => "?").join(", ")})`,
      );
      const forSql = (cell: Cell | undefined) =>
        typeof cell === "boolean" ? Number(cell) : ((cell ?? null) as string | number | null);
      for (let row = 0; row < (values[0]?.length ?? 0); row++)
        insert.run(...values.map((column) => forSql(column[row])));
    }
    const statement = database.prepare(sql);
    const rows = statement.all() as Record<string, unknown>[];
    return rowsOf(
      Object.keys(rows[0] ?? {}),
      rows.map((row) => Object.values(row)),
    );
  } finally {
    database.close();
  }
}

test("SQLite gives what the program gives, of any steps whose answer does not hang on the order of rows", async () => {
  let compared = 0;
  const isFit = (steps: Recipe) =>
    !steps.some(
      (step) =>
        step.verb === "chart" ||
        step.verb === "first" ||
        step.verb === "distinct" ||
        (step.verb === "new-column" && step.formula.kind === "number-from-text"),
    );
  for (const { seed, datasets, answer, recipe } of ways(90, isFit)) {
    const value = await answer();
    if (!value) continue;
    const { text } = await recipe("sql");
    const about = `seed ${seed}\n${text}`;
    expect(query(text, datasets), about).toEqual(shownRows(value));
    compared++;
  }
  expect(compared).toBeGreaterThan(30);
});

test("danfo.js gives what the program gives, in plain rows from the first step on that it has no verb for", async () => {
  let compared = 0;
  // Its groups may come in another order, which matters where only the first are kept.
  const isFit = (steps: Recipe) =>
    steps.at(-1)?.verb !== "chart" &&
    !(
      steps.some(({ verb }) => verb === "group") &&
      steps.some(({ verb }) => verb === "first" || verb === "distinct")
    );
  for (const { seed, datasets, answer, recipe } of ways(130, isFit)) {
    const { text, steps } = await recipe("danfo");
    if ((steps[1] ?? "") === "") continue;
    const value = await answer();
    // danfo.js stops at a table without rows.
    if (!value || shownRows(value).length === 0) continue;
    const { value: theirs, error } = await run(text, { datasets });
    const about = `seed ${seed}\n${text}`;
    expect(error, about).toBeNull();
    expect(shownRows(theirs), about).toEqual(shownRows(value));
    compared++;
  }
  expect(compared).toBeGreaterThan(20);
});

test("each tool has words for each step, in both languages", async () => {
  for (const { steps, recipe } of ways(40))
    for (const locale of locales)
      for (const tool of tools) {
        const { text, notes } = await recipe(tool, locale);
        expect(`${text}${notes.join("")}`).not.toMatch(/undefined|\[object/);
        if (tool === "excel") expect(text.match(/^\d+\. /gm)).toHaveLength(steps.length);
      }
});
