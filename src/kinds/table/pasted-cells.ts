import { type Grid, positionIn } from "../../ui/grid-keys.ts";

/** The cells of a table that was copied in a spreadsheet; null for one cell or a text. */
export function pastedCells(text: string): string[][] | null {
  const rows = text
    .replace(/\r\n?/g, "\n")
    .replace(/\n+$/, "")
    .split("\n")
    .map((row) => row.split("\t"));
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : null;
}

export interface Spread<Cell extends object> {
  filled: [cell: Cell, text: string][];
  /** How many pasted cells fall on a given cell or beside the table. */
  dropped: number;
}

/** Lays pasted cells over a grid, the first of them on `from`. */
export function spreadOver<Cell extends object>(
  grid: Grid<Cell>,
  from: Cell,
  pasted: string[][],
): Spread<Cell> {
  const start = positionIn(grid, from) ?? { row: 0, column: 0 };
  const spread: Spread<Cell> = { filled: [], dropped: 0 };
  pasted.forEach((texts, down) => {
    texts.forEach((text, right) => {
      const cell = grid[start.row + down]?.[start.column + right] ?? null;
      if (cell === null) spread.dropped += 1;
      else spread.filled.push([cell, text.trim()]);
    });
  });
  return spread;
}
