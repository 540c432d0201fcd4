import { make } from "../ui/make.ts";

/** A small square to tick, or to write a number or a letter in. */
export const paperBox = (): HTMLElement => make("span", { class: "paper-box", "aria-hidden": "true" });

/** Room for a word or a number. */
export const paperBlank = (): HTMLElement => make("span", { class: "paper-blank", "aria-hidden": "true" });

/** Lines to write on by hand, as the workshops' hand-outs have them. */
export const paperLines = (count: number): HTMLElement =>
  make("div", { class: "lines", "aria-hidden": "true" }, ...Array.from({ length: count }, () => make("div")));

/** Puts what an element holds in its place. */
export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

/** Says of the list what is done with it on paper. */
export function nameTask(form: ParentNode, task: string): void {
  const legend = form.querySelector("legend");
  if (legend) legend.textContent = task;
}

/** A disclosure is open on paper; its name says nothing there. */
export function openFolds(box: ParentNode): void {
  for (const fold of box.querySelectorAll("details")) {
    fold.querySelector(":scope > summary")?.remove();
    unwrap(fold);
  }
}
