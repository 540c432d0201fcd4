import { paperBox } from "../paper-parts.ts";

/** Options with a box to tick in front of each. */
export function choiceOnPaper(form: HTMLElement): void {
  for (const input of form.querySelectorAll("input[name=answer]")) input.replaceWith(paperBox());
}
