import { zipSync } from "fflate";

/** A moment of no meaning: the same files make the same archive, whenever it is made. */
const mtime = new Date("2020-01-01T12:00:00Z");

export const zip = (files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> => zipSync(files, { mtime });

/** 2020-01-01, 12:00, as an archive writes it: two bytes for the time, two for the day. */
const dosTime = 0x50_21_60_00;

/** The archive with that moment for each of its files, whatever moment it was written at. Changes `archive`. */
export function withoutMoment<B extends Uint8Array>(archive: B): B {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - 22;
  if (view.getUint32(end, true) !== 0x06_05_4b_50) throw new Error("no end of an archive");
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    view.setUint32(entry + 12, dosTime, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, dosTime, true);
    const lengths = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += lengths.reduce((sum, length) => sum + length, 46);
  }
  return archive;
}
