import { cellBeside, type Grid } from "./grid-keys.ts";

/** Makes buttons one stop for the Tab key; the arrow keys lead from one to the others. */
export function openRoving(grid: Grid<HTMLElement>): void {
  const all = grid.flat().filter((button) => button !== null);
  const stopAt = (stop: HTMLElement | undefined) => {
    for (const button of all) button.tabIndex = button === stop ? 0 : -1;
  };
  stopAt(all[0]);
  for (const button of all) {
    button.addEventListener("focus", () => stopAt(button));
    button.addEventListener("keydown", (event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (ctrlKey || metaKey || altKey || shiftKey) return;
      const next = key === "Home" ? all[0] : key === "End" ? all.at(-1) : cellBeside(grid, button, key);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
  }
}
