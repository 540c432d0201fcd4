import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { exportWords } from "../../../src/i18n/gradebook-export.ts";
import { readCsv } from "../../../src/intake/csv.ts";
import { openFile, readGrid } from "../../../src/intake/open-file.ts";
import { separators } from "../../../src/intake/understanding.ts";
import { toCsv } from "../../../src/trainer/gradebook/csv.ts";
import { gradebookOf } from "../../../src/trainer/gradebook/gradebook.ts";
import { namesOf } from "../../../src/trainer/gradebook/page/names.ts";
import { groupTable } from "../../../src/trainer/gradebook/rows.ts";
import { toXlsx } from "../../../src/trainer/gradebook/xlsx.ts";
import { honestVerdict, keptAssignment, one, sent, tried } from "../sent.ts";

const right = { outcome: "pass" } as const;

function tableOf(...names: string[]) {
  const book = gradebookOf(
    keptAssignment({ exercises: [one], due: "2019-06-15T10:30:00Z" }),
    names.map((name, index) =>
      sent({
        sender: `s-${index}`,
        name,
        sent: index === 1 ? "0001-01-01T00:00:00Z" : "2019-06-16T10:00:00Z",
        attempts: [tried(`a${index}`, { at: 40, ...right })],
      }),
    ),
    honestVerdict,
  );
  const prose = { [one]: { title: { es: "Uno", en: "One" }, hints: 0, options: {}, partners: {} } };
  return groupTable(book, book.learners, namesOf(book, prose as never, "es"));
}

const words = exportWords("es");
const names = ["Ana", "=1+1", "+2", "-3", "@x", "\uff1d1+1", " =1+1", 'Rosa "la jefa", O\'Neill'];

describe("the gradebook as a table", () => {
  test("has a column for each fact and says what each means", () => {
    const { columns, rows } = tableOf("Ana");
    const at = (name: string) => rows[0]?.[columns.findIndex((column) => column.name === name)];
    expect(at(words.solved)).toBe(1);
    expect(at(`1. Uno: ${words.state}`)).toBe("Resuelto");
    expect(at(`1. Uno: ${words.late}`)).toBe(words.yes);
    expect(at(words.received)).toEqual(new Date("2019-06-16T10:01:00.000Z"));
    for (const { name, meaning } of columns) expect(meaning.length, name).toBeGreaterThan(10);
  });

  test("says what a learner judged of their own chart, last of all, where anybody was asked", () => {
    const at = (minutes: number, own?: string[]) =>
      tried(`j${minutes}`, { at: minutes, ...right, ...(own ? { ownJudgement: own } : {}) });
    const book = gradebookOf(
      keptAssignment({ exercises: [one] }),
      [
        sent({ sender: "s-1", name: "Ana", attempts: [at(40), at(41, []), at(42, ["title-fits"])] }),
        sent({ sender: "s-2", name: "Luis", attempts: [at(40)] }),
      ],
      honestVerdict,
    );
    const prose = { [one]: { title: { es: "Uno", en: "One" }, hints: 0, options: {}, partners: {} } };
    const { columns, rows } = groupTable(book, book.learners, namesOf(book, prose as never, "es"));
    const column = columns.findIndex(({ name }) => name === `1. Uno: ${words.own}`);
    expect(rows.map((row) => row[column])).toEqual([words.yes, null]);
    expect(tableOf("Ana").columns.map(({ name }) => name)).not.toContain(`1. Uno: ${words.own}`);
  });

  test("keeps names that a spreadsheet would run as text in CSV", async () => {
    const csv = await toCsv(tableOf(...names));
    const { rows } = readCsv(csv.replace("\ufeff", ""));
    // The last line ends like every other.
    const read = rows.slice(1, -1).map(([name]) => String(name));
    for (const name of read) expect(name).not.toMatch(/^\s*[=+\-@\uff1d]/);
    expect(read.map((name) => name.replace(/^'/, "")).toSorted()).toEqual(names.toSorted());
  });

  test("gives no formula to who cuts its rows at another sign", async () => {
    const tricky = ["x;=1+1;", ";=1", "a\t+2", 'b";"=3', ",@y", "z,\n-4", "ok; bien"];
    const csv = await toCsv(tableOf(...tricky));
    for (const separator of separators)
      for (const cell of readCsv(csv.replace("\ufeff", ""), separator).rows.flat())
        expect(String(cell ?? ""), `cut at ${separator}`).not.toMatch(/^["\s]*[=+\-@](?!\d*$)/);
    expect(csv).toContain("ok; bien");
  });

  test("holds texts and no formula in a workbook, and the columns' meanings on the second sheet", async () => {
    const table = tableOf(...names);
    const bytes = new Uint8Array(await (await toXlsx(table, "es")).arrayBuffer());
    for (const [name, part] of Object.entries(unzipSync(bytes)))
      if (name.includes("worksheets")) expect(Buffer.from(part).toString()).not.toMatch(/<f[ >]/);
    const opened = openFile(bytes);
    const [, ...rows] = readGrid(opened, 0).grid.rows;
    expect(rows.map(([name]) => name).toSorted()).toEqual(names.toSorted());
    const columns = readGrid(opened, 1).grid.rows;
    expect(columns.slice(1).map(([name]) => name)).toEqual(table.columns.map(({ name }) => name));
  });
});
