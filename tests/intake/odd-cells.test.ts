// What partners' tables hold beside figures: it is told, and the column stays what it is.
import { describe, expect, test } from "vitest";
import { cellsOf, noteOf, readBytes, readText } from "./files.ts";
import { book } from "./sheets.ts";

const people = (last: string | number) =>
  book({
    T: [
      ["activity", "people"],
      ["case_management", 6405],
      ["child_spaces", 3155],
      ["psychosocial", 24775],
      ["orientation", last],
    ],
  });
const column = (read: ReturnType<typeof readBytes>, index = 1) => read.table.rows.map((row) => row[index]);

describe("understand(a number column with an odd cell)", () => {
  test.each(["*", "-", "s/d", "menos de 5"])("leaves %s as it is, says so and asks what it is", (odd) => {
    const bytes = people(odd);
    const read = readBytes(bytes);
    expect(column(read)).toEqual([6405, 3155, 24775, odd]);
    expect(noteOf(read, "unread")).toEqual({ kind: "unread", column: "people", count: 1, sample: odd });
    expect(read.understanding.columns[1]).toMatchObject({ odd: ["keep", "blank"], oddAs: "keep" });
    expect(column(readBytes(bytes, { odd: { 1: "blank" } }))).toEqual([6405, 3155, 24775, null]);
  });

  test.each(["-", "s/d"])("does so in a CSV as well: %s", (odd) => {
    const read = readText(`activity;people\na;6.405\nb;3.155\nc;24.775\nd;${odd}\n`);
    expect(column(read)).toEqual([6405, 3155, 24775, odd]);
    expect(noteOf(read, "unread")).toMatchObject({ column: "people", count: 1 });
  });

  test("takes the number before a footnote's mark when it is told to", () => {
    const text = "activity;people\na;6405\nb;3155*\nc;24775 (1)\nd;2600\n";
    const read = readText(text);
    expect(column(read)).toEqual([6405, "3155*", "24775 (1)", 2600]);
    expect(read.understanding.columns[1]?.odd).toEqual(["keep", "blank", "number"]);
    expect(column(readText(text, { odd: { 1: "number" } }))).toEqual([6405, 3155, 24775, 2600]);
  });

  test("keeps what a formula could not calculate as an error among numbers", () => {
    const read = readBytes(
      book({
        T: [
          ["a", "r"],
          ["x", 0.5],
          ["y", { error: "#DIV/0!" }],
          ["z", 0.1],
        ],
      }),
    );
    expect(column(read)).toEqual([0.5, "#DIV/0!", 0.1]);
    expect(noteOf(read, "unread")).toMatchObject({ column: "r", sample: "#DIV/0!" });
  });

  test("leaves a column of texts among which some are numbers a column of texts", () => {
    expect(column(readText("a;b\nx;12\ny;doce\nz;trece\n"))).toEqual(["12", "doce", "trece"]);
    const periods = "2019\n2019\n2019\n2019\n2019-06-10/2019-06-18\n2018/2019";
    expect(column(readText(`a;b\n${periods.replace(/^/gm, "x;")}`))).toEqual(periods.split("\n"));
  });

  test("says that formulas were never calculated", () => {
    const sum = { formula: "SUM(D2:F2)" };
    const read = readBytes(
      book({
        T: [
          ["activity", "people"],
          ["a", sum],
          ["b", sum],
        ],
      }),
    );
    expect(column(read)).toEqual([null, null]);
    expect(noteOf(read, "uncalculated")).toEqual({ kind: "uncalculated", column: "people", count: 2 });
  });

  test("reads a text without the line ends that other programs left in it", () => {
    const read = readBytes(
      book({
        T: [
          ["activity_x000D_\n", "people"],
          ["case_management_x000D_\n", 5],
        ],
      }),
    );
    expect(cellsOf(read)).toEqual([
      ["activity", "people"],
      ["case_management", 5],
    ]);
  });

  test("shows spaces that cannot be seen, and leaves them", () => {
    const read = readText(
      "activity,people\ncase_management\u00a0,1\nchild_spaces ,2\n psychosocial,3\nx,4\n",
    );
    expect(column(read, 0)).toEqual(["case_management\u00a0", "child_spaces ", " psychosocial", "x"]);
    expect(noteOf(read, "spaces")).toMatchObject({ count: 3, sample: "case_management␣" });
  });
});

describe("understand(numbers)", () => {
  test("reads powers of ten, and says that digits are missing", () => {
    const read = readText("nombre;codigo;monto\nuno;5,58199E+12;1,5E+06\ndos;5,51197E+12;2,25E+06\n");
    expect(read.table.rows[0]).toEqual(["uno", 5581990000000, 1500000]);
    expect(noteOf(read, "rounded")).toMatchObject({ column: "codigo", sample: "5,58199E+12" });
  });

  test("reads a per cent as it is seen, from a workbook and from a CSV, and offers the part of 1", () => {
    const cell = (value: number) => ({ value, format: "0.0%" });
    const workbook = book({
      T: [
        ["a", "porcentaje"],
        ["x", cell(0.392)],
        ["y", cell(0.045)],
      ],
    });
    const csv = "a;porcentaje\nx;39,2%\ny;4,5%\n";
    expect(column(readBytes(workbook))).toEqual([39.2, 4.5]);
    expect(column(readText(csv))).toEqual([39.2, 4.5]);
    for (const read of [readBytes(workbook), readText(csv)]) {
      expect(noteOf(read, "percent")).toMatchObject({ column: "porcentaje", read: 39.2 });
      expect(read.understanding.doubts).toContainEqual({ readings: { 1: "share" } });
    }
    expect(column(readBytes(workbook, { readings: { 1: "share" } }))).toEqual([0.392, 0.045]);
    expect(column(readText(csv, { readings: { 1: "share" } }))).toEqual([0.392, 0.045]);
  });

  test("reads what counts people as whole, whatever the page's language", () => {
    const text = "activity\tpeople\na\t1,325\nb\t762\n";
    expect(column(readText(text))).toEqual([1.325, 762]);
    expect(column(readText(text, {}, "es", { whole: ["people"] }))).toEqual([1325, 762]);
    expect(column(readText(text.replace("1,325", "1.325"), {}, "en", { whole: ["people"] }))).toEqual([
      1325, 762,
    ]);
  });

  test("says how it read what could be two numbers, and doubts it where nothing but the language decided", () => {
    const read = readText("activity\tpeople\na\t1,325\nb\t762\n");
    expect(noteOf(read, "open-numbers")).toMatchObject({ sample: "1,325", read: 1.325, other: 1325 });
    expect(read.understanding.doubts).toEqual([{ readings: { 1: "point" } }]);
    const sure = readText("activity\tpeople\na\t1,325\nb\t762\n", {}, "es", { whole: ["people"] });
    expect(noteOf(sure, "open-numbers")).toMatchObject({ read: 1325 });
    expect(sure.understanding.doubts).toEqual([]);
  });

  test("reads the commas of Excel in Peru as thousands where the whole column has them", () => {
    expect(column(readText("a\tb\nx\t1,325\ny\t9,613\nz\t1,204\n"))).toEqual([1325, 9613, 1204]);
  });

  test("reads as texts what is asked for as texts", () => {
    const read = readText("periodo;n\n2019;1\n2018;2\n", {}, "es", { texts: ["periodo"] });
    expect(read.table.rows).toEqual([
      ["2019", 1],
      ["2018", 2],
    ]);
  });

  test("goes by how the reader said they write, before the language", () => {
    expect(column(readText("a\tb\nx\t1,325\n", {}, "es", { said: "." }))).toEqual([1325]);
  });
});

describe("understand(days)", () => {
  test("says that day and month cannot be told apart, and offers the other way", () => {
    const text = "fecha,personas\n3/4/2019,10\n6/5/2019,12\n12/1/2019,9\n";
    const read = readText(text);
    expect(column(read, 0)).toEqual(["2019-04-03", "2019-05-06", "2019-01-12"]);
    expect(noteOf(read, "open-dates")).toMatchObject({ sample: "3/4/2019", other: "2019-03-04" });
    expect(read.understanding.doubts).toContainEqual({ readings: { 0: "month-first" } });
    expect(column(readText(text, { readings: { 0: "month-first" } }), 0)[0]).toBe("2019-03-04");
  });

  test("reads the month first in the whole column where one cell shows it", () => {
    const read = readText("fecha,personas\n3/4/2019,10\n6/15/2019,12\n12/31/2019,9\n");
    expect(column(read, 0)).toEqual(["2019-03-04", "2019-06-15", "2019-12-31"]);
    expect(noteOf(read, "month-first")).toMatchObject({ column: "fecha" });
  });

  test("reads a day that is shown as a month, says so, and offers the month", () => {
    const month = (value: number, format = "mmmm") => ({ value, format });
    for (const format of ["mmmm", "mmm-yy", "mm/yyyy", '[$-280A]mmmm" "yyyy']) {
      const bytes = book({
        T: [
          ["mes", "n"],
          [month(43466, format), 1],
          [month(43497, format), 2],
        ],
      });
      const read = readBytes(bytes);
      expect(column(read, 0)).toEqual(["2019-01-01", "2019-02-01"]);
      expect(noteOf(read, "months")).toMatchObject({ column: "mes" });
      expect(column(readBytes(bytes, { readings: { 0: "month" } }), 0)).toEqual(["2019-01", "2019-02"]);
    }
  });
});
