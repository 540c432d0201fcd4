/** Cells in rows; null where there is none to go to. */
export type Grid<Cell extends object> = readonly (readonly (Cell | null)[])[];

interface Position {
  row: number;
  column: number;
}

export function positionIn<Cell extends object>(grid: Grid<Cell>, cell: Cell): Position | null {
  const row = grid.findIndex((cells) => cells.includes(cell));
  return row === -1 ? null : { row, column: grid[row]?.indexOf(cell) ?? 0 };
}

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where an arrow leads from a cell: to the next one that is there; null at the edge and for other keys. */
export function cellBeside<Cell extends object>(grid: Grid<Cell>, from: Cell, key: string): Cell | null {
  const position = positionIn(grid, from);
  const step = steps[key];
  if (!position || !step) return null;
  let [rows, columns] = step;
  // In a single line of cells both pairs of arrows lead along it.
  if (grid.length === 1) [rows, columns] = [0, rows + columns];
  else if (grid.every((cells) => cells.filter((cell) => cell !== null).length < 2))
    [rows, columns] = [rows + columns, 0];
  let { row, column } = position;
  for (;;) {
    row += rows;
    column += columns;
    const cell = grid[row]?.[column];
    if (cell === undefined) return null;
    if (cell !== null) return cell;
  }
}

/** Where Enter leads: down the column, then to the top of the next one; null after the last. */
export function cellBelow<Cell extends object>(grid: Grid<Cell>, from: Cell, backwards = false): Cell | null {
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  const inOrder = Array.from({ length: width }, (_, column) =>
    grid.flatMap((cells) => cells[column] ?? []),
  ).flat();
  return inOrder[inOrder.indexOf(from) + (backwards ? -1 : 1)] ?? null;
}
