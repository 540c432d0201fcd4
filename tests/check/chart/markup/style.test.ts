// How an element looks, by what it says and what stands around it.
import { describe, expect, test } from "vitest";
import { firstColour, ink } from "../../../../src/check/chart/picture/markup/palette.ts";
import { pixels } from "../../../../src/check/chart/picture/markup/style.ts";
import type { Rgb } from "../../../../src/check/colour/read-colour.ts";
import { shapeOf, textOf } from "./drawing-of.ts";

const rect = (attributes = "") => `<rect x="10" y="10" width="50" height="40" ${attributes}/>`;
const line = (attributes = "") => `<line x1="10" y1="10" x2="90" y2="60" ${attributes}/>`;
const red: Rgb = [255, 0, 0];
const blue: Rgb = [0, 0, 255];

test.each<[length: string | undefined, pixels: number | null]>([
  ["12", 12],
  [" 12px ", 12],
  ["12PX", 12],
  ["-1.5", -1.5],
  ["1.5rem", 24],
  ["12pt", 16],
  ["1e-3", 0.001],
  ["2em", null],
  ["50%", null],
  ["x12", null],
  ["12 px x", null],
  ["", null],
  [undefined, null],
])("a length of %s is %s pixels", (length, number) => {
  expect(pixels(length)).toBe(number);
});

describe("a fill", () => {
  test.each<[what: string, inner: string, colour: Rgb | null]>([
    ["of its own", rect('fill="red"'), red],
    ["of what stands around", `<g fill="red"><g>${rect()}</g></g>`, red],
    ["of its own before that", `<g fill="red">${rect('fill="blue"')}</g>`, blue],
    ["that is inherited", `<g fill="red">${rect('fill="inherit"')}</g>`, red],
    ["in its style before its attribute", rect('fill="red" style="fill: blue"'), blue],
    ["in a style that is inherited", `<g fill="red">${rect('style="fill: inherit"')}</g>`, red],
    ["of the current colour", `<g color="blue">${rect('fill="currentColor"')}</g>`, blue],
    [
      "of a current colour that cannot be read",
      `<g color="blue"><g color="bluish">${rect('fill="currentColor"')}</g></g>`,
      blue,
    ],
    ["of a current colour in a style", `<g color="blue" style="color: red">${rect()}</g>`, red],
    ["of the page's ink", rect(), ink],
    ["of a group of bars without one", `<g aria-label="bar">${rect()}</g>`, firstColour],
    ["of a group of bars with one", `<g aria-label="bar" fill="red">${rect()}</g>`, red],
    ["of a group of bars with a style", `<g aria-label="bar" style="fill: red">${rect()}</g>`, red],
    [
      "of bars' own colour before that of the group",
      `<g aria-label="bar" color="red">${rect()}</g>`,
      firstColour,
    ],
    ["of a group of bars within another", `<g><g aria-label="bar">${rect()}</g></g>`, ink],
    ["of a group of ticks", `<g aria-label="tick">${rect()}</g>`, ink],
    ["that is none", rect('fill="none" stroke="red"'), null],
  ])("%s", (_, inner, colour) => {
    expect(shapeOf(inner)?.fill?.colour ?? null).toEqual(colour);
  });

  test.each<[what: string, inner: string, alpha: number]>([
    ["is opaque", rect(), 1],
    ["lets through", rect('fill-opacity="0.5"'), 0.5],
    ["lets through as what stands around", `<g fill-opacity="0.5">${rect()}</g>`, 0.5],
    [
      "lets through by its own share before that",
      `<g fill-opacity="0.5">${rect('fill-opacity="0.2"')}</g>`,
      0.2,
    ],
    ["lets through with all around it", `<g opacity="0.5">${rect('opacity="50%"')}</g>`, 0.25],
    [
      "lets through by all of it",
      rect('opacity="0.5" fill-opacity="0.5" fill="#ff000080"'),
      0.25 * (128 / 255),
    ],
    ["does not care for the line's", rect('stroke-opacity="0.5"'), 1],
  ])("%s", (_, inner, alpha) => {
    expect(shapeOf(inner)?.fill?.alpha).toBeCloseTo(alpha);
  });
});

describe("a line", () => {
  test.each<[what: string, inner: string, colour: Rgb | null]>([
    ["of no colour", line(), null],
    ["of its own", line('stroke="red"'), red],
    ["of what stands around", `<g stroke="red">${line()}</g>`, red],
    ["in its style", line('stroke="red" style="stroke: blue"'), blue],
    [
      "of a group of lines in the current colour",
      `<g aria-label="line" stroke="currentColor">${line()}</g>`,
      firstColour,
    ],
    ["of a group of lines in another", `<g aria-label="line" stroke="red">${line()}</g>`, red],
    [
      "of a group of rules in the current colour",
      `<g aria-label="rule" stroke="currentColor">${line()}</g>`,
      ink,
    ],
    ["as wide as nothing", line('stroke="red" stroke-width="0"'), null],
    ["with hardly any dashes", line('stroke="red" stroke-dasharray="1,9"'), null],
    ["with dashes", line('stroke="red" stroke-dasharray="2 8"'), red],
    ["with an odd number of dashes", line('stroke="red" stroke-dasharray="1 9 1"'), red],
    ["with dashes of nothing", line('stroke="red" stroke-dasharray="none"'), red],
    ["with the dashes of what stands around", `<g stroke-dasharray="1,9">${line('stroke="red"')}</g>`, null],
    ["with four dashes", line('stroke="red" stroke-dasharray="1,9,1,9"'), null],
  ])("%s", (_, inner, colour) => {
    expect(shapeOf(inner)?.stroke?.colour ?? null).toEqual(colour);
  });

  test.each<[what: string, inner: string, alpha: number, width: number]>([
    ["is opaque and a pixel wide", line('stroke="red"'), 1, 1],
    ["lets through", line('stroke="red" stroke-opacity="0.5"'), 0.5, 1],
    [
      "lets through with what stands around",
      `<g opacity="0.5" stroke-opacity="0.5">${line('stroke="red"')}</g>`,
      0.25,
      1,
    ],
    ["is as wide as it says", line('stroke="red" stroke-width="3"'), 1, 3],
    ["is as wide as what stands around says", `<g stroke-width="3">${line('stroke="red"')}</g>`, 1, 3],
    [
      "is wider where it is enlarged",
      `<g transform="scale(2)">${line('stroke="red" stroke-width="3"')}</g>`,
      1,
      6,
    ],
  ])("%s", (_, inner, alpha, width) => {
    const shape = shapeOf(inner);
    expect(shape?.stroke?.alpha).toBeCloseTo(alpha);
    expect(shape?.width).toBeCloseTo(width);
  });
});

describe("letters", () => {
  const text = (attributes = "") => `<text x="10" y="20" ${attributes}>Lima</text>`;

  test.each<[what: string, inner: string, size: number, anchor: string]>([
    ["as a drawing's", text(), 10, "start"],
    ["of a size", text('font-size="12px"'), 12, "start"],
    ["of the size around", `<g font-size="1.5rem">${text()}</g>`, 24, "start"],
    ["in the middle", text('text-anchor="middle"'), 10, "middle"],
    ["at the end", text('style="text-anchor: end"'), 10, "end"],
    ["at the end of what stands around", `<g text-anchor="end">${text()}</g>`, 10, "end"],
    ["at the start again", `<g text-anchor="end">${text('text-anchor="start"')}</g>`, 10, "start"],
    ["at a place that is none", text('text-anchor="centre"'), 10, "start"],
  ])("%s", (_, inner, size, anchor) => {
    expect(textOf(inner)).toMatchObject({ text: "Lima", x: 10, y: 20, size, anchor });
  });
});

describe("nothing is seen of what is", () => {
  test.each([
    ["not displayed", rect('display="none"')],
    ["not displayed by its style", rect('style="display: none"')],
    ["hidden", rect('visibility="hidden"')],
    ["collapsed", rect('visibility="collapse"')],
    ["in what is hidden", `<g visibility="hidden">${rect()}</g>`],
    ["in what is not displayed", `<g display="none">${rect()}</g>`],
    ["of no opacity", rect('opacity="0"')],
    ["in what has no opacity", `<g opacity="0">${rect()}</g>`],
  ])("%s", (_, inner) => {
    expect(shapeOf(inner)).toBeUndefined();
  });

  test("but what is visible again in what is hidden is seen", () => {
    expect(shapeOf(`<g visibility="hidden"><g visibility="visible">${rect()}</g></g>`)).toBeDefined();
    expect(textOf('<g visibility="hidden"><text style="visibility: visible">Lima</text></g>')).toBeDefined();
    expect(textOf('<g visibility="hidden"><text>Lima</text></g>')).toBeUndefined();
    expect(shapeOf(`<g display="none"><g visibility="visible">${rect()}</g></g>`)).toBeUndefined();
  });
});
