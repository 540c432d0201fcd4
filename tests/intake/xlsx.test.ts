import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDatasetFile } from "../../src/course/dataset/dataset.ts";
import { readDownload } from "../../src/course/dataset/downloads.ts";
import { cellsOf, noteOf, readBytes, refusalOf, workbook } from "./files.ts";

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** A workbook whose one part is changed by hand, for what no program writes. */
function withPart(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

describe("understand(XLSX)", () => {
  test("reads texts, numbers, days by their format, booleans and blanks", async () => {
    const read = readBytes(
      await workbook({
        Hoja1: [
          ["depto", "tasa", "desde", "abierto", "nota"],
          ["Áncash", 39.25, day("2019-06-15"), true, null],
          ["Cusco & «Puno»", -1, day("1999-12-31"), false, "07"],
        ],
      }),
    );
    expect(read.table.rows).toEqual([
      ["Áncash", 39.25, "2019-06-15", true, null],
      ["Cusco & «Puno»", -1, "1999-12-31", false, "07"],
    ]);
    expect(read.understanding).toMatchObject({ format: "xlsx", sheets: ["Hoja1"], header: 0 });
  });

  test("reads what the site gives to download as the site itself does", async () => {
    for (const name of ["gtrm-2019-figures", "departments", "rmrp-2020-needs", "context-2019"]) {
      const { columns, values } = readDatasetFile(name);
      for (const format of [".xlsx", ".csv", ".hxl.csv"]) {
        const { table } = readBytes((await readDownload(name, format)).bytes);
        expect(table.columns).toEqual(columns);
        columns.forEach((column, index) => {
          const cells = table.rows.map((row) => row[index]);
          expect(cells, `${name}${format} ${column}`).toEqual(values[index]);
        });
      }
    }
  });

  test("reads the sheet that is asked for", async () => {
    const bytes = await workbook({
      Notas: [
        ["Hecho por mí", "x"],
        ["a", "b"],
      ],
      Tabla: [
        ["n", "m"],
        [7, 8],
      ],
    });
    expect(readBytes(bytes, { sheet: 1 }).table).toMatchObject({ columns: ["n", "m"], rows: [[7, 8]] });
    expect(readBytes(bytes).understanding.sheets).toEqual(["Notas", "Tabla"]);
  });

  test("reads merged names, a title above and a total below", async () => {
    const read = readBytes(
      await workbook({
        a: [
          ["Personas alcanzadas, junio"],
          [],
          ["depto", { span: "personas" }, null, "total"],
          [null, "mujeres", "hombres", null],
          ["Lima", 1, 2, 3],
          ["Total", 1, 2, 3],
        ],
      }),
    );
    expect(cellsOf(read)[0]).toEqual(["depto", "mujeres", "hombres", "total"]);
    expect(read.understanding.notes.map(({ kind }) => kind)).toEqual([
      "titles-skipped",
      "header-joined",
      "totals",
    ]);
  });

  test("shows a code as its format of zeros does, and says where a code lost them", async () => {
    const kept = readBytes(
      await workbook({
        a: [
          ["adm1", "n"],
          [{ value: 7, format: "00" }, 1],
          [{ value: 15, format: "00" }, 2],
        ],
      }),
    );
    expect(kept.table.rows.map(([code]) => code)).toEqual(["07", "15"]);
    const lost = readBytes(
      await workbook({
        a: [
          ["adm1", "n"],
          [7, 1],
          [15, 2],
        ],
      }),
    );
    expect(noteOf(lost, "zeros-lost")).toMatchObject({ column: "adm1", sample: "7" });
  });

  test("reads days of old Macs, which count from 1904", async () => {
    const bytes = await workbook({
      a: [
        ["d", "n"],
        [day("2019-06-15"), 1],
      ],
    });
    const mac = withPart(bytes, "xl/workbook.xml", (xml) =>
      xml.replace(/<workbookPr[^>]*\/>|(?=<sheets>)/, '<workbookPr date1904="1"/>'),
    );
    expect(readBytes(mac).table.rows[0]?.[0]).toBe("2023-06-16");
  });

  test("reads a cell that stands alone far away as too large, before it fills the memory", async () => {
    const bytes = await workbook({
      a: [
        ["a", "b"],
        [1, 2],
      ],
    });
    const sheet = "xl/worksheets/sheet1.xml";
    const far = (place: string, row: string) =>
      withPart(bytes, sheet, (xml) =>
        xml.replace('r="B2"', `r="${place}"`).replace('<row r="2"', `<row r="${row}"`),
      );
    expect(refusalOf(() => readBytes(far("XFD2", "2")))).toBe("too-many-columns");
    expect(refusalOf(() => readBytes(far("B1048576", "1048576")))).toBe("too-many-rows");
  });
});
