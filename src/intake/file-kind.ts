import { Refused } from "./understanding.ts";

const starts: [number[], "pdf" | "image" | "old-or-locked" | "archive" | "document"][] = [
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x89, 0x50, 0x4e, 0x47], "image"],
  [[0xff, 0xd8, 0xff], "image"],
  [[0x47, 0x49, 0x46, 0x38], "image"],
  [[0x42, 0x4d], "image"],
  [[0x52, 0x49, 0x46, 0x46], "image"],
  // Excel before 2007, and every workbook with a password.
  [[0xd0, 0xcf, 0x11, 0xe0], "old-or-locked"],
  [[0x1f, 0x8b], "archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "archive"],
  [[0x52, 0x61, 0x72, 0x21], "archive"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "document"],
];

const startsWith = (bytes: Uint8Array, start: number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * Looks at what a file begins with, not at its name.
 * @throws Refused for what is known to be no table.
 */
export function fileKind(bytes: Uint8Array): "zip" | "text" {
  if (bytes.length === 0) throw new Refused("empty");
  if (startsWith(bytes, [0x50, 0x4b])) return "zip";
  const known = starts.find(([start]) => startsWith(bytes, start));
  // "BM" and "RIFF" are also how a word may begin.
  if (known && (known[0][0] !== 0x42 || bytes.subarray(0, 64).includes(0))) throw new Refused(known[1]);
  return "text";
}

/** Marks of other languages than a table's: JSON, XML, HTML; and bytes that no text has. */
export function isTableText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return false;
  return !/^\s*(<[!?a-z]|\{|\[\s*[[{"\d])/i.test(text);
}
