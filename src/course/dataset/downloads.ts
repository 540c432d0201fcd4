import { revisionOf } from "../../service-worker/revision.ts";
import { toZip } from "./bundle.ts";
import { toDownloadCsv } from "./csv.ts";
import { readDataset } from "./dataset.ts";
import { readFixedForm, readPracticeForm } from "./practice-survey/form.ts";
import { toKoboWorkbook, toXlsForm } from "./practice-survey/workbook.ts";
import { toXlsx } from "./xlsx.ts";

type Bytes = Uint8Array<ArrayBuffer>;

interface Format {
  /** Media type. */
  type: string;
  write: (name: string) => Bytes | Promise<Bytes>;
}

const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** By what stands behind the dataset's name in the address. */
const formats: Record<string, Format> = {
  ".csv": {
    type: "text/csv; charset=utf-8",
    write: (name) => new TextEncoder().encode(toDownloadCsv(readDataset(name), false)),
  },
  ".hxl.csv": {
    type: "text/csv; charset=utf-8",
    write: (name) => new TextEncoder().encode(toDownloadCsv(readDataset(name), true)),
  },
  ".xlsx": {
    type: workbook,
    write: (name) => toXlsx(readDataset(name)),
  },
  ".zip": { type: "application/zip", write: toZip },
};

/** What only some datasets are written as: as the tool takes or gives them that they are about. */
const ownFormats: Record<string, Record<string, Format>> = {
  "practice-form": {
    ".xlsform.xlsx": { type: workbook, write: () => toXlsForm(readPracticeForm()) },
    ".mended.xlsform.xlsx": { type: workbook, write: () => toXlsForm(readFixedForm()) },
  },
  "practice-households": {
    ".kobo.xlsx": { type: workbook, write: () => toKoboWorkbook(readPracticeForm()) },
  },
};

const formatsOf = (name: string): Record<string, Format> => ({ ...formats, ...ownFormats[name] });

export const downloadFormats = (name: string): string[] => Object.keys(formatsOf(name));

export interface Download {
  type: Format["type"];
  bytes: Bytes;
  /** By which a page knows that what came is this. */
  revision: string;
}

const written = new Map<string, Promise<Download>>();

/** A download of a dataset, written once a build: pages tell its size, and its address gives it. */
export function readDownload(name: string, format: string): Promise<Download> {
  const known = written.get(name + format);
  if (known) return known;
  const found = formatsOf(name)[format];
  if (!found) throw new Error(`unknown format: ${format}`);
  const download = Promise.resolve(found.write(name)).then(async (bytes) => ({
    type: found.type,
    bytes,
    revision: await revisionOf(bytes),
  }));
  written.set(name + format, download);
  return download;
}
