import { paperBlank } from "../paper-parts.ts";

/** Room for the number, with its unit behind it. */
export function numberOnPaper(form: HTMLElement): void {
  form.querySelector("input[name=answer]")?.replaceWith(paperBlank());
}
