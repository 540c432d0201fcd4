import { describe, expect, test } from "vitest";
import { run, valueFrom } from "./run.ts";

const of = (expression: string) => valueFrom(`import * as dfd from "danfojs";\nexport default ${expression}`);
const special = (kind: string, text: string) => ({ special: kind, text });

describe("a scalar", () => {
  test.each([
    ["1.5", 1.5],
    ['"a"', "a"],
    ['""', ""],
    ["true", true],
    ["null", null],
    ["NaN", special("nan", "NaN")],
    ["-Infinity", special("infinity", "-Infinity")],
    ["12n", special("bigint", "12")],
    ['new Date("2019-05-01")', { date: "2019-05-01T00:00:00.000Z" }],
    ['new Date("no")', special("invalid-date", "Invalid Date")],
    ["-0", 0],
  ])("%s is a cell", async (expression, cell) => {
    expect(await of(expression)).toEqual({ kind: "scalar", cell });
  });
  test("undefined is nothing", async () => expect(await of("undefined")).toEqual({ kind: "nothing" }));
  test.each([
    ["() => 1", "function"],
    ['Symbol("a")', "symbol"],
    ["Promise.resolve(1)", "Promise"],
    ["/a/", "RegExp"],
    ["(function* () {})()", "Generator"],
    ['new Error("a")', "Error"],
  ])("%s is no answer", async (expression, type) =>
    expect(await of(expression)).toEqual({ kind: "other", type }),
  );
});

describe("a list", () => {
  test.each([
    ["[1, 'a', null, undefined]", [1, "a", null, special("undefined", "undefined")]],
    ["[]", []],
    ["new Set([1, 2])", [1, 2]],
    ["new Float32Array([0.5, 1])", [0.5, 1]],
    ["[[1, 2], {a: 1}]", [special("nested", "[1, 2]"), special("nested", "{a: 1}")]],
    ["[1, {a: 1}]", [1, special("nested", "{a: 1}")]],
    ["[, 1]", [special("undefined", "undefined"), 1]],
  ])("%s is one", async (expression, cells) => expect(await of(expression)).toEqual({ kind: "list", cells }));
});

describe("a table", () => {
  const table = (from: string, columns: string[], rows: unknown[][]) => ({
    kind: "table",
    from,
    columns,
    rows,
  });
  test("of objects has the columns of all of them, and says what is missing", async () => {
    expect(await of('[{a: 1, b: "x"}, {b: null, c: NaN}]')).toEqual(
      table(
        "objects",
        ["a", "b", "c"],
        [
          [1, "x", special("undefined", "undefined")],
          [special("undefined", "undefined"), null, special("nan", "NaN")],
        ],
      ),
    );
  });
  test("of a Map has keys and values", async () => {
    expect(await of('new Map([["a", 1], ["b", [2]]])')).toEqual(
      table(
        "map",
        ["key", "value"],
        [
          ["a", 1],
          ["b", special("nested", "[2]")],
        ],
      ),
    );
  });
  test("of a plain object has its names and values", async () => {
    expect(await of("({a: 1, b: 2})")).toEqual(
      table(
        "map",
        ["key", "value"],
        [
          ["a", 1],
          ["b", 2],
        ],
      ),
    );
  });
  test("of a DataFrame has its columns, whoever made it", async () => {
    const frame = "new dfd.DataFrame([{a: 1, b: 'x'}, {a: 2, b: 'y'}])";
    expect(await of(frame)).toEqual(
      table(
        "dataframe",
        ["a", "b"],
        [
          [1, "x"],
          [2, "y"],
        ],
      ),
    );
    expect(await of(`${frame}.query(${frame}["a"].gt(1))`)).toEqual(
      table("dataframe", ["a", "b"], [[2, "y"]]),
    );
  });
  test("of a DataFrame whose rows have names has these as a column", async () => {
    const frame = 'new dfd.DataFrame([[1], [2]], {columns: ["n"], index: ["a", "b"]})';
    expect(await of(frame)).toEqual(
      table(
        "dataframe",
        ["index", "n"],
        [
          ["a", 1],
          ["b", 2],
        ],
      ),
    );
  });
  test("of a Series has one column", async () => {
    expect(await of('new dfd.Series([1, 2], {columns: ["n"]})')).toEqual(table("series", ["n"], [[1], [2]]));
    expect(await of("new dfd.Series([7, 7, 8]).valueCounts()")).toEqual(
      table(
        "series",
        ["index", "0"],
        [
          [7, 2],
          [8, 1],
        ],
      ),
    );
  });
});

describe("what a program shows", () => {
  const output = async (code: string) => (await run(`${code}\nexport default 0`)).output;
  test("is text, with words and numbers as they are", async () => {
    expect(await output('console.log("a", 1.5, {b: [true, null]}, [undefined])')).toEqual([
      { kind: "text", text: "a 1.5 {b: [true, null]} [undefined]" },
    ]);
  });
  test("keeps its order, whatever showed it", async () => {
    const shown = await output(
      'console.warn(1); show([{a: 1}]); console.error("b"); console.table([{c: 2}])',
    );
    expect(shown.map(({ kind }) => kind)).toEqual(["text", "table", "text", "table"]);
  });
  test("is the first 200 rows of a table, and how many there are", async () => {
    const [shown] = await output("show(Array.from({length: 300}, (_, i) => ({i})))");
    expect(shown).toMatchObject({ kind: "table", total: 300 });
    expect(shown?.kind === "table" && shown.table.rows).toHaveLength(200);
  });
  test("is the table that a DataFrame prints or logs", async () => {
    const frame = 'import * as dfd from "danfojs"; const df = new dfd.DataFrame([{a: 1}]);';
    const table = {
      kind: "table",
      total: 1,
      table: { kind: "table", from: "dataframe", columns: ["a"], rows: [[1]] },
    };
    expect(await output(`${frame} df.print(); console.log(df); show(df)`)).toEqual([table, table, table]);
  });
  test("stays when the program fails afterwards", async () => {
    const { output: kept, error } = await run("console.log(1); missing()");
    expect(kept).toEqual([{ kind: "text", text: "1" }]);
    expect(error?.kind).toBe("thrown");
  });
});
