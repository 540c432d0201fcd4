import { readCsv } from "./csv.ts";
import { decode } from "./decode.ts";
import { fileKind } from "./file-kind.ts";
import { type Encoding, type Grid, limits, plainGrid, Refused, type Separator } from "./understanding.ts";
import { unpackWorkbook } from "./unpack.ts";
import { openWorkbook, type Workbook } from "./xlsx.ts";

/** A file that may hold a table, unpacked or decoded once and read as often as it is corrected. */
export type OpenFile =
  | { format: "csv"; text: string; encoding: Encoding }
  | { format: "xlsx"; workbook: Workbook };

/** @throws Refused */
export function openFile(bytes: Uint8Array): OpenFile {
  if (bytes.length > limits.bytes) throw new Refused("too-large");
  return fileKind(bytes) === "zip"
    ? { format: "xlsx", workbook: openWorkbook(unpackWorkbook(bytes)) }
    : { format: "csv", ...decode(bytes) };
}

/** @throws Refused */
export function readGrid(
  file: OpenFile,
  sheet: number,
  separator?: Separator,
): { grid: Grid; separator: Separator | null } {
  if (file.format === "xlsx") return { grid: file.workbook.read(sheet), separator: null };
  const { rows, separator: found } = readCsv(file.text, separator);
  return { grid: plainGrid("", rows), separator: found };
}
