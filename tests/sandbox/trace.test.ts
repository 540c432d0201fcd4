import { describe, expect, test } from "vitest";
import type { Trace, TraceCall, TraceRows, TraceView } from "../../src/sandbox/trace.ts";
import { run } from "./run.ts";

const tables = `const people = [
  { id: 1, place: "A", n: 3 },
  { id: 2, place: "B", n: null },
  { id: 3, place: "C", n: 5 },
  { id: 4, place: "Z", n: 5 },
];
const places = [
  { place: "A", name: "Áncash" },
  { place: "B", name: "Piura" },
  { place: "B", name: "Piura bis" },
];
`;
const linesBefore = tables.split("\n").length - 1;

async function traceOf(code: string): Promise<Trace> {
  const { error, trace } = await run(code, { trace: true });
  if (error || !trace) throw new Error(`no trace: ${JSON.stringify(error)}`);
  return trace;
}

/** The one call of a program on the tables above. */
async function callOf(lines: string): Promise<TraceCall> {
  const { calls } = await traceOf(`${tables}${lines}\nexport default people.length;`);
  expect(calls.map(({ name }) => name)).toHaveLength(1);
  return calls[0] as TraceCall;
}

function rowsOf(view: TraceView | undefined): TraceRows {
  if (view?.kind !== "table" && view?.kind !== "list") throw new Error(`no rows: ${view?.kind}`);
  return view;
}
const origins = (view: TraceView) => rowsOf(view).rows.map((row) => row.origins);
const leaving = (view: TraceView | undefined) =>
  rowsOf(view)
    .rows.filter(({ leaves }) => leaves)
    .map(({ at }) => at);

test("a run without a wish for it has no trace", async () => {
  expect(await run("export default [1].map(String)")).not.toHaveProperty("trace");
});

describe("a call", () => {
  test("that filters tells its line, what left and where the rest stood", async () => {
    const { from, to, before, after, change } = await callOf(
      "const kept = people\n  .filter(\n(row) => row.n > 3);",
    );
    expect([from, to]).toEqual([linesBefore + 2, linesBefore + 3]);
    expect(leaving(before[0])).toEqual([0, 1]);
    expect(origins(after)).toEqual([[2], [3]]);
    expect(change).toMatchObject({ traced: true, left: 2, same: 2, moved: false });
    expect(rowsOf(after).rows[0]?.cells).toEqual([3, "C", 5]);
  });
  test("that sorts in place shows the order that was", async () => {
    const { before, after, change } = await callOf("people.sort((a, b) => b.id - a.id);");
    expect(rowsOf(before[0]).rows.map(({ cells }) => cells[0])).toEqual([1, 2, 3, 4]);
    expect(origins(after)).toEqual([[3], [2], [1], [0]]);
    expect(change.moved).toBe(true);
  });
  test("that makes new rows leads each to the one that it was made of", async () => {
    const { after, change } = await callOf("people.map(({ id }) => ({ id, twice: 2 * id }));");
    expect(origins(after)).toEqual([[0], [1], [2], [3]]);
    expect(change).toMatchObject({ same: 0, left: 0, traced: true });
  });
  test.each([
    ["Object.groupBy(people, (row) => row.n);", ["3", "5", "null"], [1, 2, 1]],
    ["Map.groupBy(people, (row) => row.n);", [3, null, 5], [1, 1, 2]],
  ])("%s shows the groups and where their rows stood", async (lines, names, sizes) => {
    const { after } = await callOf(lines);
    if (after.kind !== "groups") throw new Error("no groups");
    expect(after.groups.map(({ name }) => name)).toEqual(names);
    expect(after.groups.map(({ total }) => total)).toEqual(sizes);
    const two = after.groups.find(({ total }) => total === 2);
    expect(two?.rows.map((row) => row.origins)).toEqual([[2], [3]]);
  });
  test("of a function of one expression is one step; its groups are named by the column that tells them apart", async () => {
    const { calls } = await traceOf(`${tables}
const groups = (rows, column) =>
  [...new Set(rows.map((row) => row[column]))].map((name) => rows.filter((row) => row[column] === name));
export default groups(people, "n").map((rows) => rows.length);`);
    expect(calls.map(({ name }) => name)).toEqual(["groups", "map"]);
    const groups = calls[0]?.after;
    if (groups?.kind !== "groups") throw new Error("no groups");
    expect(groups.by).toBe("n");
    expect(groups.groups.map(({ name }) => name)).toEqual([3, null, 5]);
  });
  test("inside a function of several lines is a step of its own", async () => {
    const { calls } = await traceOf(
      `${tables}function kept(rows) {\n  const some = rows.filter((row) => row.n);\n  return some.slice(1);\n}\nexport default kept(people);`,
    );
    expect(calls.map(({ name, from }) => [name, from - linesBefore])).toEqual([
      ["filter", 2],
      ["slice", 3],
    ]);
  });
  test("that changed nothing is none", async () => {
    const { calls, isCut } = await traceOf(
      `${tables}export default [...people].slice().filter(() => true).length;`,
    );
    expect([calls, isCut]).toEqual([[], false]);
  });
});

describe("a join", () => {
  test.each([
    "people.flatMap((row) => places.filter((one) => one.place === row.place).map((one) => ({ ...row, ...one })));",
    "people.flatMap((row) => {\n  const found = places.filter((one) => one.place === row.place);\n  return found.map((one) => ({ ...row, ...one }));\n});",
  ])("shows the row that doubled and the one without a partner: %s", async (lines) => {
    const { before, after, change } = await callOf(lines);
    expect(before).toHaveLength(2);
    expect(change).toMatchObject({ repeated: 1, alone: 2, left: 2 });
    const ways = rowsOf(after).rows.map((row) => [row.origins, row.joined]);
    expect(ways).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[1], [2]],
    ]);
  });
  test.each([
    "const found = places.find((one) => one.place === row.place);",
    "const found = byPlace.get(row.place);",
  ])("by a look-up is one too: %s", async (found) => {
    const byPlace = "const byPlace = new Map();\nplaces.forEach((one) => byPlace.set(one.place, one));";
    const { calls } = await traceOf(
      `${tables}${byPlace}\nexport default people.map((row) => { ${found} return { ...row, name: found?.name }; });`,
    );
    const { before, change, after } = calls.at(-1) as TraceCall;
    expect(rowsOf(before[1]).columns).toContain("name");
    expect(change.alone).toBe(2);
    expect(rowsOf(after).rows[2]?.joined).toEqual([]);
  });
});

describe("a loop", () => {
  test("shows what it went through and what it filled", async () => {
    const { how, name, from, to, before, after } = await callOf(
      "const sums = {};\nfor (const row of people) {\n  sums[row.place] = (sums[row.place] ?? 0) + row.n;\n}",
    );
    expect([how, name, from - linesBefore, to - linesBefore]).toEqual(["loop", "for", 2, 4]);
    expect(rowsOf(before[0]).total).toBe(4);
    expect(rowsOf(after).rows.map(({ cells }) => cells)).toEqual([
      ["A", 3],
      ["B", 0],
      ["C", 5],
      ["Z", 5],
    ]);
  });
  test.each([
    "for (const row of people) row.share = row.n / 13;",
    "people.forEach((row) => {\n  row.share = row.n / 13;\n});",
    "for (let i = 0; i < people.length; i++) people[i].share = people[i].n / 13;",
  ])("that changes the rows themselves shows them as they were: %s", async (lines) => {
    const { before, after, change } = await callOf(lines);
    expect(change.inPlace).toBe(true);
    expect(rowsOf(before[0]).columns).toEqual(["id", "place", "n"]);
    expect(rowsOf(after).columns).toEqual(["id", "place", "n", "share"]);
  });
  test("that is left early or fails leaves the steps after it", async () => {
    const { calls } = await traceOf(`${tables}
function first(rows) {
  for (const row of rows) if (row.n > 3) return row;
}
try {
  people.map((row) => row.none.x);
} catch {}
first(people);
export default people.slice(1);`);
    expect(calls.map(({ name }) => name)).toEqual(["slice"]);
  });
});

test("danfo.js's verbs are one call each, and what they are told is none", async () => {
  const { calls } = await traceOf(`import * as dfd from "danfojs";
${tables}const table = new dfd.DataFrame(places);
const some = table.query(table.place.eq("B").and(table.name.ne("Piura")));
export default table.groupby(["place"]).agg({ name: "count" });`);
  expect(calls.map(({ name }) => name)).toEqual(["query", "agg"]);
  expect(leaving(calls[0]?.before[0])).toEqual([0, 1]);
  expect(rowsOf(calls[1]?.before[0]).total).toBe(3);
  expect(rowsOf(calls[1]?.after).total).toBe(2);
});

test("a large table and many calls come as counts and a sample", async () => {
  const trace =
    await traceOf(`const rows = Array.from({ length: 500 }, (_, i) => ({ i, text: "x".repeat(500) }));
${"rows.filter((row) => row.i % 2);\n".repeat(60)}export default 1;`);
  expect(trace.isCut).toBe(true);
  expect(trace.calls.length).toBeLessThan(61);
  expect(rowsOf(trace.calls[1]?.after)).toMatchObject({ total: 250 });
  expect(JSON.stringify(trace).length).toBeLessThan(600_000);
});
