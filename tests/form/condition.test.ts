import { describe, expect, test } from "vitest";
import { sayCondition } from "../../src/form/condition.ts";
import { choice, formOf, row } from "./forms.ts";

const form = formOf(
  [
    row("note", "welcome"),
    row("integer", "children"),
    row("select_one", "school", { list: "how_many" }),
    row("select_multiple", "needs", { list: "need" }),
  ],
  [choice("how_many", "some"), choice("how_many", "none"), choice("need", "food")],
);

describe("sayCondition(condition, form, locale)", () => {
  test.each([
    ["${children} > 0", "la 1 es más de 0", "1 is more than 0"],
    [
      "${children} >= 2 and ${children} <= 5",
      "la 1 es 2 o más y la 1 es 5 o menos",
      "1 is 2 or more and 1 is 5 or less",
    ],
    ["${school} = 'none'", "la 2 es «none (es)»", '2 is "none (en)"'],
    [
      "${school} = 'some' or ${school} = 'none'",
      "la 2 es «some (es)» o la 2 es «none (es)»",
      '2 is "some (en)" or 2 is "none (en)"',
    ],
    [
      "not(selected(${needs}, 'food'))",
      "no se cumple que en la 3 se marcó «food (es)»",
      'it is not so that "food (en)" is marked in 3',
    ],
  ])("%s", (condition, es, en) => {
    expect(sayCondition(condition, form, "es")).toBe(es);
    expect(sayCondition(condition, form, "en")).toBe(en);
  });

  test("gives null for what it has no words for: it is shown as it stands", () => {
    expect(sayCondition("count-selected(${needs}) > 1", form, "es")).toBeNull();
    expect(sayCondition("${children} + 1 > 2", form, "es")).toBeNull();
  });
});
