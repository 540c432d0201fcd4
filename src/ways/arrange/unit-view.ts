import { make } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { highlight } from "../code/highlight.ts";
import { openDrag } from "./drag.ts";
import { indented } from "./lines.ts";
import { arrangeWords } from "./words.ts";

export interface UnitOptions {
  unit: string;
  /** Of each of its blocks. */
  texts: string[];
  /** Place in the program, from 0; null outside it. */
  place: number | null;
  /** Units in the program. */
  count: number;
  /** Puts it at a place, or out; `control` is what was pressed. */
  put(at: number | null, control: string): void;
  dropped(list: HTMLElement, before: HTMLElement | null): void;
}

/** One line, or several that move as one, with what moves it. */
export function unitView({ unit, texts, place, count, put, dropped }: UnitOptions): HTMLElement {
  const words = arrangeWords(pageLocale());
  const code = make("code");
  highlight(indented(texts.join("\n"))).forEach((line, row) => {
    if (row > 0) code.append("\n");
    code.append(...line.map(({ kind, text }) => make("span", { class: `code-${kind}` }, text)));
  });
  const line = texts[0]?.split("\n")[0] ?? "";
  const control = (name: string, sign: string, label: string, at: number | null, enabled = true) => {
    const button = make(
      "button",
      {
        type: "button",
        class: "button quiet",
        "data-control": name,
        "aria-label": `${label}: ${line}`,
        "aria-disabled": enabled ? null : "true",
      },
      sign,
    );
    button.addEventListener("click", () => enabled && put(at, name));
    return button;
  };
  const controls =
    place === null
      ? [control("add", words.add, words.add, count)]
      : [
          control("up", "↑", words.up, place - 1, place > 0),
          control("down", "↓", words.down, place + 1, place < count - 1),
          control("out", "✕", words.takeOut, null),
        ];
  const handle = make("span", { class: "handle", "aria-hidden": "true", title: words.drag }, "⠿");
  const item = make(
    "li",
    { "data-unit": unit },
    handle,
    make("pre", { lang: "zxx" }, code),
    make("span", { class: "moves" }, ...controls),
  );
  openDrag(handle, item, dropped);
  item.addEventListener("keydown", (event) => {
    if (place === null || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    const at = place + (event.key === "ArrowUp" ? -1 : 1);
    const pressed = (event.target as HTMLElement).dataset.control ?? "up";
    if (at >= 0 && at < count) put(at, pressed);
  });
  return item;
}
