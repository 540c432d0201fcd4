// What a page shows of a chart's style, and a reader takes from it.
import { expect, test } from "vitest";
import { shownLength, shownStyle } from "../../../../src/check/chart/picture/markup/allowed.ts";

test.each<[style: string | undefined, shown: Record<string, string>]>([
  ["fill: red; Stroke-Width : 2px", { fill: "red", "stroke-width": "2px" }],
  ["fill: red;", { fill: "red" }],
  ["fill: url(#pattern)", { fill: "url(#pattern)" }],
  ["font-family: system-ui; margin: 0 14.5px", { "font-family": "system-ui", margin: "0 14.5px" }],
  ["width: 100%; max-width: 4000px", { width: "100%", "max-width": "4000px" }],
  ["height: 200em", { height: "200em" }],
  [undefined, {}],
  ["", {}],
  ["fill", {}],
  [": red", {}],
  ["position: fixed", {}],
  ["fill: url(https://example.org/a)", {}],
  ["fill: URL ( 'https://example.org/a' )", {}],
  ["background: image-set('a')", {}],
  ["fill: \\72 ed", {}],
  ["fill: @import 'a'", {}],
  ["width: expression (1)", {}],
  ["width: 4001px", {}],
  ["width: 4001", {}],
  ["width: 1e5PX", {}],
  ["margin: 0 201em", {}],
  ["width: 201%", {}],
  ["width: 1e+4px", {}],
  ["width: calc(1px * 99999)", {}],
  ["width: MAX (1px, 2px)", {}],
])("%s", (style, shown) => {
  expect(shownStyle(style)).toEqual(shown);
});

test("a drawing is no wider than a page can be", () => {
  expect(["640", "4000px", "4001", "9e9", "100%"].map(shownLength)).toEqual([
    "640",
    "4000px",
    "4000",
    "4000",
    "100%",
  ]);
});
