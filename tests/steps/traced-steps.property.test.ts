import { expect, test } from "vitest";
import { seededRandom } from "../../src/grading/random.ts";
import { columnsOf } from "../../src/steps/columns-of.ts";
import { programOf } from "../../src/steps/typescript/program-of.ts";
import { run } from "../sandbox/run.ts";
import { generateSteps, generateTables } from "./generated.ts";

test("what a trace shows at the lines of a step is the table that was foretold for it", async () => {
  let shown = 0;
  for (let seed = 1; seed <= 25; seed++) {
    const random = seededRandom(seed);
    const tables = generateTables(random);
    const about = tables.map((one) => one.about);
    const steps = generateSteps(random, about);
    const { code, lines } = programOf(steps, about);
    const { trace, error } = await run(code, { datasets: tables.map(({ table }) => table), trace: true });
    if (error) continue;
    const states = columnsOf(steps, about);
    for (const [index, { from, to }] of lines.entries()) {
      const state = states[index];
      // Without a call the step changed nothing; without a row there is nothing that carries columns.
      const call = trace?.calls.filter((one) => one.from >= from && one.to <= to).at(-1);
      if (state?.is !== "table" || call?.after.kind !== "table" || call.after.total === 0) continue;
      const names = state.columns.map(({ name }) => name);
      expect(call.after.width, code).toBe(names.length);
      expect(
        names.filter((name) => call.after.kind === "table" && call.after.columns.includes(name)),
        code,
      ).toEqual(call.after.columns);
      shown++;
    }
  }
  expect(shown).toBeGreaterThan(40);
});
