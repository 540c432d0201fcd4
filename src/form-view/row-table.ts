import type { formWords } from "../i18n/form.ts";
import { make } from "../ui/make.ts";

/** A row of the export, standing upright so that a phone shows all of it: a column's name and its cell. */
export function rowTable(cells: Record<string, string>, words: ReturnType<typeof formWords>): HTMLElement {
  const body = Object.entries(cells).map(([column, cell]) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, make("code", {}, column)),
      make(
        "td",
        {},
        cell === "" ? make("span", { class: "form-blank" }, words.blank) : make("code", {}, cell),
      ),
    ),
  );
  return make(
    "table",
    { class: "form-row" },
    make("caption", {}, words.row),
    make(
      "thead",
      { class: "visually-hidden" },
      make("tr", {}, make("th", { scope: "col" }, words.column), make("th", { scope: "col" }, words.cell)),
    ),
    make("tbody", {}, ...body),
  );
}
