// What a page shows of a chart's style, and a reader takes from it.
import { expect, test } from "vitest";
import {
  shownElements,
  shownLength,
  shownStyle,
} from "../../../../src/check/chart/picture/markup/allowed.ts";
import { drawingOf } from "./drawing-of.ts";

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

test.each<[what: string, markup: string]>([
  ["lines and areas", "<svg><g><path/><line/><polyline/><polygon/></g></svg>"],
  ["bars and dots", "<svg><rect/><circle/><ellipse/></svg>"],
  ["letters, and what shows under a pointer", "<svg><text><tspan/><title/></text><desc/></svg>"],
  ["clips, markers and waffles", "<svg><defs><clipPath/><marker/><pattern/></defs></svg>"],
  ["ramps", "<svg><defs><linearGradient><stop/></linearGradient><radialGradient/></defs></svg>"],
  ["a caption and a legend", "<figure><div><span/><p/><br/></div><figcaption/></figure>"],
  ["a caption's words", "<b/><i/><em/><strong/><small/><sub/><sup/>"],
  ["a list", "<ul><li/></ul><ol/>"],
  ["a table", "<table><thead><tr><th/></tr></thead><tbody><td/></tbody></table>"],
])("a page shows %s", (_, markup) => {
  const elements = [...markup.matchAll(/<(\w+)/g)].map(([, name = ""]) => name);
  expect(elements.filter((name) => !shownElements.has(name))).toEqual([]);
});

test("a page shows nothing that acts, asks for something or leads elsewhere", () => {
  const others = "script style link meta base a form input button iframe object embed image img use audio";
  expect(others.split(" ").filter((name) => shownElements.has(name))).toEqual([]);
});

test.each<[what: string, style: string]>([
  ["fills", "fill: red; fill-opacity: 0.5; opacity: 0.5; color: red; background: red; background-color: red"],
  [
    "strokes",
    "stroke: red; stroke-opacity: 0.5; stroke-width: 2; stroke-dasharray: 4 2; paint-order: stroke",
  ],
  [
    "ends of strokes",
    "stroke-linecap: round; stroke-linejoin: round; stroke-miterlimit: 1; border: 1px solid",
  ],
  ["letters", "font: 10px serif; font-family: serif; font-size: 10px; font-style: italic; font-weight: bold"],
  ["figures", "font-variant: small-caps; font-variant-numeric: tabular-nums; letter-spacing: 1px"],
  ["lines of text", "line-height: 1.5; text-anchor: end; text-align: left; white-space: pre"],
  ["what is struck out or hidden", "text-decoration: underline; visibility: hidden; display: none"],
  ["sharp edges and sizes", "shape-rendering: crispEdges; overflow: visible; width: 9px; height: 9px"],
  ["bounds", "max-width: 100%; min-width: 1em; min-height: 1em; padding: 1px"],
  ["gaps", "margin: 0; margin-top: 1px; margin-left: 1px; margin-right: 1px; margin-bottom: 1px"],
  ["a legend's places", "align-items: center; flex-wrap: wrap; break-inside: avoid; columns: 2"],
])("a page shows the style of %s", (_, style) => {
  const shown = Object.entries(shownStyle(style)).map(([property, value]) => `${property}: ${value}`);
  expect(shown.join("; ")).toBe(style);
});

test("a style leaves no place of its own and covers nothing", () => {
  const others = "position top left inset transform z-index content cursor filter mask clip-path animation";
  expect(
    shownStyle(
      others
        .split(" ")
        .map((property) => `${property}: 1`)
        .join("; "),
    ),
  ).toEqual({});
});

test.each([
  ...["image", "foreignObject", "use", "symbol", "mask", "filter", "img", "canvas", "video", "switch"],
  ...["animate", "animateTransform", "set", "linearGradient", "radialGradient", "textPath"],
])("a drawing with <%s> is said to be unreadable for it", (name) => {
  expect(drawingOf(`<${name}/>`).unread).toEqual([name]);
});

test.each<[look: string, unread: string[]]>([
  ['mask="url(#a)"', ["mask"]],
  ['filter="url(#a)"', ["filter"]],
  ['mix-blend-mode="multiply"', ["mix-blend-mode"]],
  ['mask="none" filter="none" mix-blend-mode="normal"', []],
])("a shape with %s is unreadable for %j", (look, unread) => {
  expect(drawingOf(`<rect width="9" height="9" ${look}/>`).unread).toEqual(unread);
});
