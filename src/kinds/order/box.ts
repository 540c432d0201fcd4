import type { Submission } from "../../grading/exercise.ts";
import { editorWords } from "../../i18n/editor.ts";
import { takePresses } from "../../ui/early-presses.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import type { AnswerBox } from "../answer-box.ts";

/** A list whose items are moved by their buttons, or by the arrow keys while one of those has the focus. */
export function openOrderBox(form: HTMLFormElement, changed: () => void): AnswerBox {
  const words = editorWords(pageLocale());
  const list = form.querySelector<HTMLElement>("[data-order]");
  const told = form.querySelector<HTMLElement>("[data-moved]");
  if (!list || !told) throw new Error("an exercise of order has no list");
  const items = () => [...list.querySelectorAll<HTMLElement>(":scope > [data-value]")];
  const nameOf = (item: HTMLElement) => item.dataset.value ?? "";
  const textOf = (item: HTMLElement) => item.querySelector(".order-text")?.textContent?.trim() ?? "";
  const order = () => items().map(nameOf);
  const start = order();

  const arrange = (values: string[]) => {
    const byValue = new Map(items().map((item) => [nameOf(item), item]));
    if (values.length !== byValue.size || !values.every((value) => byValue.has(value))) return;
    list.append(...values.flatMap((value) => byValue.get(value) ?? []));
  };
  const move = (button: HTMLElement | SVGElement, towards = button.dataset.move) => {
    const item = button.closest<HTMLElement>("[data-value]");
    const neighbour = towards === "up" ? item?.previousElementSibling : item?.nextElementSibling;
    if (!item || !neighbour) return;
    if (towards === "up") neighbour.before(item);
    else neighbour.after(item);
    // Moving an element takes the focus away from it.
    button.focus();
    told.textContent = words.moved(textOf(item), items().indexOf(item) + 1, start.length);
    changed();
  };
  const buttonOf = ({ target }: Event) => (target as Element).closest<HTMLElement>("[data-move]");
  list.addEventListener("click", (event) => {
    const button = buttonOf(event);
    if (button) move(button);
  });
  list.addEventListener("keydown", (event) => {
    const button = buttonOf(event);
    if (!button || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(button, event.key === "ArrowUp" ? "up" : "down");
  });
  const early = takePresses(form);
  for (const button of early) move(button);

  const draft = (): Submission => ({ kind: "choice", chosen: order() });
  const write = (submission: Submission) => {
    if (submission.kind === "choice") arrange(submission.chosen);
  };
  return {
    draft,
    submission: draft,
    answeredEarly: early.length > 0,
    restore: write,
    write,
    reset: () => arrange(start),
    labelOf(option) {
      const item = items().find((one) => nameOf(one) === option);
      return item ? textOf(item) : option;
    },
    focus: () => list.querySelector<HTMLElement>("[data-move]")?.focus(),
  };
}
