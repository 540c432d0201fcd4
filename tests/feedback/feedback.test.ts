import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Problem } from "../../src/check/problem.ts";
import type { Table, Value } from "../../src/check/value.ts";
import { feedback } from "../../src/feedback/feedback.ts";
import { labelledTable } from "../../src/feedback/labels.ts";
import type { Grade } from "../../src/grading/grade.ts";
import { list, table } from "../check/expectations.ts";

const expected = table(
  ["area", "people"],
  [
    ["food", 184000],
    ["shelter", 71000],
    ["wash", 35000],
  ],
);

const graded = (actual: Value, parts: Partial<Grade> = {}, wanted: Value = expected): Grade => {
  const problems = check(wanted, actual, {
    as: wanted.kind === "list" ? "list" : "table",
    extraColumns: false,
  });
  const run = { value: actual, svg: null, output: [], error: null, ms: 1 };
  return {
    outcome: problems.length > 0 ? "fail" : "pass",
    problems,
    advice: [],
    mistake: null,
    run,
    ...parts,
  };
};

const messages = { counted: { es: "Contaste filas.", en: "You counted rows." } };

describe("feedback(grade)", () => {
  test("calls rows and columns as the page does, where they have names besides", () => {
    const labels = {
      rows: { food: { es: "Alimentos", en: "Food" } },
      columns: { people: { es: "Personas", en: "People" } },
    };
    const wrong = graded({ ...expected, rows: [["food", 18], ...expected.rows.slice(1)] });
    expect(feedback(wrong, { messages, labels }, "es").messages[0]).toContain(
      "En «Personas», en la fila de «Alimentos»,",
    );
    expect(feedback(wrong, { messages, labels }, "en").messages[0]).toContain(
      '"People", in the row of "Food",',
    );
    const problems: Problem[] = [
      { kind: "columns-swapped", detail: { columns: ["people", "cost"], count: 3 } },
    ];
    expect(feedback(graded(expected, { problems }), { messages, labels }, "es").messages[0]).toContain(
      "«Personas» y «cost»",
    );
  });

  test("names what of several chosen things it is about, and counts the others only where there are some", () => {
    const mistaken = (count: number): Grade => ({
      outcome: "fail",
      problems: [{ kind: "pairs-wrong", detail: { count } }],
      advice: [],
      mistake: "counted",
      about: ["a=x"],
      run: null,
    });
    const said = (count: number) =>
      feedback(mistaken(count), { messages }, "es", { labelOf: (pair) => pair.toUpperCase() });
    expect(said(1)).toMatchObject({ about: "Sobre «A=X»:", messages: ["Contaste filas."] });
    expect(said(2).messages).toHaveLength(2);
    expect(feedback(mistaken(1), { messages }, "es", { labelOf: () => "“A” → B" }).about).toBe(
      "Sobre “A” → B:",
    );
    expect(feedback({ ...mistaken(1), about: [] }, { messages }, "es").about).toBeNull();
  });

  test("labelledTable() has the words of the page, and N/A where nothing belongs", () => {
    const labels = {
      rows: { food: { es: "Alimentos", en: "Food" } },
      columns: { id: { es: "Ayuda", en: "Help" }, people: { es: "Personas", en: "People" } },
    };
    const filled = table(
      ["id", "people"],
      [
        ["food", 184],
        ["cards", null],
      ],
    );
    expect(labelledTable(filled, labels, "es")).toMatchObject({
      columns: ["Ayuda", "Personas"],
      rows: [
        ["Alimentos", 184],
        ["cards", "N/A"],
      ],
    });
  });

  test("says how it stands in one line, in the reader's language", () => {
    expect(feedback(graded(expected), { messages }, "es")).toMatchObject({
      outcome: "pass",
      headline: "Correcto",
      messages: [],
    });
    expect(feedback(graded(table(["area"], [])), { messages }, "en")).toMatchObject({
      outcome: "fail",
      headline: "Not yet",
    });
  });

  test("tells a known mistake in its own words first, then what was seen", () => {
    const counted = table(
      ["area", "people"],
      [
        ["food", 1],
        ["shelter", 71000],
        ["wash", 35000],
      ],
    );
    const { messages: told } = feedback(graded(counted, { mistake: "counted" }), { messages }, "es");
    expect(told[0]).toBe("Contaste filas.");
    expect(told[1]).toContain("«food»");
  });

  test("marks the learner's own table, and holds nothing that was expected", () => {
    const actual: Table = table(
      ["area", "people", "note"],
      [
        ["food", 183999, "x"],
        ["cash", 5, "x"],
        ["shelter", 71000, "x"],
        ["shelter", 71000, "x"],
      ],
    );
    const told = feedback(graded(actual), { messages }, "es");
    expect(told.table?.columns).toEqual([
      { name: "area", mark: "right" },
      { name: "people", mark: "right" },
      { name: "note", mark: "extra" },
    ]);
    expect(told.table?.rows.map(({ mark }) => mark)).toEqual(["right", "extra", "right", "duplicated"]);
    expect(told.table?.rows[0]?.cells.map(({ mark }) => mark)).toEqual(["right", "wrong", "right"]);
    expect(told.table).toMatchObject({ total: 4, missingRows: 1, missingColumns: 0 });
    expect(JSON.stringify(told)).not.toMatch(/184000|35000|184 000|35 000/);
  });

  test("marks the items of a list", () => {
    const told = feedback(
      graded(list("food", "cash"), {}, list("food", "shelter", "wash")),
      { messages },
      "en",
    );
    expect(told.list).toEqual({
      items: [
        { cell: "food", mark: "right" },
        { cell: "cash", mark: "extra" },
      ],
      total: 2,
      missing: 2,
    });
  });

  test("shows the first rows of a long table, and the marked ones wherever they stand", () => {
    const rows = Array.from({ length: 300 }, (_, index) => [`F${index}`, index]);
    const long = table(["id", "n"], rows);
    const wrong = table(
      ["id", "n"],
      rows.map(([id = "", n = 0]) => [id, n === 250 ? -1 : n]),
    );
    const told = feedback(graded(wrong, {}, long), { messages }, "es");
    expect(told.table?.total).toBe(300);
    expect(told.table?.rows.length).toBeLessThanOrEqual(60);
    expect(told.table?.rows.some(({ cells }) => cells[1]?.mark === "wrong")).toBe(true);
  });

  test("names the line of a program that stopped, and shows no table", () => {
    const error = {
      kind: "thrown",
      message: "x is not defined",
      name: "ReferenceError",
      line: 3,
      column: 1,
      subject: null,
    } as const;
    const run = { value: { kind: "nothing" } as const, svg: null, output: [], error, ms: 1 };
    const told = feedback(
      { outcome: "error", problems: [], advice: [], mistake: null, run },
      { messages },
      "es",
    );
    expect(told).toMatchObject({ headline: "Tu programa se detuvo", line: 3, table: null, list: null });
    expect(told.messages).toHaveLength(1);
  });

  test("does not say the same thing twice", () => {
    const problem: Problem = { kind: "chart-empty", detail: { barsOnLog: false } };
    expect(
      feedback(graded(expected, { outcome: "fail", problems: [problem, problem] }), { messages }, "es")
        .messages,
    ).toHaveLength(1);
  });
});
