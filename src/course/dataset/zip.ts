import { zipSync } from "fflate";

/** A moment of no meaning: the same files make the same archive, whenever it is made. */
const mtime = new Date("2020-01-01T12:00:00Z");

export const zip = (files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> => zipSync(files, { mtime });
