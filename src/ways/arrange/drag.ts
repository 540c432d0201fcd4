import { make } from "../../ui/make.ts";

/**
 * Lets an item be dragged by its handle, by mouse, pen or finger. A mark shows where it will go; the item itself
 * stays until then, because a browser lets go of a pointer whose element is moved.
 * @param drop where it was let go: before an item of a list, or at its end
 */
export function openDrag(
  handle: HTMLElement,
  item: HTMLElement,
  drop: (list: HTMLElement, before: HTMLElement | null) => void,
): void {
  handle.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    item.dataset.dragged = "";
    const mark = make("li", { class: "drop-mark", "aria-hidden": "true" });
    const move = ({ clientX, clientY }: PointerEvent) => {
      const under = document.elementFromPoint(clientX, clientY);
      const list = under?.closest<HTMLElement>("[data-list]");
      const over = under?.closest<HTMLElement>("[data-unit]");
      if (!list || (!over && under?.closest(".drop-mark"))) return;
      const { top, height } = (over ?? list).getBoundingClientRect();
      if (over && clientY < top + height / 2) over.before(mark);
      else if (over) over.after(mark);
      else list.append(mark);
    };
    const end = (ended: PointerEvent) => {
      handle.removeEventListener("pointermove", move);
      handle.removeEventListener("pointerup", end);
      handle.removeEventListener("pointercancel", end);
      delete item.dataset.dragged;
      const list = mark.parentElement;
      const before = mark.nextElementSibling as HTMLElement | null;
      mark.remove();
      if (list && ended.type === "pointerup") drop(list, before);
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener("pointerup", end);
    handle.addEventListener("pointercancel", end);
  });
}
