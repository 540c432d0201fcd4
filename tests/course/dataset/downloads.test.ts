import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { toZip } from "../../../src/course/dataset/bundle.ts";
import { guardFormula, toDownloadCsv } from "../../../src/course/dataset/csv.ts";
import { listDatasets, readCells, readDataset, readPackage } from "../../../src/course/dataset/dataset.ts";
import { toSheetCell, toXlsx } from "../../../src/course/dataset/xlsx.ts";

const figures = readDataset("gtrm-2019-figures");
const departments = readDataset("departments");
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** Dates and times (MS-DOS, four bytes) in an archive: of each file, before it and in the directory at the end. */
function momentsIn(archive: Uint8Array): number[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const moments: number[] = [];
  const end = archive.byteLength - 22;
  for (let at = view.getUint32(end + 16, true); at < end; ) {
    moments.push(view.getUint32(at + 12, true), view.getUint32(view.getUint32(at + 42, true) + 10, true));
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return moments;
}

describe("toDownloadCsv(dataset, withHxl)", () => {
  test("starts with a byte order mark, so that Excel reads accents", () => {
    expect(toDownloadCsv(departments, false).startsWith("\ufeffadm1_pcode,adm1_name")).toBe(true);
    expect(toDownloadCsv(departments, false)).toContain("Áncash");
  });

  test("puts the HXL tags between the header and the rows, and only when asked", () => {
    const [header, tags, first] = toDownloadCsv(departments, true).slice(1).split("\n");
    expect(header?.split(",")).toHaveLength(departments.fields.length);
    expect(tags?.split(",")).toEqual(departments.fields.map((field) => field.hxl));
    expect(first).toMatch(/^PE01,Amazonas,/);
    expect(toDownloadCsv(departments, false)).not.toContain("#adm1+code");
  });

  test("keeps leading zeros, and numbers below zero as numbers", () => {
    expect(toDownloadCsv(departments, false)).toContain(",07,24,PE-CAL,Callao,145.91,");
    expect(toDownloadCsv(departments, false)).toContain(",-12.0631,-77.1469");
  });

  test("lets no text of any dataset start a formula", () => {
    expect(toDownloadCsv(figures, false)).toContain('"\'+266,000 ... Persons assisted"');
    for (const name of listDatasets()) {
      const dataset = readDataset(name);
      const strings = dataset.fields.flatMap(({ type }, index) => (type === "string" ? [index] : []));
      const risky = readCells(name)
        .slice(1)
        .flatMap((row) => strings.map((index) => guardFormula(row[index] ?? "", "string")))
        .filter((cell) => /^[=+\-@]/.test(cell));
      expect(risky, name).toEqual([]);
    }
  });
});

test.each([
  ["=1+1", "string", "'=1+1"],
  ["+51 999", "string", "'+51 999"],
  ["@lima", "string", "'@lima"],
  ["-12.06", "number", "-12.06"],
  ["Lima", "string", "Lima"],
  ["", "string", ""],
] as const)("guardFormula(%j, %s) gives %j", (cell, type, guarded) => {
  expect(guardFormula(cell, type)).toBe(guarded);
});

describe("toXlsx(dataset)", () => {
  const open = async (name: string) => {
    const files = unzipSync(await toXlsx(readDataset(name)));
    return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, text(bytes)]));
  };

  test("has the rows, a sheet that explains the columns, and one about the source, in both languages", async () => {
    const files = await open("departments");
    expect(files["xl/workbook.xml"]).toMatch(/departments.*Columnas · Columns.*Acerca de · About/s);
    const shared = files["xl/sharedStrings.xml"] ?? "";
    const { description, caveats } = departments;
    for (const words of [description, ...caveats, ...departments.fields.map((field) => field.title)]) {
      expect(shared).toContain(words.es);
      expect(shared).toContain(words.en);
    }
  });

  test("stamps its parts with one moment, so that each build makes the same file", async () => {
    const moments = momentsIn(await toXlsx(departments));
    expect(moments.length).toBeGreaterThan(10);
    expect(new Set(moments)).toEqual(new Set(momentsIn(toZip("departments"))));
  });

  test("says in the workbook that simulated rows are simulated", async () => {
    const { "xl/sharedStrings.xml": shared } = await open("practice-form");
    expect(shared).toContain("Datos simulados");
    expect(shared).toContain("Simulated");
  });
});

test.each([
  ["07", "string", { value: "07", type: String, format: "@" }],
  [266000, "integer", { value: 266000, type: Number }],
  [true, "boolean", { value: true, type: Boolean }],
  ["2019-06-15", "date", { value: new Date("2019-06-15T00:00:00Z"), type: Date, format: "yyyy-mm-dd" }],
  [null, "integer", null],
] as const)("toSheetCell(%j, %s) keeps the type", (cell, type, expected) => {
  expect(toSheetCell(cell, type)).toEqual(expected);
});

describe("toZip(name)", () => {
  test("holds the package and its CSV as they are", () => {
    const files = unzipSync(toZip("unhcr-peru-decisions"));
    expect(Object.keys(files)).toEqual([
      "unhcr-peru-decisions/datapackage.json",
      "unhcr-peru-decisions/unhcr-peru-decisions.csv",
    ]);
    expect(JSON.parse(text(files["unhcr-peru-decisions/datapackage.json"]))).toEqual(
      readPackage("unhcr-peru-decisions"),
    );
  });

  test("brings the packages along that foreign keys refer to", () => {
    const files = unzipSync(toZip("rmrp-2020-needs"));
    expect(Object.keys(files)).toContain("departments/departments.csv");
  });

  test("stamps its files with one moment, so that each build makes the same archive", () => {
    expect(new Set(momentsIn(toZip("departments")))).toHaveProperty("size", 1);
  });
});
