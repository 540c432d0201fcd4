import { find } from "./find.ts";

/** The passphrase boxes of a form show what is typed while its box is ticked. Returns what hides it again. */
export function followShow(form: HTMLElement): () => void {
  const tick = find<HTMLInputElement>(form, "[data-show]");
  const boxes = form.querySelectorAll<HTMLInputElement>("input[type=password]");
  const show = () => {
    for (const box of boxes) box.type = tick.checked ? "text" : "password";
  };
  tick.addEventListener("change", show);
  return () => {
    tick.checked = false;
    show();
  };
}
