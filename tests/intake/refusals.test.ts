import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDownload } from "../../src/course/dataset/downloads.ts";
import { refusals } from "../../src/i18n/intake.ts";
import { intakeNotes } from "../../src/i18n/intake-notes.ts";
import { locales } from "../../src/i18n/locale.ts";
import { limits } from "../../src/intake/understanding.ts";
import { bytesOf, readBytes, readText, refusalOf, workbook } from "./files.ts";

const bytes = (...start: number[]) => Uint8Array.from([...start, ...Array(100).fill(0)]);

describe("openFile(what is no table) says why", () => {
  test.each<[string, string, () => Uint8Array]>([
    ["empty", "no bytes", () => new Uint8Array()],
    ["empty", "blanks only", () => bytesOf(" \n\n")],
    ["pdf", "a PDF", () => bytesOf("%PDF-1.7\n")],
    ["image", "a PNG", () => bytes(0x89, 0x50, 0x4e, 0x47)],
    ["image", "a JPEG", () => bytes(0xff, 0xd8, 0xff, 0xe0)],
    ["image", "a BMP", () => bytes(0x42, 0x4d)],
    ["old-or-locked", "an .xls or an .xlsx with a password", () => bytes(0xd0, 0xcf, 0x11, 0xe0)],
    ["document", "a .docx", () => zipSync({ "word/document.xml": bytesOf("<a/>") })],
    ["document", "an .ods", () => zipSync({ "content.xml": bytesOf("<a/>") })],
    ["archive", "another zip", () => zipSync({ "a.csv": bytesOf("a,b\n1,2") })],
    ["damaged", "a zip that ends early", () => bytesOf("PK\u0003\u0004 and no more")],
    ["no-table", "JSON", () => bytesOf('{"a": 1}')],
    ["no-table", "HTML under another name", () => bytesOf("<!doctype html><p>a,b")],
    ["no-table", "bytes of a program", () => bytes(0x7f, 0x45, 0x4c, 0x46)],
    ["no-table", "a header alone", () => bytesOf("a,b\n")],
    ["too-large", "more bytes than it reads", () => new Uint8Array(limits.bytes + 1)],
    ["too-many-rows", "more rows than it reads", () => bytesOf("a,b\n".repeat(limits.rows + 1))],
    [
      "too-many-columns",
      "more columns than it reads",
      () => bytesOf(`${"a,".repeat(limits.columns + 1)}\n`.repeat(2)),
    ],
  ])("%s: %s", (kind, _, file) => {
    expect(refusalOf(() => readBytes(file()))).toBe(kind);
  });

  test("grows-too-large: an archive whose directory announces more than it may grow to", async () => {
    const book = await workbook({
      a: [
        ["a", "b"],
        [1, 2],
      ],
    });
    const view = new DataView(book.buffer, book.byteOffset, book.byteLength);
    for (let at = 0; at < book.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 200_000_000, true);
    expect(refusalOf(() => readBytes(book))).toBe("grows-too-large");
  });

  test("damaged: an archive that grows more than its directory announces", async () => {
    const { bytes: book } = await readDownload("gtrm-2019-figures", ".xlsx");
    const lying = book.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 500, true);
    expect(refusalOf(() => readBytes(lying))).toBe("damaged");
  });

  test("a text that begins like a picture's bytes is a text", () => {
    expect(readText("BM,n\nx,1\n").table.columns).toEqual(["BM", "n"]);
  });

  test("each in both languages", () => {
    for (const locale of locales) {
      for (const text of Object.values(refusals(locale))) expect(text).toMatch(/\.$/);
      expect(intakeNotes(locale).totals({ count: 2, dropped: true })).toMatch(/2.*total/);
    }
  });
});
