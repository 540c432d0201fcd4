// Bars as a reader sees them: from where to where, in which colour.
import { describe, expect, test } from "vitest";
import { at } from "../texts.ts";
import { bar, column, legend, pieces, read, row } from "./drawn-bars.ts";

describe("a bar", () => {
  test("is named by its place, and as long as its axis says", () => {
    expect(pieces(bar(100, 0, 12) + bar(200, 0, 7.5) + bar(310, 2, 4))).toEqual([
      ["Lima", [0, 12]],
      ["Cusco", [0, 7.5]],
      ["Puno", [2, 4]],
    ]);
    expect(read(bar(100, 0, 12))?.pixel).toBeCloseTo(0.1);
    expect(read(bar(100, 0, 12))?.lanes[0]?.bars[0]?.pixels).toEqual([180, 300]);
  });

  test("lies where the other axis has the numbers", () => {
    const axes =
      row("x-axis tick label", at("100 0, 300 20")) + column("y-axis tick label", at("100 Lima, 200 Cusco"));
    const lying =
      '<rect x="100" y="80" width="120" height="40"/><rect x="100" y="180" width="50" height="40"/>';
    expect(pieces(lying, { axes, side: "x" })).toEqual([
      ["Lima", [0, 12]],
      ["Cusco", [0, 5]],
    ]);
    expect(read(lying, { axes, side: "y" })).toBeNull();
  });

  test("may be a thick line", () => {
    const line = (width: number) =>
      `<line x1="100" x2="100" y1="300" y2="200" stroke="red" stroke-width="${width}"/>`;
    expect(pieces(line(3))).toEqual([["Lima", [0, 10]]]);
    expect(pieces(line(2.9))).toEqual([]);
    expect(pieces('<line x1="100" x2="130" y1="300" y2="200" stroke="red" stroke-width="9"/>')).toEqual([]);
  });

  test("may be an outline, and a frame is none", () => {
    expect(pieces(bar(100, 0, 12, 'fill="none" stroke="red"'))).toEqual([["Lima", [0, 12]]]);
    expect(pieces(`<g aria-label="frame">${bar(100, 0, 12, 'fill="none" stroke="red"')}</g>`)).toEqual([]);
  });

  test("that cannot be seen has its place and no length", () => {
    expect(pieces(bar(100, 0, 12, 'fill="none"') + bar(200, 0, 7, 'fill="#faf7f3"'))).toEqual([
      ["Lima"],
      ["Cusco"],
    ]);
  });

  test("far from every name has none", () => {
    expect(pieces(bar(139, 0, 12))).toEqual([["Lima", [0, 12]]]);
    expect(pieces(bar(142, 0, 12))).toEqual([[null, [0, 12]]]);
  });
});

describe("what lies over each other in one place", () => {
  test("is a stack, each piece by the legend", () => {
    const stack = bar(100, 0, 5, 'fill="red"') + bar(100, 5, 12, 'fill="blue"');
    expect(pieces(stack, { around: legend })).toEqual([["Lima", [5, 12, "hombres"], [0, 5, "mujeres"]]]);
  });

  test("of one colour is one bar, unless there is something between", () => {
    expect(pieces(bar(100, 0, 5) + bar(100, 5.1, 12))).toEqual([["Lima", [0, 12]]]);
    expect(pieces(bar(100, 0, 5) + bar(100, 5.2, 12))).toEqual([["Lima", [5.2, 12], [0, 5]]]);
  });

  test("is seen as far as nothing covers it", () => {
    expect(pieces(bar(100, 0, 12) + bar(100, 8, 12, 'fill="#faf7f3"'))).toEqual([["Lima", [0, 8]]]);
    expect(pieces(bar(100, 0, 12, 'fill="red"') + bar(100, 0, 5, 'fill="blue"'), { around: legend })).toEqual(
      [["Lima", [5, 12, "mujeres"], [0, 5, "hombres"]]],
    );
  });

  test("is not covered by what hides no more than an edge, or only draws around it", () => {
    expect(pieces(bar(100, 0, 12) + bar(118, 0, 12, 'fill="#faf7f3"', 6))).toEqual([
      ["Lima", [0, 12]],
      ["Lima"],
    ]);
    expect(
      pieces(
        bar(100, 0, 12) + '<line x1="0" x2="640" y1="250" y2="250" stroke="#faf7f3" stroke-width="11"/>',
      ),
    ).toEqual([["Lima", [0, 12]]]);
    expect(
      pieces(
        bar(100, 0, 12) + '<line x1="0" x2="640" y1="250" y2="250" stroke="#faf7f3" stroke-width="12"/>',
      ),
    ).toEqual([["Lima", [5.6, 12], [0, 4.4]]]);
    expect(pieces(bar(100, 0, 12) + '<circle cx="100" cy="250" r="20" fill="#faf7f3"/>')).toEqual([
      ["Lima", [0, 12]],
    ]);
  });

  test("is not covered by what hides no more than its left edge either", () => {
    expect(pieces(bar(100, 0, 12) + bar(82, 0, 12, 'fill="#faf7f3"', 6))?.[0]).toEqual(["Lima", [0, 12]]);
  });

  test("is followed along the thinner of two, whichever was drawn first", () => {
    const [wide, thin] = [bar(100, 0, 5, 'fill="red"'), bar(105, 0, 12, 'fill="blue"', 14)];
    const both = [["Lima", [5, 12, "hombres"], [0, 5, "mujeres"]]];
    expect(pieces(thin + wide, { around: legend })).toEqual(both);
    expect(pieces(thin + wide + bar(100, 0, 5, 'fill="red"'), { around: legend })).toEqual(both);
  });

  test("stands beside it where the middle of one is not within the other", () => {
    const beside = (middle: number) => pieces(bar(100, 0, 12) + bar(middle, 0, 5, 'fill="blue"', 14))?.length;
    expect([85, 91, 94, 100, 106, 109, 115].map(beside)).toEqual([2, 2, 1, 1, 1, 2, 2]);
  });

  test("lets through what lies beneath as far as it is not opaque", () => {
    const both = bar(100, 0, 12, 'fill="red"') + bar(100, 0, 5, 'fill="blue" fill-opacity="0.5"');
    const [lane] = read(both, { around: legend })?.lanes ?? [];
    expect(lane?.bars.map(({ series, colour }) => [series, colour.map(Math.round)])).toEqual([
      ["mujeres", [255, 0, 0]],
      [null, [128, 0, 128]],
    ]);
  });

  test("on a ground that all bars share is seen on it", () => {
    const ground = '<rect x="50" y="50" width="300" height="260" fill="#ddd"/>';
    expect(pieces(ground + bar(100, 0, 12) + bar(200, 0, 7) + bar(300, 0, 3))).toEqual([
      ["Lima", [0, 12]],
      ["Cusco", [0, 7]],
      ["Puno", [0, 3]],
    ]);
    const over = ground.replace("#ddd", "#faf7f3");
    expect(pieces(bar(100, 0, 12) + bar(200, 0, 7) + bar(300, 0, 3) + over)).toEqual([
      ["Lima"],
      ["Cusco"],
      ["Puno"],
    ]);
  });
});

describe("a shape that is no rectangle", () => {
  test("is as long as its middle", () => {
    expect(pieces('<path d="M80,300L120,300L120,200L100,150L80,200Z"/>')).toEqual([["Lima", [0, 15]]]);
    expect(pieces('<path d="M80,300L120,300L120,250L80,250Z"/>')).toEqual([["Lima", [0, 5]]]);
  });
});

describe("a waffle", () => {
  const waffle = (path: string) =>
    `<g aria-label="waffle"><pattern id="p"><rect fill="red"/></pattern>${path}</g>`;
  const cells = (d: string) => `<path d="${d}" fill="url(#p)"/>`;

  test("is as long as a bar of the same area", () => {
    const whole = cells("M80,300L120,300L120,200L80,200Z");
    const begun = cells("M180,300L220,300L220,220L200,220L200,200L180,200Z");
    expect(pieces(waffle(whole + begun))).toEqual([
      ["Lima", [0, 10]],
      ["Cusco", [0, 9]],
    ]);
  });

  test("of few cells does not fill its row, and is drawn in any order", () => {
    const begun = cells("M180,300L200,300L200,290L180,290Z");
    const whole = cells("M80,300L120,300L120,200L80,200Z");
    expect(pieces(waffle(begun + whole))).toEqual([
      ["Cusco", [0, 0.5]],
      ["Lima", [0, 10]],
    ]);
  });

  test("goes on in the row in which the piece before ends", () => {
    const first = cells("M80,300L120,300L120,220L100,220L100,200L80,200Z");
    const second = cells("M100,220L120,220L120,100L80,100L80,200L100,200Z").replace("#p", "#q");
    const two = `<g aria-label="waffle"><pattern id="p"><rect fill="red"/></pattern><pattern id="q"><rect fill="blue"/></pattern>${first}${second}</g>`;
    expect(pieces(two, { around: legend })).toEqual([["Lima", [9, 20, "hombres"], [0, 9, "mujeres"]]]);
  });
});
