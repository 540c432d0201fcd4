import { revisionOf } from "../../service-worker/revision.ts";
import { toZip } from "./bundle.ts";
import { toDownloadCsv } from "./csv.ts";
import { readDataset } from "./dataset.ts";
import { toXlsx } from "./xlsx.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** By what stands behind the dataset's name in the address. */
const formats: Record<string, { type: string; write: (name: string) => Bytes | Promise<Bytes> }> = {
  ".csv": {
    type: "text/csv; charset=utf-8",
    write: (name) => new TextEncoder().encode(toDownloadCsv(readDataset(name), false)),
  },
  ".hxl.csv": {
    type: "text/csv; charset=utf-8",
    write: (name) => new TextEncoder().encode(toDownloadCsv(readDataset(name), true)),
  },
  ".xlsx": {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: (name) => toXlsx(readDataset(name)),
  },
  ".zip": { type: "application/zip", write: toZip },
};

export const downloadFormats = Object.keys(formats);

export interface Download {
  /** Media type. */
  type: string;
  bytes: Bytes;
  /** By which a page knows that what came is this. */
  revision: string;
}

const written = new Map<string, Promise<Download>>();

/** A download of a dataset, written once a build: pages tell its size, and its address gives it. */
export function readDownload(name: string, format: string): Promise<Download> {
  const known = written.get(name + format);
  if (known) return known;
  const found = formats[format];
  if (!found) throw new Error(`unknown format: ${format}`);
  const download = Promise.resolve(found.write(name)).then(async (bytes) => ({
    type: found.type,
    bytes,
    revision: await revisionOf(bytes),
  }));
  written.set(name + format, download);
  return download;
}
