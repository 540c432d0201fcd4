import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { projectPath } from "../../src/course/project.ts";
import { seededRandom } from "../../src/grading/random.ts";
import { columnsOf } from "../../src/steps/columns-of.ts";
import { programOf } from "../../src/steps/typescript/program-of.ts";
import { run } from "../sandbox/run.ts";
import { generateSteps, generateTables } from "./generated.ts";

function generated(seed: number) {
  const random = seededRandom(seed);
  const tables = generateTables(random);
  const about = tables.map((one) => one.about);
  const steps = generateSteps(random, about);
  return { tables: tables.map(({ table }) => table), about, steps, ...programOf(steps, about) };
}

const isOfType: Record<string, (cell: unknown) => boolean> = {
  number: (cell) =>
    typeof cell === "number" || (typeof cell === "object" && cell !== null && "special" in cell),
  text: (cell) => typeof cell === "string",
  date: (cell) => typeof cell === "string",
  boolean: (cell) => typeof cell === "boolean",
};

test("any steps that the builder allows give a program that runs, with the columns that were foretold", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const { tables, about, steps, code, lines } = generated(seed);
      const state = columnsOf(steps, about).at(-1);
      const { value, error } = await run(code, { datasets: tables });
      // The largest of no rows is no number: the one error that steps alone do not foretell.
      if (error && /empty array/.test(error.message)) return;
      expect(error, code).toBeNull();
      expect(lines).toHaveLength(steps.length);
      if (state?.is === "chart") return void expect(value.kind, code).toBe("chart");
      if (state?.is === "number") return void expect(value.kind, code).toBe("scalar");
      if (state?.is !== "table") throw new Error(`no table: ${JSON.stringify(state)}`);
      if (value.kind === "list") return void expect(value.cells).toEqual([]);
      if (value.kind !== "table") throw new Error(`no table:\n${code}`);
      expect(value.columns, code).toEqual(state.columns.map(({ name }) => name));
      for (const [index, column] of state.columns.entries())
        for (const row of value.rows) {
          const cell = row[index];
          if (cell === null) expect(column.mayBeBlank, `${column.name} is blank\n${code}`).toBe(true);
          else expect(isOfType[column.type]?.(cell), `${column.name} is ${cell}\n${code}`).toBe(true);
        }
    }),
    { numRuns: 80, seed: 7 },
  );
});

test("a program is laid out as the project's formatter would", () => {
  const folder = mkdtempSync(join(tmpdir(), "steps-"));
  try {
    const programs = Array.from({ length: 200 }, (_, seed) => generated(seed).code);
    const paths = programs.map((code, seed) => {
      const path = join(folder, `${seed}.ts`);
      writeFileSync(path, code);
      return path;
    });
    const biome = projectPath("node_modules/@biomejs/biome/bin/biome");
    spawnSync(process.execPath, [
      biome,
      "format",
      "--write",
      "--vcs-enabled=false",
      `--config-path=${projectPath(".")}`,
      folder,
    ]);
    expect(programs).toEqual(paths.map((path) => readFileSync(path, "utf8")));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
