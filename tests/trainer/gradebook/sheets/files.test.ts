import { csvParseRows, dsvFormat } from "d3-dsv";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Attempt } from "../../../../src/exchange/attempt.ts";
import { exportWords } from "../../../../src/i18n/gradebook-export.ts";
import { openFile, readGrid } from "../../../../src/intake/open-file.ts";
import { separators } from "../../../../src/intake/understanding.ts";
import { toCsv, toCsvArchive } from "../../../../src/trainer/gradebook/csv.ts";
import type { Sheet, SheetCell } from "../../../../src/trainer/gradebook/sheets/sheet.ts";
import { sheetsOf } from "../../../../src/trainer/gradebook/sheets/sheets.ts";
import { toXlsx } from "../../../../src/trainer/gradebook/xlsx.ts";
import { honestVerdict, sent, tried } from "../../sent.ts";
import { choice, exported, lacking, number, program } from "./exported.ts";

const words = exportWords("es");
const now = new Date("2019-06-20T12:00:00Z");
const formulas = ["Ana", "=1+1", "+2", "-3", "@x", "\uff1d1+1", " =1+1", 'Rosa "la jefa", O\'Neill'];

const group = (names: string[]): Sheet[] =>
  sheetsOf(
    exported(
      names.map((name, index) =>
        sent({
          sender: `s-${index}`,
          name,
          attempts: [
            tried(`a${index}`, {
              exercise: choice,
              submission: { kind: "choice", chosen: ["services"] },
              at: 40,
            }),
            tried(`b${index}`, { exercise: number, at: 41, outcome: "pass" }),
            tried(`c${index}`, {
              exercise: program,
              submission: { kind: "code", code: '=HYPERLINK("x")\n\tconst a = [1,\n-2];\n<b>&\u0007' },
              at: 42,
            }),
          ],
        }),
      ),
      {
        verdictOf: (attempt: Attempt) =>
          attempt.outcome === "pass" ? honestVerdict(attempt) : lacking("services", honestVerdict(attempt)),
      },
    ),
  );

const bytesOf = async (sheets: Sheet[]) => new Uint8Array(await (await toXlsx(sheets)).arrayBuffer());

describe("the workbook, read by another reader than wrote it", () => {
  test("holds each sheet as it was, texts as texts, numbers as numbers, moments as dates", async () => {
    const sheets = group(formulas);
    const bytes = await bytesOf(sheets);
    const opened = openFile(bytes);
    // A moment is no text that only looks like one.
    expect(strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"] ?? new Uint8Array())).not.toMatch(/2019-/);
    const asRead = (cell: SheetCell, share = false) => {
      if (cell instanceof Date) return cell.toISOString().replace(".000Z", "Z");
      if (share && typeof cell === "number") return `${cell * 100}%`;
      // What XML cannot carry is left out.
      return typeof cell === "string" ? cell.replace("\u0007", "") : (cell ?? "");
    };
    for (const [place, { name, columns, rows }] of sheets.entries()) {
      const { grid } = readGrid(opened, place);
      expect(grid.name).toBe(name);
      const [header, ...read] = grid.rows.map((row) => columns.map((_, at) => row[at] ?? ""));
      expect(header).toEqual(columns.map((column) => column.name));
      expect(read).toEqual(rows.map((row) => row.map((cell, at) => asRead(cell, columns[at]?.share))));
    }
  });

  test("has no formula, stays in sight while one scrolls, and no row that fills the screen", async () => {
    const sheets = group(formulas);
    const [answers] = sheets.filter(({ name }) => name === words.answers);
    const long = sent({
      attempts: [
        tried("l", { exercise: program, submission: { kind: "code", code: "f();\n".repeat(9000) } }),
      ],
    });
    for (const parts of [sheets, sheetsOf(exported([long]))]) {
      const files = Object.entries(unzipSync(await bytesOf(parts))).filter(([name]) =>
        name.includes("worksheets/sheet"),
      );
      expect(files).toHaveLength(5);
      for (const [, part] of files) {
        expect(strFromU8(part)).not.toMatch(/<f[ >]/);
        expect(strFromU8(part)).toMatch(/<pane [^>]*ySplit="1"/);
        for (const [, height] of strFromU8(part).matchAll(/ ht="(\d+)"/g))
          expect(Number(height)).toBeLessThan(200);
      }
    }
    expect(answers?.rows).toHaveLength(3 * formulas.length);
    const cell = readGrid(openFile(await bytesOf(sheetsOf(exported([long])))), 1).grid.rows[1]?.[5];
    expect(String(cell).length).toBeLessThan(32_768);
    expect(cell).toMatch(/^f\(\);\nf[\s\S]*…$/);
  });
});

describe("the CSV files", () => {
  test("are one a sheet in an archive, and say the same as the workbook", async () => {
    const sheets = group(["Ana", "Luis"]);
    const files = Object.entries(unzipSync(await toCsvArchive(sheets, now)));
    expect(files.map(([name]) => name)).toEqual([
      "1-personas.csv",
      "2-respuestas.csv",
      "3-ejercicios.csv",
      "4-ideas.csv",
      "5-que-dice-cada-columna.csv",
    ]);
    for (const [place, { columns, rows }] of sheets.entries()) {
      const [header, ...read] = csvParseRows(
        strFromU8(files[place]?.[1] ?? new Uint8Array()).replace("\ufeff", ""),
      );
      expect(header).toEqual(columns.map(({ name }) => name));
      expect(read.map((row) => row.map((cell) => cell.replaceAll("'", "")))).toEqual(
        rows.map((row) =>
          row.map((cell) =>
            cell instanceof Date
              ? cell.toISOString().slice(0, 16).replace("T", " ")
              : String(cell ?? "").replaceAll("'", ""),
          ),
        ),
      );
    }
  });

  test("begin with the mark by which spreadsheets know the accents", async () => {
    expect(await toCsv(group(["Ñahui"])[0] as Sheet)).toMatch(/^\ufeff/);
  });

  test("keep names that a spreadsheet would run as text", async () => {
    const [people] = group(formulas);
    const [, ...rows] = csvParseRows((await toCsv(people as Sheet)).replace("\ufeff", ""));
    const read = rows.map(([name]) => String(name));
    for (const name of read) expect(name).not.toMatch(/^\s*[=+\-@\uff1d]/);
    expect(read.map((name) => name.replace(/^(\s*)'/, "$1")).toSorted()).toEqual(formulas.toSorted());
  });

  test("give no formula to who cuts their rows at another sign", async () => {
    const tricky = ["x;=1+1;", ";=1", "a\t+2", 'b";"=3', ",@y", "z,\n-4", "ok; bien"];
    for (const sheet of group(tricky)) {
      const csv = (await toCsv(sheet)).replace("\ufeff", "");
      for (const separator of separators)
        for (const cell of dsvFormat(separator).parseRows(csv).flat())
          expect(cell, `${sheet.name} cut at ${separator}`).not.toMatch(/^["\s]*[=+\-@](?!\d*$)/);
    }
  });
});
