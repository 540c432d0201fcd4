// The letters of a chart, and what stands around its drawing.
import { describe, expect, test } from "vitest";
import { mostShapes, readPicture } from "../../../../src/check/chart/picture/markup/read-picture.ts";
import { textOf } from "./drawing-of.ts";

describe("letters", () => {
  test("stand where they are moved to, with their group and tip", () => {
    expect(
      textOf(
        '<g aria-label="text" data-mark="2" data-first="7" transform="translate(100,50)"><text x="10" y="20" dx="1" dy="2">Lima <tspan>Metropolitana</tspan><title>12</title></text></g>',
      ),
    ).toMatchObject({
      ...{ text: "Lima Metropolitana", x: 111, y: 72, group: "text", layer: 1, mark: 2, item: 7, tip: "12" },
    });
  });

  test("below each other are one text", () => {
    expect(textOf("<text><tspan>Ayuda</tspan><tspan>humanitaria</tspan></text>")?.text).toBe(
      "Ayuda humanitaria",
    );
  });

  test.each<[x: number, y: number, seen: boolean]>([
    [-1, 10, true],
    [-2, 10, false],
    [641, 10, true],
    [642, 10, false],
    [10, -20, true],
    [10, -21, false],
    [10, 420, true],
    [10, 421, false],
  ])("at %d, %d are seen: %s", (x, y, seen) => {
    expect(textOf(`<text x="${x}" y="${y}">Lima</text>`) !== undefined).toBe(seen);
  });

  test("that say nothing are none, and a colour that cannot be read is none", () => {
    expect(textOf("<text> </text>")).toBeUndefined();
    expect(textOf('<text fill="bluish">Lima</text>')?.colour).toBeNull();
  });
});

describe("the whole", () => {
  test("is as large as it says, with its ends, titles and legend around it", () => {
    const picture = readPicture(
      '<figure><h2 class="plot-title">Un  título</h2><h3 class="a plot-subtitle">Debajo</h3><div class="plot-swatches"><span class="plot-swatch"><svg fill="red"><rect/></svg>Lima</span><span class="swatch"><svg stroke="blue"/> Cusco </span><span class="swatch"><svg fill="none"/>Puno</span></div><svg class="plot" width="300px" height="200" data-x="40,280" data-y="180,a"><rect width="9" height="9"/></svg><figcaption>Fuente</figcaption></figure>',
    );
    expect(picture).toMatchObject({
      ...{ width: 300, height: 200, frame: { x: [40, 280], y: null } },
      ...{ title: "Un título", subtitle: "Debajo", caption: "Fuente" },
      legend: [
        { colour: [255, 0, 0], text: "Lima" },
        { colour: [0, 0, 255], text: "Cusco" },
      ],
    });
  });

  test.each<[why: string, markup: string, unread: string[]]>([
    ["nothing drawn", "<p>Hola</p>", []],
    ["two drawings", '<svg width="9" height="9"/><svg width="9" height="9"/>', ["svg"]],
    ["too wide", '<svg width="4001" height="9"/>', ["too-large"]],
    ["too high", '<svg width="9" height="4001"/>', ["too-large"]],
    ["as large as may be", '<svg width="4000" height="4000"/>', []],
    [
      "as many shapes as may be",
      `<svg width="9" height="9">${'<rect width="1" height="1"/>'.repeat(mostShapes)}</svg>`,
      [],
    ],
    ["no markup", "<svg", ["too-many"]],
  ])("%s", (_, markup, unread) => {
    expect(readPicture(markup).unread).toEqual(unread);
  });

  test("says nothing where nothing is said", () => {
    expect(readPicture('<svg width="30" height="20"/>')).toEqual({
      ...{
        width: 30,
        height: 20,
        frame: { x: null, y: null },
        shapes: [],
        texts: [],
        legend: [],
        ramp: null,
      },
      ...{ title: "", subtitle: "", caption: "", unread: [] },
    });
  });

  test("reads a title as it is written, in bold or below each other", () => {
    const titled = (inner: string) =>
      readPicture(`<figure><h2 class="plot-title">${inner}</h2><svg width="30" height="20"/></figure>`).title;
    expect(titled("Más de <b>25</b>% en <i>Puno</i>")).toBe("Más de 25% en Puno");
    expect(titled("Ayuda<br>en Puno")).toBe("Ayuda en Puno");
  });

  test("leaves open what HTML leaves open", () => {
    expect(
      readPicture('<figure><br><hr class="a"><svg width="30" height="20"><text>a</text></svg></figure>')
        .width,
    ).toBe(30);
    expect(textOf("<text>Lima<br>Cusco</text>")?.text).toBe("Lima Cusco");
  });
});
