import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/check/value.ts";
import { gradeTable } from "../../../src/kinds/table/grade.ts";
import { table } from "../../check/expectations.ts";

const filled = (...people: Cell[]) =>
  table(
    ["id", "people"],
    ["orientation", "spaces", "support", "events"].map((id, row) => [id, people[row] ?? null]),
  );
const bundle = {
  expected: filled(762, 9613, 1325, null),
  compare: { as: "table" as const, key: ["id"] },
  mistakes: [
    { id: "months-added", value: filled(762, 24936, 3521, null) },
    { id: "highest-everywhere", value: filled(284, 9613, 1325, null) },
    { id: "swapped", value: filled(284, 24936, 3521, null) },
  ],
};
const grade = (...people: Cell[]) => gradeTable(filled(...people), bundle);

describe("gradeTable(answer)", () => {
  test("passes the right cells, N/A among them", () => {
    expect(grade(762, 9613, 1325, null)).toMatchObject({ outcome: "pass", problems: [], mistake: null });
  });

  test("passes rows in another order", () => {
    const { rows, ...rest } = filled(762, 9613, 1325, null);
    expect(gradeTable({ ...rest, rows: rows.toReversed() }, bundle).outcome).toBe("pass");
  });

  test("knows a mistake by the cells that it makes wrong, whatever else is wrong", () => {
    expect(grade(762, 24936, 3521, null).mistake).toBe("months-added");
    expect(grade(5, 24936, 3521, 0).mistake).toBe("months-added");
    expect(grade(762, 24936, 1325, null).mistake).toBeNull();
  });

  test("tells the mistake that explains most", () => {
    expect(grade(284, 24936, 3521, null).mistake).toBe("swapped");
    expect(grade(284, 9613, 7, null).mistake).toBe("highest-everywhere");
  });

  test("names the row and column of another wrong cell", () => {
    const { problems } = grade(762, 9613, 1326, null);
    expect(problems).toMatchObject([
      { kind: "cell-differs", detail: { column: "people", row: ["support"], found: 1326 } },
    ]);
    expect(problems[0]?.where).toEqual([{ row: 2, column: "people" }]);
  });

  test("tells N/A, 0 and a number apart where one stands for another", () => {
    expect(grade(762, null, 1325, null).problems).toMatchObject([
      { kind: "not-applicable", detail: { column: "people", row: ["spaces"], found: "none" } },
    ]);
    expect(grade(762, 9613, 1325, 0).problems).toMatchObject([
      { kind: "not-applicable", detail: { row: ["events"], found: "zero" } },
    ]);
    expect(grade(762, 9613, 1325, 1049).problems).toMatchObject([
      { kind: "not-applicable", detail: { row: ["events"], found: "value" } },
    ]);
  });

  test("gives no mistake to what is no such table", () => {
    const list = gradeTable({ kind: "list", cells: [762, 9613, 1325] }, bundle);
    expect(list).toMatchObject({ outcome: "fail", mistake: null });
    expect(gradeTable(table(["id"], [["spaces"]]), bundle)).toMatchObject({ outcome: "fail", mistake: null });
  });
});
