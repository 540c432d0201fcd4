import { describe, expect, test } from "vitest";
import { bytesOf, cellsOf, noteOf, readBytes, readText, utf16, windows1252 } from "./files.ts";

describe("understand(CSV)", () => {
  test.each([
    [",", "depto,personas\nLima,10\nCusco,7\n"],
    [";", "depto;personas\r\nLima;10\r\nCusco;7\r\n"],
    ["\t", "depto\tpersonas\nLima\t10\nCusco\t7"],
    [";", "sep=;\ndepto;personas\nLima;10\nCusco;7\n"],
  ])("finds the separator %j", (separator, text) => {
    const read = readText(text);
    expect(read.understanding.separator).toBe(separator);
    expect(cellsOf(read)).toEqual([
      ["depto", "personas"],
      ["Lima", 10],
      ["Cusco", 7],
    ]);
  });

  const peru = "región;año\nÁncash;2019\nJunín;2018\n";
  test.each([
    ["utf-8", "UTF-8", bytesOf(peru)],
    ["utf-8", "UTF-8 with a byte order mark", bytesOf(`\ufeff${peru}`)],
    ["windows-1252", "Windows-1252", windows1252(peru)],
    ["utf-16", "UTF-16, the small end first", utf16(peru, true)],
    ["utf-16", "UTF-16, the big end first", utf16(peru, false)],
  ])("reads accents in %s (%s)", (encoding, _, bytes) => {
    const read = readBytes(bytes);
    expect(read.understanding.encoding).toBe(encoding);
    expect(cellsOf(read)).toEqual([
      ["región", "año"],
      ["Áncash", 2019],
      ["Junín", 2018],
    ]);
  });

  test("decides the decimal sign of each column from its cells", () => {
    const read = readText('a;b\n1.234,5;"1,234.5"\n2;3.5\n862.000;1,000\n');
    expect(cellsOf(read).slice(1)).toEqual([
      [1234.5, 1234.5],
      [2, 3.5],
      [862000, 1000],
    ]);
    expect(read.understanding.columns.map(({ reading }) => reading)).toEqual(["comma", "point"]);
  });

  test("lets the rest of the file, then the language, say what a column leaves open", () => {
    expect(cellsOf(readText("a;b\n1.234;0,5\n"))).toContainEqual([1234, 0.5]);
    expect(cellsOf(readText('a,b\n"1,234",0.5\n'))).toContainEqual([1234, 0.5]);
    expect(cellsOf(readText("a\tb\n1.234\tx\n", {}, "en"))).toContainEqual([1.234, "x"]);
    expect(cellsOf(readText("a\tb\n1.234\tx\n", {}, "es"))).toContainEqual([1234, "x"]);
  });

  test("reads one column of decimal commas as one column", () => {
    expect(cellsOf(readText("valor\n39,2\n4,5\n"))).toEqual([["valor"], [39.2], [4.5]]);
    expect(cellsOf(readText("39,2"))).toEqual([["A"], [39.2]]);
  });

  test("reads days as the course writes them", () => {
    const read = readText("a;b;c\n15/06/2019;2019-06-15;31/02/2019\n1/7/2019;2019-07-01;x\n");
    expect(read.table.rows).toEqual([
      ["2019-06-15", "2019-06-15", "31/02/2019"],
      ["2019-07-01", "2019-07-01", "x"],
    ]);
  });

  test("leaves titles out and says so", () => {
    const read = readText("Personas por departamento;;\nJunio de 2019;;\n;;\ndepto;a;b\nLima;1;2\n");
    expect(cellsOf(read)).toEqual([
      ["depto", "a", "b"],
      ["Lima", 1, 2],
    ]);
    expect(noteOf(read, "titles-skipped")).toMatchObject({ count: 2 });
  });

  test("leaves a row of HXL hashtags out and says so", () => {
    const read = readText("depto,personas\n#adm1+name,#affected +f\nLima,1\n");
    expect(read.table.rows).toEqual([["Lima", 1]]);
    expect(noteOf(read, "hxl-skipped")).toBeDefined();
  });

  test("says that there is a total row, and drops it only when asked to", () => {
    const text = "depto,personas\nLima,1\nCusco,2\nTotal general,3\n";
    const read = readText(text);
    expect(read.table.rows).toHaveLength(3);
    expect(noteOf(read, "totals")).toEqual({ kind: "totals", count: 1, dropped: false });
    expect(readText(text, { dropTotals: true }).table.rows).toEqual([
      ["Lima", 1],
      ["Cusco", 2],
    ]);
    expect(readText("a,b\nx,1\n", { dropTotals: true }).table.rows).toEqual([["x", 1]]);
  });

  test("calls a column without a name by its letter, and tells repeated names apart", () => {
    const read = readText("depto,,n,n\nLima,x,1,2\n");
    expect(read.table.columns).toEqual(["depto", "B", "n", "n 2"]);
    expect(noteOf(read, "header-blank")).toMatchObject({ columns: ["B"] });
    expect(noteOf(read, "header-repeated")).toMatchObject({ columns: ["n 2"] });
  });

  test("joins names that stand in two rows", () => {
    const read = readText("depto;personas;;total\n;mujeres;hombres;\nLima;1;2;3\n");
    expect(read.table.columns).toEqual(["depto", "mujeres", "hombres", "total"]);
    expect(read.table.rows).toEqual([["Lima", 1, 2, 3]]);
    expect(noteOf(read, "header-joined")).toBeDefined();
  });

  test("keeps leading zeros, says where they were lost, and gives them back when asked to", () => {
    expect(readText("ubigeo,n\n010101,1\n150101,2\n").table.rows[0]).toEqual(["010101", 1]);
    const text = "ubigeo,n\n10101,1\n150101,2\n";
    const read = readText(text);
    expect(noteOf(read, "zeros-lost")).toMatchObject({ column: "ubigeo", sample: "10101" });
    expect(readText(text, { readings: { 0: "code" } }).table.rows.map(([code]) => code)).toEqual([
      "010101",
      "150101",
    ]);
  });

  test("reads NA in a column of numbers as no value, and says so", () => {
    const read = readText("a,b\nNA,NA\n2,x\n");
    expect(read.table.rows).toEqual([
      [null, "NA"],
      [2, "x"],
    ]);
    expect(noteOf(read, "no-value-words")).toMatchObject({ column: "a", count: 1 });
  });

  test("obeys what a person corrects, and says what it could not read so", () => {
    const text = "a;b\n1,5;x\nhola;y\n";
    expect(readText(text).table.rows).toEqual([
      ["1,5", "x"],
      ["hola", "y"],
    ]);
    const numbers = readText(text, { readings: { 0: "comma" } });
    expect(numbers.table.rows.map(([cell]) => cell)).toEqual([1.5, "hola"]);
    expect(noteOf(numbers, "unread")).toMatchObject({ count: 1, sample: "hola" });
    expect(readText("1;2\n3;4\n").table.rows).toHaveLength(2);
    expect(readText("1;2\n3;4\n", { header: 0 }).table).toMatchObject({
      columns: ["1", "2"],
      rows: [[3, 4]],
    });
    expect(readText("a;b,c\n1;2,3\n", { separator: "," }).table.columns).toEqual(["a;b", "c"]);
  });

  test("reads booleans and blanks as the course writes them", () => {
    expect(readText("a,b\nVERDADERO,\nfalso,x\n").table.rows).toEqual([
      [true, null],
      [false, "x"],
    ]);
  });
});
