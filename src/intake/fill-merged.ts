import type { Cell } from "../check/value.ts";
import { isFigure } from "./rows.ts";
import type { Grid } from "./understanding.ts";

/**
 * The rows with each text that was merged over several of them in every one. A number stays in the first:
 * it counts for all of them together, and would be counted more than once.
 */
export function fillMerged({ rows, merged }: Grid, body: number[]): { rows: Cell[][]; filled: number } {
  const inBody = new Set(body);
  const tall = merged.filter(
    ({ top, bottom, left, right }) => bottom > top && left === right && inBody.has(top),
  );
  if (tall.length === 0) return { rows, filled: 0 };
  const copied = rows.map((row) => row.slice());
  let filled = 0;
  for (const { top, bottom, left } of tall) {
    const text = copied[top]?.[left] ?? null;
    if (typeof text !== "string" || isFigure(text)) continue;
    for (let index = top + 1; index <= Math.min(bottom, rows.length - 1); index++) {
      const row = copied[index] ?? [];
      if (!inBody.has(index) || (row[left] ?? null) !== null) continue;
      while (row.length < left) row.push(null);
      row[left] = text;
      filled++;
    }
  }
  return { rows: copied, filled };
}
