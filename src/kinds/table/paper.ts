import type { Locale } from "../../i18n/locale.ts";
import { make } from "../../ui/make.ts";
import { nameTask } from "../paper-parts.ts";
import { tableWords } from "./words.ts";

/** The table with empty cells to write in; where something stands in a cell, with room beside it. */
export function tableOnPaper(form: HTMLElement, locale: Locale): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>("td > input")];
  if (boxes.some(({ defaultValue }) => defaultValue !== "")) nameTask(form, tableWords(locale).correctByHand);
  for (const box of boxes) {
    const { defaultValue, parentElement: cell } = box;
    cell?.classList.add("paper-cell");
    cell?.replaceChildren(...(defaultValue === "" ? [] : [make("span", {}, defaultValue)]));
  }
}
