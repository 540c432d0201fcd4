import type { Locale } from "../../i18n/locale.ts";
import { make } from "../../ui/make.ts";
import { nameTask, paperBox } from "../paper-parts.ts";
import { orderWords } from "./words.ts";

/** Each item with a box for its place. */
export function orderOnPaper(form: HTMLElement, locale: Locale): void {
  nameTask(form, orderWords(locale).numberAll);
  const list = form.querySelector("[data-order]");
  const items = [...(list?.querySelectorAll(".order-text") ?? [])];
  // Its numbers would say an order before one is written.
  list?.replaceWith(
    make(
      "ul",
      { class: "paper-slots" },
      ...items.map((text) => make("li", {}, paperBox(), ...text.childNodes)),
    ),
  );
}
