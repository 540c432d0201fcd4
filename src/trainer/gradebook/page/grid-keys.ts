/** Steps of a page key. */
const page = 10;

const stopOf = (cell: Element | undefined): HTMLElement | null =>
  cell?.matches("[data-stop]")
    ? (cell as HTMLElement)
    : (cell?.querySelector<HTMLElement>("[data-stop]") ?? null);

/** Where the keyboard is in a grid: row 0 is the header. */
export interface GridCell {
  row: number;
  column: number;
}

/**
 * Moves through a table of role "grid" by the arrow keys, Home, End and the page keys, as the ARIA
 * authoring practices say: one cell is the Tab key's stop, and the last one used stays it.
 * @param open called with Enter on a cell of a row
 */
export function openGridKeys(
  table: HTMLTableElement,
  start: GridCell,
  open: (row: HTMLTableRowElement) => void,
) {
  let current = start;
  const cell = ({ row, column }: GridCell) => table.rows[row]?.cells[column];

  const settle = (next: GridCell) => {
    const row = Math.max(0, Math.min(next.row, table.rows.length - 1));
    const column = Math.max(0, Math.min(next.column, (table.rows[row]?.cells.length ?? 1) - 1));
    stopOf(cell(current))?.setAttribute("tabindex", "-1");
    current = { row, column };
    stopOf(cell(current))?.setAttribute("tabindex", "0");
  };
  const go = (next: GridCell) => {
    settle(next);
    stopOf(cell(current))?.focus();
  };

  table.addEventListener("keydown", (event) => {
    const { row, column } = current;
    const last = table.rows[row]?.cells.length ?? 1;
    const moves: Record<string, GridCell> = {
      ArrowRight: { row, column: column + 1 },
      ArrowLeft: { row, column: column - 1 },
      ArrowDown: { row: row + 1, column },
      ArrowUp: { row: row - 1, column },
      PageDown: { row: row + page, column },
      PageUp: { row: Math.max(1, row - page), column },
      Home: event.ctrlKey ? { row: 0, column: 0 } : { row, column: 0 },
      End: event.ctrlKey ? { row: table.rows.length - 1, column: last - 1 } : { row, column: last - 1 },
    };
    const next = moves[event.key];
    if (next && !event.altKey && !event.metaKey) {
      event.preventDefault();
      go(next);
    } else if (event.key === "Enter" && row > 0 && (event.target as Element).matches("td")) {
      const on = table.rows[row];
      if (on) open(on);
    }
  });
  table.addEventListener("focusin", ({ target }) => {
    const on = (target as Element).closest<HTMLTableCellElement>("td, th");
    if (on) settle({ row: (on.parentElement as HTMLTableRowElement).rowIndex, column: on.cellIndex });
  });
  settle(start);

  return { current: () => current, go };
}
