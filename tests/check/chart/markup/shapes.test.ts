// Shapes where they stand on the whole drawing.
import { describe, expect, test } from "vitest";
import { drawingOf, shapeOf } from "./drawing-of.ts";

describe("a shape", () => {
  test.each<[markup: string, form: string, lines: number[][], box: number[]]>([
    [
      '<rect x="10" y="20" width="30" height="40"/>',
      "block",
      [[10, 20, 40, 20, 40, 60, 10, 60]],
      [10, 20, 40, 60],
    ],
    ['<rect width="30" height="40"/>', "block", [[0, 0, 30, 0, 30, 40, 0, 40]], [0, 0, 30, 40]],
    [
      '<line x1="10" y1="20" x2="30" y2="60" stroke="red"/>',
      "stroke",
      [[10, 20, 30, 60]],
      [9.5, 19.5, 30.5, 60.5],
    ],
    [
      '<line x1="10" y1="20" x2="30" y2="20" stroke="red" stroke-width="4"/>',
      "stroke",
      [[10, 20, 30, 20]],
      [10, 18, 30, 22],
    ],
    [
      '<line x1="10" y1="20" x2="10" y2="60" stroke="red" stroke-width="4"/>',
      "stroke",
      [[10, 20, 10, 60]],
      [8, 20, 12, 60],
    ],
    ['<circle cx="50" cy="60" r="5"/>', "dot", [[50, 60]], [45, 55, 55, 65]],
    ['<ellipse cx="50" cy="60" rx="5" ry="8"/>', "dot", [[50, 60]], [45, 52, 55, 68]],
    ['<polygon points="10,20 30,20 30,60"/>', "block", [[10, 20, 30, 20, 30, 60]], [10, 20, 30, 60]],
    [
      '<polyline points=" 10 20 30 20 30 60 " fill="none" stroke="red"/>',
      "stroke",
      [[10, 20, 30, 20, 30, 60]],
      [9.5, 19.5, 30.5, 60.5],
    ],
    ['<polyline points="10,20 30,20 30,60"/>', "block", [[10, 20, 30, 20, 30, 60]], [10, 20, 30, 60]],
    [
      '<path d="M10,20L30,20L30,60Z" fill="none" stroke="red"/>',
      "block",
      [[10, 20, 30, 20, 30, 60]],
      [10, 20, 30, 60],
    ],
    [
      '<path d="M10,20L30,20Z" fill="none" stroke="red"/>',
      "stroke",
      [[10, 20, 30, 20]],
      [10, 19.5, 30, 20.5],
    ],
    [
      '<path d="M10,20L30,60M50,20L90,60" fill="none" stroke="red"/>',
      "stroke",
      [
        [10, 20, 30, 60],
        [50, 20, 90, 60],
      ],
      [9.5, 19.5, 90.5, 60.5],
    ],
    [
      '<g transform="translate(100,50)"><rect x="10" y="20" width="30" height="40" transform="scale(2)"/></g>',
      "block",
      [[120, 90, 180, 90, 180, 170, 120, 170]],
      [120, 90, 180, 170],
    ],
    [
      '<g aria-label="dot"><path transform="translate(70,80)" d="M5,0L-3,4L-3,-4Z"/></g>',
      "dot",
      [[70, 80]],
      [67, 76, 75, 84],
    ],
  ])("%s", (markup, form, lines, box) => {
    expect(shapeOf(markup)).toMatchObject({ form, lines, box });
  });

  test("bends, and out of its box, as its path does", () => {
    const path = (d: string) => shapeOf(`<path d="${d}" fill="none" stroke="red"/>`);
    expect(path("M10,20L30,60")).toMatchObject({ curved: false, beyond: false });
    expect(path("M10,20C15,20,25,60,30,60")).toMatchObject({ curved: true, beyond: false });
    expect(path("M10,20C15,0,25,60,30,60")).toMatchObject({ curved: true, beyond: true });
    expect(shapeOf('<circle cx="50" cy="60" r="5"/>')).toMatchObject({ curved: true, beyond: false });
    expect(shapeOf('<rect width="9" height="9"/>')).toMatchObject({ curved: false, beyond: false });
  });

  test("without strokes is none", () => {
    expect(shapeOf('<path d=""/>')).toBeUndefined();
    expect(shapeOf("<path/>")).toBeUndefined();
    expect(shapeOf("<polygon/>")).toBeUndefined();
    expect(shapeOf('<polyline points=" "/>')).toBeUndefined();
  });

  test.each([
    ['<polygon points="1,2,3"/>', "polygon"],
    ['<polygon points="1,a"/>', "polygon"],
    ['<rect width="9" height="9" fill="bluish"/>', "colour"],
    ['<rect width="9" height="9" stroke="bluish"/>', "colour"],
    ['<rect width="9" height="9" fill="url(#absent)"/>', "fill"],
    ["<svg><mask/></svg>", "mask"],
  ])("that cannot be read is named: %s", (markup, name) => {
    expect(drawingOf(markup).unread).toEqual([name]);
  });
});

describe("what a shape is a part of", () => {
  const two = `<g aria-label="bar" data-mark="0" data-first="4"><rect width="9" height="9"><title>Lima\n  12</title></rect> <g><rect width="8" height="8"/></g></g><g aria-label="dot" data-mark="1"><title>Todos</title><circle r="3"/></g>`;

  test("is its group, layer, mark and item, and its tip", () => {
    expect(
      drawingOf(two).shapes.map(({ group, layer, mark, item, tip }) => [group, layer, mark, item, tip]),
    ).toEqual([
      ["bar", 1, 0, 4, "Lima 12"],
      ["bar", 1, 0, 5, ""],
      ["dot", 2, 1, null, "Todos"],
    ]);
  });

  test("is no axis, where it is no thin line along a side", () => {
    const inAxis = (inner: string, label = "y-axis tick") =>
      shapeOf(`<g aria-label="${label}" stroke="red" fill="none">${inner}</g>`)?.group;
    expect(inAxis('<path d="M0,9L6,9"/>')).toBe("y-axis tick");
    expect(inAxis('<path d="M9,0L9,6"/>')).toBe("y-axis tick");
    expect(inAxis('<path d="M0,9L6,19"/>')).toBe("");
    expect(inAxis('<path d="M0,9L6,9L6,0"/>')).toBe("");
    expect(inAxis('<path d="M0,9L6,9" stroke-width="3"/>')).toBe("");
    expect(inAxis('<path d="M0,9L6,9" stroke-width="2.9"/>')).toBe("y-axis tick");
    expect(inAxis('<rect width="9" height="9"/>')).toBe("");
    expect(inAxis('<rect width="9" height="9"/>', "x-grid")).toBe("");
    expect(inAxis('<rect width="9" height="9"/>', "bar")).toBe("bar");
  });
});

describe("what sticks out of the drawing, or is clipped, is cut", () => {
  test.each<[x: number, y: number, width: number, height: number, cut: boolean]>([
    [0, 0, 640, 400, false],
    [-1, -1, 642, 402, false],
    [-2, 0, 20, 20, true],
    [0, -2, 20, 20, true],
    [630, 0, 12, 20, true],
    [0, 390, 20, 12, true],
  ])("%d, %d and %d by %d: %s", (x, y, width, height, cut) => {
    expect(shapeOf(`<rect x="${x}" y="${y}" width="${width}" height="${height}"/>`)?.cut).toBe(cut);
  });

  const clip = (inner: string, use = "url(#c)", more = "") =>
    `<g ${more}><clipPath id="c">${inner}</clipPath><g clip-path="${use}"><rect x="10" y="10" width="80" height="80"/></g></g>`;
  const half = '<rect x="50" y="0" width="100" height="60"/>';

  test.each(["url(#c)", "url('#c')", "url(&quot;#c&quot;)", " url(#c) "])("by %s", (use) => {
    expect(shapeOf(clip(half, use))).toMatchObject({ box: [50, 10, 90, 60], cut: true });
  });

  test("by nothing", () => {
    expect(shapeOf(clip(half, "none"))).toMatchObject({ box: [10, 10, 90, 90], cut: false });
  });

  test("by what is moved with it", () => {
    expect(shapeOf(clip(half, "url(#c)", 'transform="translate(5,5)"'))?.box).toEqual([55, 15, 95, 65]);
  });

  test.each([`${half}${half}`, "", '<circle r="50"/>'])(
    "and not read where that is no one box: %s",
    (inner) => {
      expect(drawingOf(clip(inner)).unread).toEqual(["clip-path"]);
    },
  );
});

describe("patterns and markers", () => {
  const waffle = (inner: string, more = "", label = "waffle") =>
    shapeOf(
      `<g aria-label="${label}"><pattern id="p" ${more}>${inner}</pattern><rect width="50" height="40" fill="url(#p)" fill-opacity="0.5"/></g>`,
    );

  test("paint with their last colour", () => {
    expect(waffle('<rect fill="red"/>')).toMatchObject({
      cells: true,
      fill: { colour: [255, 0, 0], alpha: 0.5 },
    });
    expect(waffle("<rect/>", 'fill="blue"')?.fill?.colour).toEqual([0, 0, 255]);
    expect(waffle('<rect fill="none"/>')?.fill).toBeNull();
    expect(waffle("<rect/>")?.fill).not.toBeNull();
    expect(() => waffle('<rect fill="bluish"/>')).toThrow("unread: colour");
    expect(waffle('<rect fill="red"/>', "", "bar")?.cells).toBe(false);
    expect(shapeOf('<rect width="50" height="40"/>')?.cells).toBe(false);
  });

  test("mark the points of a line", () => {
    const marked = (marker: string, where: string) =>
      shapeOf(
        `<g stroke="blue" fill="none" opacity="0.5">${marker}<path d="M10,10L50,90" ${where}="url(#m)"/></g>`,
      )?.marked;
    const dot = '<marker id="m" fill="red"><circle r="3"/></marker>';
    const red = { colour: [255, 0, 0], alpha: 0.5 };
    expect(["marker-start", "marker-mid", "marker-end"].map((where) => marked(dot, where))).toEqual([
      red,
      red,
      red,
    ]);
    expect(marked('<marker id="m" fill="none" stroke="red"/>', "marker-mid")).toEqual(red);
    expect(marked('<marker id="m"/>', "marker-mid")).toBeNull();
    expect(marked('<g id="m"/>', "marker-mid")).toBeNull();
    expect(marked(dot, "marker-none")).toBeNull();
  });
});
