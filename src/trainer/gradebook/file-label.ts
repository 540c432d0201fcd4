import { asLine } from "../../exchange/fields.ts";

const longest = 80;

/** A file's name as it can be shown: one line, no marks that turn the text, not longer than a line. */
export function fileLabel(name: string): string {
  const line = asLine(name.slice(0, 2000)) || "…";
  if (line.length <= longest) return line;
  const half = longest / 2 - 1;
  return `${line.slice(0, half)}…${line.slice(-half)}`;
}
