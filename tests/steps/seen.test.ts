import { expect, test } from "vitest";
import type { TraceCall, TraceRow } from "../../src/sandbox/trace.ts";
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
  const infinite = rowsOf([["x", { special: "infinity", text: "Infinity" }]]);
  expect(seenAt(half, [call(1, infinite)])).toEqual({ problem: { code: "division-by-zero" }, stops: true });
  expect(seenAt(half, [call(1, rowsOf([["x", 0.5]]))])).toBeNull();
  const keep: Step = { verb: "keep-rows", match: "all", conditions: [] };
  expect(seenAt(keep, [call(3, [])])).toEqual({ problem: { code: "no-rows" }, stops: false });
  expect(
    seenInError({ verb: "total", calculate: "max", column: "x" }, "reduce of empty array"),
  ).toMatchObject({
    problem: { code: "group-empty" },
  });
});
