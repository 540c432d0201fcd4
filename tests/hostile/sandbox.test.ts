// Programs that mean harm, or do it: each must give a valid Run with the right kind of error, and
// leave no trace in the next run.
import { expect, test } from "vitest";
import { run } from "../sandbox/run.ts";
import { isRun } from "./is-run.ts";
import { programs } from "./programs.ts";

const limits = { time: 300, memory: 32 * 1024 * 1024, output: 200_000 };

test.each(Object.entries(programs))("%s is told and leaves no trace", async (_, [code, expected]) => {
  const kinds = Array.isArray(expected) ? expected : [expected];
  // What must end by another limit gets the time that a busy machine may need to reach it.
  const time = kinds.includes("time") ? limits.time : 20_000;
  const harmed = await run(code, { limits: { ...limits, time } });
  expect(isRun(harmed)).toBe(true);
  expect(kinds, JSON.stringify(harmed.error)).toContain(harmed.error?.kind ?? null);
  const next = await run(
    'import * as dfd from "danfojs"; export default new dfd.DataFrame([{a: 1}, {a: 2}]).sum({axis: 0}).values[0] + [1, 2].map(String).join(JSON.stringify({}))',
  );
  expect(next).toMatchObject({ error: null, output: [], value: { kind: "scalar", cell: "31{}2" } });
});
