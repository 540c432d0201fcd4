import type { Encoding } from "./understanding.ts";

/** The text of a file: by its byte order mark, else UTF-8 where it is valid, else Windows-1252. */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: read(bytes, "utf-16le"), encoding: "utf-16" };
  if (first === 0xfe && second === 0xff) return { text: read(bytes, "utf-16be"), encoding: "utf-16" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: read(bytes, "windows-1252"), encoding: "windows-1252" };
  }
}

/** The decoder takes the byte order mark away. */
const read = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes);
