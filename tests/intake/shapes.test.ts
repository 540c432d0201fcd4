// How partners lay their tables out: titles, names in several rows, covers, lines below, what Excel hides.
import { describe, expect, test } from "vitest";
import { cellsOf, noteOf, readBytes, readText } from "./files.ts";
import { book, type SheetCell } from "./sheets.ts";

const people: SheetCell[][] = [
  ["activity", "people"],
  ["case_management", 6405],
  ["child_spaces", 3155],
];
const kinds = (read: ReturnType<typeof readBytes>) => read.understanding.notes.map(({ kind }) => kind);

describe("understand(names)", () => {
  test("takes HXL hashtags with digits for what they are", () => {
    const read = readText("activity,people\n#activity+code,#reached+2019\nx,6405\ny,3155\n");
    expect(cellsOf(read)).toEqual([
      ["activity", "people"],
      ["x", 6405],
      ["y", 3155],
    ]);
    expect(kinds(read)).toEqual(["hxl-skipped"]);
  });

  const twoRows: SheetCell[][] = [
    ["Departamento", "Mujeres", null, "Hombres", null],
    [null, "0-17", "18+", "0-17", "18+"],
    [
      "#adm1+name",
      "#affected+f+children",
      "#affected+f+adults",
      "#affected+m+children",
      "#affected+m+adults",
    ],
    ["Tumbes", 10, 20, 11, 21],
    ["Lima", 30, 40, 31, 41],
  ];
  const joined = ["Departamento", "Mujeres 0-17", "Mujeres 18+", "Hombres 0-17", "Hombres 18+"];

  test("keeps both levels of names where the lower ones repeat, with hashtags and a title", () => {
    const merged = ["A1:A2", "B1:C1", "D1:E1"];
    const read = readBytes(book({ DTM: { rows: twoRows, merged } }));
    expect(cellsOf(read)).toEqual([joined, ["Tumbes", 10, 20, 11, 21], ["Lima", 30, 40, 31, 41]]);
    expect(kinds(read)).toEqual(["header-joined", "hxl-skipped"]);
    const titled = readBytes(book({ DTM: [["Población, 2019"], [], ...twoRows] }));
    expect(titled.table.columns).toEqual(joined);
    expect(kinds(titled)).toEqual(["titles-skipped", "header-joined", "hxl-skipped"]);
  });

  test("does so where both rows name every column, also in a CSV", () => {
    const rows: SheetCell[][] = [
      ["Departamento", "2018", null, "2019", null],
      ["Nombre", "Mujeres", "Hombres", "Mujeres", "Hombres"],
      ["Tumbes", 10, 20, 11, 21],
    ];
    const names = ["Departamento Nombre", "2018 Mujeres", "2018 Hombres", "2019 Mujeres", "2019 Hombres"];
    const read = readBytes(book({ DTM: { rows, merged: ["B1:C1", "D1:E1"] } }));
    expect(cellsOf(read)).toEqual([names, ["Tumbes", 10, 20, 11, 21]]);
    const csv = readText(rows.map((row) => row.map((cell) => cell ?? "").join(";")).join("\n"));
    expect(cellsOf(csv)).toEqual([names, ["Tumbes", 10, 20, 11, 21]]);
  });

  test("takes years for names, beside a blank corner and below a name that spans them", () => {
    const pivot = readBytes(
      book({
        T: [
          [null, 2018, 2019],
          ["Tumbes", 10, 20],
          ["Lima", 30, 40],
        ],
      }),
    );
    expect(cellsOf(pivot)).toEqual([
      ["A", "2018", "2019"],
      ["Tumbes", 10, 20],
      ["Lima", 30, 40],
    ]);
    const below = readBytes(
      book({
        T: {
          rows: [
            ["Departamento", "Personas", null],
            [null, 2018, 2019],
            ["Tumbes", 10, 20],
          ],
          merged: ["A1:A2", "B1:C1"],
        },
      }),
    );
    expect(cellsOf(below)).toEqual([
      ["Departamento", "2018", "2019"],
      ["Tumbes", 10, 20],
    ]);
    expect(cellsOf(readText("2018;2019\n10;20\n"))).toEqual([
      ["2018", "2019"],
      [10, 20],
    ]);
  });

  test("knows the blank name of a first column, and leaves one out that only counts the rows", () => {
    const named = readText('"","people"\n"case_management",6405\n"child_spaces",3155\n');
    expect(cellsOf(named)).toEqual([
      ["A", "people"],
      ["case_management", 6405],
      ["child_spaces", 3155],
    ]);
    expect(kinds(named)).toEqual(["header-blank"]);
    const counted = readText('"","activity","people"\n"1","x",6405\n"2","y",3155\n');
    expect(cellsOf(counted)).toEqual([
      ["activity", "people"],
      ["x", 6405],
      ["y", 3155],
    ]);
    expect(noteOf(counted, "row-numbers")).toMatchObject({ column: "A" });
  });

  test("reads names of three rows, and names that reach down beside a name that spans", () => {
    const read = readBytes(
      book({
        T: {
          rows: [
            ["Departamento", "Personas alcanzadas", null, null, null],
            [null, "Mujeres", null, "Hombres", null],
            [null, "0-17", "18+", "0-17", "18+"],
            ["Tumbes", 1, 2, 3, 4],
          ],
          merged: ["A1:A3", "B1:E1", "B2:C2", "D2:E2"],
        },
      }),
    );
    expect(read.table.columns).toEqual(
      ["Departamento"].concat(
        ["Mujeres 0-17", "Mujeres 18+", "Hombres 0-17", "Hombres 18+"].map(
          (name) => `Personas alcanzadas ${name}`,
        ),
      ),
    );
    expect(read.table.rows).toEqual([["Tumbes", 1, 2, 3, 4]]);
  });

  test("leaves a block of labels above the table out", () => {
    const read = readText("Organización;X;\nMes;junio;\n;;\ndepto;mujeres;hombres\nLima;1;2\n");
    expect(cellsOf(read)).toEqual([
      ["depto", "mujeres", "hombres"],
      ["Lima", 1, 2],
    ]);
    expect(noteOf(read, "titles-skipped")).toMatchObject({ count: 2 });
  });
});

describe("understand(a workbook with a cover)", () => {
  test.each<[string, SheetCell[][]]>([
    ["a title alone", [["Protección en Tumbes (simulado)"]]],
    [
      "labels and what they say",
      [
        ["Título", "Práctica"],
        ["Fuente", "simulado"],
        ["Fecha", "2019-04-01"],
      ],
    ],
    ["nothing", [[]]],
  ])("reads the sheet behind it: %s", (_, cover) => {
    const bytes = book({ Léame: cover, Datos: people });
    const read = readBytes(bytes);
    expect(cellsOf(read)).toEqual(people);
    expect(read.understanding).toMatchObject({ sheet: 1, sheets: ["Léame", "Datos"] });
    expect(noteOf(read, "sheet-chosen")).toEqual({ kind: "sheet-chosen", name: "Datos", before: 1 });
  });

  test("offers the choice of sheet where the one that was chosen holds no table", () => {
    const bytes = book({ Léame: [["Título"]], Datos: people });
    const refused = (() => {
      try {
        return readBytes(bytes, { sheet: 0 });
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toMatchObject({ kind: "no-table", choices: { sheets: ["Léame", "Datos"], sheet: 0 } });
  });
});

describe("understand(what a person sees of a sheet)", () => {
  test("repeats a text that was merged over several rows, and no number", () => {
    const rows: SheetCell[][] = [
      ["Departamento", "Mes", "Personas", "Meta"],
      ["Tumbes", "enero", 10, 100],
      [null, "febrero", 11, null],
      ["Lima", "enero", 20, 200],
      [null, "febrero", 21, null],
    ];
    const read = readBytes(book({ T: { rows, merged: ["A2:A3", "A4:A5", "D2:D3", "D4:D5"] } }));
    expect(read.table.rows.map(([place]) => place)).toEqual(["Tumbes", "Tumbes", "Lima", "Lima"]);
    expect(read.table.rows.map((row) => row[3])).toEqual([100, null, 200, null]);
    expect(noteOf(read, "merged-filled")).toMatchObject({ count: 2 });
  });

  test("says what is hidden, and leaves it out when it is told to", () => {
    const rows: SheetCell[][] = [
      ["activity", "people", "aux"],
      ["a", 1, 9],
      ["cash", 2, 9],
      ["wash", 3, 9],
    ];
    const bytes = book({ T: { rows, hiddenRows: [3, 4], hiddenColumns: [3] } });
    const read = readBytes(bytes);
    expect(read.table.rows).toHaveLength(3);
    expect(noteOf(read, "hidden")).toEqual({ kind: "hidden", rows: 2, columns: 1, dropped: false });
    expect(read.understanding.doubts).toContainEqual({ dropHidden: true });
    expect(cellsOf(readBytes(bytes, { dropHidden: true }))).toEqual([
      ["activity", "people"],
      ["a", 1],
    ]);
  });

  test.each<[string, SheetCell[][]]>([
    ["apart", [[], ["Applied filters:\nmonth is 2019-01\nadm1_name is Tumbes"]]],
    ["right below", [["Fuente: R4V, simulado"]]],
    ["two, apart", [[], ["Fuente: R4V"], ["(1) Cifra preliminar"]]],
    ["a label and what it says", [[], ["Fuente:", "R4V"]]],
  ])("leaves lines below the table out: %s", (_, lines) => {
    const read = readBytes(book({ T: [...people, ...lines] }));
    expect(cellsOf(read)).toEqual(people);
    expect(noteOf(read, "below-skipped")).toBeDefined();
    const withTotal = readBytes(book({ T: [...people, ["Total", 9560], ...lines] }));
    expect(noteOf(withTotal, "totals")).toMatchObject({ count: 1 });
  });

  test("keeps a last row whose figure is blank", () => {
    expect(readText("depto;n\nLima;1\nTumbes;\n").table.rows).toEqual([
      ["Lima", 1],
      ["Tumbes", null],
    ]);
    expect(readText("depto;n\nLima;1\n\nTumbes;\nCusco;2\n").table.rows).toHaveLength(3);
  });

  test("says which rows are totals of a part", () => {
    const text = "depto;mes;n\nLima;1;5\nTotal Lima;;5\nCusco;1;2\nCusco Total;;2\nTotal general;;7\n";
    expect(noteOf(readText(text), "totals")).toMatchObject({ count: 3 });
    expect(readText(text, { dropTotals: true }).table.rows).toEqual([
      ["Lima", 1, 5],
      ["Cusco", 1, 2],
    ]);
  });
});
