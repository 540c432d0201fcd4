import { expect, test } from "vitest";
import { cellsOf } from "../../src/form/cells.ts";
import { choice, formOf, row } from "./forms.ts";

test("cellsOf(form, rows, answers) has 0 for what was not chosen, and blanks where nothing was", () => {
  const rows = [row("integer", "children"), row("select_multiple", "needs", { list: "need" })];
  const form = formOf(rows, [choice("need", "food"), choice("need", "work")]);
  expect(cellsOf(form, rows, { children: "0", needs: "food" })).toEqual({
    children: "0",
    needs: "food",
    "needs/food": "1",
    "needs/work": "0",
  });
  expect(cellsOf(form, rows, {})).toEqual({ children: "", needs: "", "needs/food": "", "needs/work": "" });
  expect(cellsOf(form, rows, { needs: "food" }, new Set(["need work"]))["needs/work"]).toBe("");
});
