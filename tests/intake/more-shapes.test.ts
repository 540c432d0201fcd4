// More of the same kinds: what Excel, pandas, pivot tables and the national statistics office write.
import { expect, test } from "vitest";
import { cellsOf, readBytes, readText } from "./files.ts";
import { book, type SheetCell } from "./sheets.ts";

const kinds = (read: ReturnType<typeof readBytes>) => read.understanding.notes.map(({ kind }) => kind);
const month = (value: number) => ({ value, format: "mmm-yy" });

test("a title merged over the table is no name, and quarters under a year are", () => {
  const rows: SheetCell[][] = [
    ["Personas alcanzadas por trimestre", null, null],
    ["Departamento", "2019", null],
    [null, "T1", "T2"],
    ["Lima", 1, 2],
  ];
  const read = readBytes(book({ T: { rows, merged: ["A1:C1", "A2:A3", "B2:C2"] } }));
  expect(cellsOf(read)).toEqual([
    ["Departamento", "T1", "T2"],
    ["Lima", 1, 2],
  ]);
});

test("names in two rows over texts alone are joined where they were merged", () => {
  const rows: SheetCell[][] = [
    ["Organización", "Contacto", null],
    [null, "Nombre", "Correo"],
    ["A", "Ana", "a@x"],
  ];
  const read = readBytes(book({ T: { rows, merged: ["A1:A2", "B1:C1"] } }));
  expect(cellsOf(read)).toEqual([
    ["Organización", "Nombre", "Correo"],
    ["A", "Ana", "a@x"],
  ]);
});

test("months of a pivot table are names", () => {
  const rows = [
    ["Departamento", month(43466), month(43497)],
    ["Lima", 1, 2],
    ["Total general", 1, 2],
  ];
  const read = readBytes(book({ T: rows }));
  expect(read.table.columns).toEqual(["Departamento", "2019-01-01", "2019-02-01"]);
  expect(kinds(read)).toEqual(["totals"]);
});

test("amounts are read without their currency, and without points where INEI writes spaces", () => {
  const money = readText('socio,monto\nA,"S/ 1,325.50"\nB,"S/ 9,613.00"\nC,US$ 12\n');
  expect(money.table.rows.map(([, amount]) => amount)).toEqual([1325.5, 9613, 12]);
  const people = readText("depto;poblacion\nLima;10 628 470\nTumbes;251\u00a0521\n");
  expect(people.table.rows.map(([, count]) => count)).toEqual([10628470, 251521]);
});

test("the index of pandas is left out", () => {
  const read = readText(",activity,people\n0,x,6405.0\n1,y,\n2,z,24775.0\n");
  expect(cellsOf(read)).toEqual([
    ["activity", "people"],
    ["x", 6405],
    ["y", null],
    ["z", 24775],
  ]);
  expect(kinds(read)).toEqual(["row-numbers"]);
});

test("names that each printed page repeats, and units below them, are no rows", () => {
  const again = readText("depto;n\nLima;1\ndepto;n\nTumbes;2\n");
  expect(again.table.rows).toEqual([
    ["Lima", 1],
    ["Tumbes", 2],
  ]);
  expect(kinds(again)).toEqual(["names-again"]);
  const units = readText("depto;personas;monto\n;(N°);(US$)\nLima;1;2\n");
  expect(units.table.rows).toEqual([["Lima", 1, 2]]);
  expect(kinds(units)).toEqual(["units-skipped"]);
});

test("a blank column between two tables is told", () => {
  const read = readText("depto;n;;sector;m\nLima;1;;WASH;5\n");
  expect(read.understanding.notes).toContainEqual({ kind: "blank-column", column: "C" });
  expect(kinds(readText("depto;n;\nLima;1;\n"))).toEqual([]);
});

test("a table that begins away from the corner is read with its source left out", () => {
  const rows: SheetCell[][] = [
    [],
    [null, null, "Reporte 5W"],
    [],
    [null, null, "depto", "n"],
    [null, null, "Lima", 1],
    [],
    [null, null, "Fuente: GTRM"],
  ];
  const read = readBytes(book({ T: rows }));
  expect(cellsOf(read)).toEqual([
    ["depto", "n"],
    ["Lima", 1],
  ]);
  expect(kinds(read)).toEqual(["titles-skipped", "below-skipped"]);
});

test("numbers that Excel keeps as text are numbers beside those that are", () => {
  const read = readBytes(
    book({
      T: [
        ["a", "n"],
        ["x", 1250],
        ["y", "3,400"],
        ["z", "2,100.5"],
      ],
    }),
  );
  expect(read.table.rows.map(([, number]) => number)).toEqual([1250, 3400, 2100.5]);
});

test("lists before the data are no table of figures", () => {
  const lists: SheetCell[][] = [["Departamentos"], ["Lima"], ["Tumbes"]];
  const read = readBytes(
    book({
      Portada: [["5W"], ["GTRM", "2019"]],
      Listas: lists,
      Datos: [
        ["depto", "n"],
        ["Lima", 1],
      ],
    }),
  );
  expect(cellsOf(read)).toEqual([
    ["depto", "n"],
    ["Lima", 1],
  ]);
});
