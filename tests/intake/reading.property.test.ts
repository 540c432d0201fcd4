import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/check/value.ts";
import { type Separator, separators } from "../../src/intake/understanding.ts";
import { bytesOf, readBytes, refusalOf, utf16, workbook } from "./files.ts";

const word = fc
  .stringMatching(/^[A-Za-záéñ][A-Za-záéñ ,;."'\n]{0,12}[a-z]$/)
  .filter(
    (text) => !/^(na|nan|null|none|true|false|verdadero|falso|(gran |sub)?total(es|s)?\b.*)$/i.test(text),
  );
const figure = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom(1, 10, 100))
  .map(([whole, part]) => whole / part);
const calendarDay = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A table with a name, a figure that tells its decimal sign, a day and a text that may be blank. */
const rows = fc.array(fc.tuple(word, figure, calendarDay, fc.option(word)), { minLength: 1, maxLength: 12 });
const names = ["lugar", "tasa", "desde", "nota"];

const encode: Record<string, (text: string) => Uint8Array> = {
  "utf-8": bytesOf,
  "utf-8 with a mark": (text) => bytesOf(`\ufeff${text}`),
  "utf-16": (text) => utf16(text, true),
};

describe("understand(file)", () => {
  test("reads back what each style of CSV writes", () => {
    const style = fc.record({
      delimiter: fc.constantFrom<Separator>(...separators),
      decimal: fc.constantFrom<"," | ".">(",", "."),
      grouped: fc.boolean(),
      iso: fc.boolean(),
      newline: fc.constantFrom("\n", "\r\n"),
      encoding: fc.constantFrom(...Object.keys(encode)),
    });
    fc.assert(
      fc.property(rows, style, (table, { delimiter, decimal, grouped, iso, newline, encoding }) => {
        const number = new Intl.NumberFormat(decimal === "," ? "de" : "en", {
          useGrouping: grouped,
          minimumFractionDigits: 2,
        });
        const written = table.map(([name, value, day, note]) => [
          name,
          number.format(value),
          iso ? day : day.split("-").reverse().join("/"),
          note ?? "",
        ]);
        const text = Papa.unparse([names, ...written], { delimiter, newline });
        const read = readBytes(encode[encoding]?.(text) ?? new Uint8Array(), {
          separator: delimiter,
        });
        const wanted = table.map(([name, value, day, note]): Cell[] => [name, value, day, note]);
        expect(read.table.columns).toEqual(names);
        expect(read.table.rows).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });

  test("reads back what a workbook holds", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const written = table.map(([name, value, day, note]) => [
          name,
          value,
          new Date(`${day}T00:00:00Z`),
          note,
        ]);
        const read = readBytes(await workbook({ a: [names, ...written] }));
        expect(read.table.rows).toEqual(table.map(([name, value, day, note]) => [name, value, day, note]));
      }),
      { numRuns: 30 },
    );
  });

  test("finds the separator of any table whose texts do not hold it", () => {
    const plain = fc.stringMatching(/^[a-z]{1,8}$/);
    const grid = fc.array(fc.tuple(plain, plain, figure), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(grid, fc.constantFrom<Separator>(";", "\t"), (table, delimiter) => {
        const text = [["a", "b", "c"], ...table.map(([a, b, n]) => [a, b, String(n).replace(".", ",")])]
          .map((row) => row.join(delimiter))
          .join("\n");
        expect(readBytes(bytesOf(text)).understanding.separator).toBe(delimiter);
      }),
    );
  });

  test("never throws anything but a refusal, whatever the bytes", async () => {
    const book = await workbook({
      a: [
        ["a", "b"],
        ["x", 1],
        ["y", new Date(0)],
      ],
    });
    const broken = fc
      .array(fc.tuple(fc.nat(book.length - 1), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 8,
      })
      .map((changes) => {
        const bytes = book.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      });
    const cut = fc.nat(book.length).map((end) => book.slice(0, end));
    const starts = ["", "PK\u0003\u0004", "a;b\n", "\ufeff", '"'].map(bytesOf);
    const random = fc
      .tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }))
      .map(([start, rest]) => Uint8Array.from([...start, ...rest]));
    const unicode = fc.string({ unit: "binary", maxLength: 300 }).map(bytesOf);
    fc.assert(
      fc.property(fc.oneof(broken, cut, random, unicode), (bytes) => {
        refusalOf(() => readBytes(bytes));
      }),
      { numRuns: 1500 },
    );
  });

  /** Read as a table whose rows are as wide as its header, or refused; never anything else. */
  const expectTableOrRefusal = (bytes: Uint8Array) =>
    refusalOf(() => {
      const { columns, rows: cells } = readBytes(bytes).table;
      for (const row of cells) expect(row).toHaveLength(columns.length);
    });

  test("reads or refuses text that is put together of what tables are made of", () => {
    const piece = fc.constantFrom(
      ...[",", ";", "\t", "|", "\n", "\r\n", "\r", '"', '""', "'", " ", "\u00a0", "\ufeff", "\u0000"],
      ...["Total", "NA", "null", "1.234,5", "1,234.5", "12 %", "S/ 3", "-", "1e999", "=1+1", "__proto__"],
      ...["2019-13-45", "31/12/2019", "12/31/19", "Fuente: GTRM", "año", "año", "👩‍👧"],
    );
    const text = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (written) => void expectTableOrRefusal(bytesOf(written))),
      { numRuns: 1000 },
    );
  });

  test("reads or refuses a workbook whose parts were damaged before it was packed", async () => {
    const parts = unzipSync(
      await workbook({
        a: [
          ["a", "b", "c"],
          ["x", 1, new Date(0)],
          ["y", { value: 0.5, format: "0 %" }, true],
        ],
      }),
    );
    const names = Object.keys(parts).filter((name) => /sheet1|styles|sharedStrings|workbook/.test(name));
    const damage = fc.record({
      name: fc.constantFrom(...names),
      at: fc.nat(),
      cut: fc.nat(60),
      instead: fc.constantFrom(
        "",
        "<",
        "</v>",
        "<v>",
        "&#0;",
        "&nope;",
        '"',
        "-1",
        "9e99",
        'r="ZZZ9999999"',
        's="99"',
        't="e"',
      ),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (all) => {
        const damaged: Record<string, Uint8Array> = { ...parts };
        for (const { name, at, cut, instead } of all) {
          const text = new TextDecoder().decode(damaged[name]);
          const start = at % (text.length + 1);
          damaged[name] = bytesOf(text.slice(0, start) + instead + text.slice(start + cut));
        }
        expectTableOrRefusal(zipSync(damaged, { level: 0 }));
      }),
      { numRuns: 600 },
    );
  });
});
