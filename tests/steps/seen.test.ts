import { expect, test } from "vitest";
import { locales } from "../../src/i18n/locale.ts";
import type { RunError } from "../../src/sandbox/sandbox.ts";
import type { TraceCall, TraceRow } from "../../src/sandbox/trace.ts";
import { computedColumn } from "../../src/steps/column.ts";
import type { StepProblem } from "../../src/steps/problem.ts";
import { recipeProblemWords, stepProblemWords } from "../../src/steps/problem-words.ts";
import { seenAt, seenInError } from "../../src/steps/seen.ts";
import type { Step } from "../../src/steps/step.ts";

const rowsOf = (cells: TraceRow["cells"][], joined: number[] = []): TraceRow[] =>
  cells.map((one, at) => ({ at, cells: one, origins: [], joined, leaves: false }));

const call = (before: number, after: TraceRow[], total = after.length): TraceCall => ({
  from: 1,
  to: 1,
  name: "map",
  how: "call",
  before: [{ kind: "table", columns: ["code", "capital"], width: 2, total: before, rows: [] }],
  after: { kind: "table", columns: ["code", "capital"], width: 2, total, rows: after },
  change: {
    traced: true,
    left: 0,
    same: 0,
    moved: false,
    repeated: 0,
    alone: 0,
    inPlace: false,
  },
});

const join = (keep: "all" | "matching"): Step => ({
  verb: "join",
  dataset: "departments",
  where: [],
  on: [{ left: "code", right: "code" }],
  bring: [{ column: "capital", name: "capital" }],
  keep,
});

test("seenAt tells of a join that finds nothing, and of one that makes many rows of one", () => {
  expect(
    seenAt(join("all"), [
      call(
        2,
        rowsOf([
          ["x", null],
          ["y", null],
        ]),
      ),
    ]),
  ).toMatchObject({
    problem: { code: "join-without-matches" },
    stops: true,
  });
  expect(seenAt(join("matching"), [call(2, [])])).toMatchObject({ stops: true });
  const doubled = rowsOf(
    [
      ["x", "Lima"],
      ["x", "Callao"],
      ["y", "Tacna"],
    ],
    [0],
  );
  expect(seenAt(join("all"), [call(2, doubled)])).toEqual({
    problem: { code: "join-multiplies", before: 2, after: 3 },
    stops: false,
  });
  expect(seenAt(join("all"), [call(1, doubled, 10_000)])).toMatchObject({ stops: true });
  expect(seenAt(join("all"), [call(3, doubled)])).toBeNull();
});

test("seenAt tells of a division by nought, and that no row is left", () => {
  const half: Step = {
    verb: "new-column",
    name: "capital",
    formula: { kind: "share", column: "code", as: "percent" },
  };
  expect(seenAt(half, [call(1, rowsOf([["x", 0.5]]))], true)).toEqual({
    problem: { code: "division-by-zero" },
    stops: true,
  });
  expect(seenAt(half, [call(1, rowsOf([["x", 0.5]]))])).toBeNull();
  const keep: Step = { verb: "keep-rows", match: "all", conditions: [] };
  expect(seenAt(keep, [call(3, [])])).toEqual({ problem: { code: "no-rows" }, stops: false });
});

test("seenInError tells of a step that stopped a program why, in the builder's words", () => {
  const total: Step = { verb: "total", calculate: "max", column: "x" };
  const codeOf = (kind: RunError["kind"], message: string) =>
    seenInError(total, { kind, message }).problem.code;
  expect(codeOf("thrown", "reduce of empty array")).toBe("group-empty");
  expect(codeOf("time", "interrupted")).toBe("too-much");
  expect(codeOf("memory", "out of memory")).toBe("too-much");
  expect(codeOf("thrown", "not a function")).toBe("not-worked-out");
});

test("each problem is told in both languages, with the step and the numbers that it knows", () => {
  const problems: StepProblem[] = [
    { code: "column-gone", column: "people", step: 2 },
    { code: "column-gone", column: "people", step: null },
    { code: "type-needed", column: "place", type: "text", needed: ["number"] },
    { code: "type-needed", column: "people", type: "number", needed: ["text", "date"] },
    { code: "value-unfit", column: "people", type: "number" },
    { code: "unfinished" },
    { code: "unfinished", missing: "value" },
    { code: "unfinished", missing: "column" },
    { code: "unfinished", missing: "column", beside: ["people"] },
    { code: "name-missing" },
    { code: "name-taken", column: "people" },
    { code: "dataset-unknown", dataset: "nothing" },
    { code: "start-misplaced" },
    { code: "after-the-end", step: 3 },
    { code: "division-by-zero" },
    { code: "group-empty" },
    { code: "no-rows" },
    { code: "too-much" },
    { code: "not-worked-out" },
    { code: "join-without-matches" },
    { code: "join-multiplies", before: 25, after: 12_000 },
  ];
  const columns = [computedColumn("people", "number", { title: { es: "Personas", en: "People" } })];
  const told = locales.map((locale) => problems.map((problem) => stepProblemWords(problem, columns, locale)));
  for (const words of told) expect(new Set(words).size).toBe(problems.length);
  expect(told[0]?.[0]).toBe(
    "La columna «Personas» ya no está: la quitó el paso 2. Elige otra columna o cambia ese paso.",
  );
  expect(told[1]?.at(-1)).toMatch(/^There were 25 rows before and there are 12,000 now/);
  for (const locale of locales)
    expect(recipeProblemWords({ code: "too-many-steps", steps: 1000, limit: 50 }, locale)).toMatch(
      /1.?000.*50/,
    );
});
