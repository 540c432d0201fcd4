import { expect, test } from "vitest";
import { reportOn, reportPage } from "../../../src/course/authoring/report.ts";
import { courseEffects } from "../../../src/course/effects.ts";

test("reportPage() tells what an exercise catches and what still passes", async () => {
  const report = await reportOn("basic/what-does-a-figure-count/keep-the-people", await courseEffects());
  const page = reportPage([report]);
  expect(page).toContain("<h2>basic/what-does-a-figure-count/keep-the-people</h2>");
  expect(page).toMatch(/every-figure 1/);
  const passing = { ...report.judged[0], fate: "passes", caughtBy: null } as (typeof report.judged)[number];
  passing.mutant = { ...passing.mutant, name: "shift-bound: < → <=", line: 4 };
  expect(reportPage([{ ...report, judged: [passing] }])).toContain(
    "passes</th><td>line 4: <code>shift-bound: &lt; → &lt;=</code>",
  );
});
