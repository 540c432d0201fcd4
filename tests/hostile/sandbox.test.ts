// Programs that mean harm, or do it: each must give a valid Run with the right kind of error, and
// leave no trace in the next run.
import { afterAll, expect, test } from "vitest";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import type { Limits } from "../../src/sandbox/sandbox.ts";
import { isRun } from "./is-run.ts";
import { programs } from "./programs.ts";

const limits = { time: 300, memory: 32 * 1024 * 1024, output: 200_000 };
/** The time that a busy machine may need for what must not end by it, ms. */
const patience = 20_000;

// Ended as soon as on a page: what runs in one native call without end burns a core until then.
const sandbox = await createNodeSandbox();
afterAll(() => sandbox.close());
const run = (code: string, bounds: Partial<Limits>) =>
  sandbox.run({ code, datasets: [], locale: "es", limits: bounds });

test.each(Object.entries(programs))("%s is told and leaves no trace", async (_, [code, expected]) => {
  const kinds = Array.isArray(expected) ? expected : [expected];
  const harmed = await run(code, { ...limits, time: kinds.includes("time") ? limits.time : patience });
  expect(isRun(harmed)).toBe(true);
  expect(kinds, JSON.stringify(harmed.error)).toContain(harmed.error?.kind ?? null);
  const next = await run(
    'import * as dfd from "danfojs"; export default new dfd.DataFrame([{a: 1}, {a: 2}]).sum({axis: 0}).values[0] + [1, 2].map(String).join(JSON.stringify({}))',
    { time: patience },
  );
  expect(next).toMatchObject({ error: null, output: [], value: { kind: "scalar", cell: "31{}2" } });
});
