import { cellBelow, cellBeside, type Grid } from "../../ui/grid-keys.ts";
import { pastedCells, spreadOver } from "./pasted-cells.ts";

export interface TableKeysEffects {
  put(input: HTMLInputElement, text: string): void;
  /** Enter was pressed in the last cell. */
  leave(): void;
  pasted(filled: [input: HTMLInputElement, text: string][], dropped: number): void;
}

/**
 * Keys as in a spreadsheet: Enter goes down, the arrow keys to the cell beside, Escape takes back what was
 * typed; Tab stays the browser's, so that it leads out. Several cells that are pasted spread over the table.
 */
export function openTableKeys(table: HTMLTableElement, { put, leave, pasted }: TableKeysEffects): void {
  const grid: Grid<HTMLInputElement> = [...(table.tBodies[0]?.rows ?? [])].map((row) =>
    [...row.cells].map((cell) => cell.querySelector("input")),
  );
  const goTo = (input: HTMLInputElement | null) => {
    input?.focus();
    input?.select();
  };
  for (const input of grid.flat().filter((cell) => cell !== null)) {
    let before = input.value;
    input.addEventListener("focus", () => {
      before = input.value;
    });
    input.addEventListener("keydown", (event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
      if (isComposing || ctrlKey || metaKey || altKey) return;
      if (key === "Enter") {
        event.preventDefault();
        const next = cellBelow(grid, input, shiftKey);
        if (next) goTo(next);
        else if (!shiftKey) leave();
      } else if (key === "Escape" && input.value !== before) {
        event.preventDefault();
        put(input, before);
      } else if (!shiftKey && leavesText(input, key)) {
        const next = cellBeside(grid, input, key);
        if (!next) return;
        event.preventDefault();
        goTo(next);
      }
    });
    input.addEventListener("paste", (event) => {
      const cells = pastedCells(event.clipboardData?.getData("text/plain") ?? "");
      if (!cells) return;
      event.preventDefault();
      const { filled, dropped } = spreadOver(grid, input, cells);
      pasted(filled, dropped);
    });
  }
}

/** Left and right move in the text first, unless all of it is selected, as when one just came. */
function leavesText(
  { selectionStart: start, selectionEnd: end, value }: HTMLInputElement,
  key: string,
): boolean {
  const all = start === 0 && end === value.length;
  if (key === "ArrowLeft") return all || end === 0;
  if (key === "ArrowRight") return all || start === value.length;
  return key === "ArrowUp" || key === "ArrowDown";
}
