// Colours as a chart's markup writes them.
import { describe, expect, test } from "vitest";
import { over, readPaint, readShare } from "../../../../src/check/chart/picture/markup/paint.ts";
import { ink, paper } from "../../../../src/check/chart/picture/markup/palette.ts";
import type { Rgb } from "../../../../src/check/colour/read-colour.ts";

const current: Rgb = [1, 2, 3];

describe("a paint", () => {
  test.each<[written: string, colour: Rgb, alpha: number]>([
    ["currentColor", current, 1],
    ["context-stroke", current, 1],
    [" SteelBlue ", [0x46, 0x82, 0xb4], 1],
    ["#4269d0", [0x7a, 0x2a, 0x6a], 1],
    ["#4269D080", [0x7a, 0x2a, 0x6a], 128 / 255],
    ["#36c", [0x33, 0x66, 0xcc], 1],
    ["#36c8", [0x33, 0x66, 0xcc], 0x88 / 255],
    ["#3366cc", [0x33, 0x66, 0xcc], 1],
    ["#3366cc00", [0x33, 0x66, 0xcc], 0],
    ["rgb(10, 20, 30)", [10, 20, 30], 1],
    ["rgb(10 20 30 / 50%)", [10, 20, 30], 0.5],
    ["rgb(10 20 30/0.25)", [10, 20, 30], 0.25],
    ["rgba(10, 20, 30, 0.3)", [10, 20, 30], 0.3],
    ["rgba(10, 20, 30)", [10, 20, 30], 1],
    ["hsl(120, 100%, 50%)", [0, 255, 0], 1],
    ["hsl(-120deg 100% 50%)", [0, 0, 255], 1],
    ["hsl( 0.0 , 50.5% , 25% )", [96, 32, 32], 1],
    ["hsla(120, 100%, 50%, 0.4)", [0, 255, 0], 0.4],
    ["hsl(120 100% 50% / 40%)", [0, 255, 0], 0.4],
    ["var(--plot-background)", paper, 1],
    ["var(--paper, white)", paper, 1],
    ["var(--ink)", ink, 1],
    ["var(--chart-1)", [0x7a, 0x2a, 0x6a], 1],
    ["var(--chart-10)", [0x83, 0x7a, 0x83], 1],
  ])("%s", (written, colour, alpha) => {
    const paint = readPaint(written, current);
    if (paint === null || paint === "unread") throw new Error(`${paint}`);
    expect(paint.colour).toEqual(colour);
    expect(paint.alpha).toBeCloseTo(alpha);
  });

  test.each(["none", "transparent", "", " NONE "])("that is none: '%s'", (written) => {
    expect(readPaint(written, current)).toBeNull();
  });

  test.each([
    ...["bluish", "#12345", "#xyz", "var(--chart-11)", "var(--chart-0)", "var(--inky)", "var(--other)"],
    ...["hsl(120, 100, 50)", "xhsl(120, 100%, 50%)", "hsl(120, 100%, 50%)x", "rgb(a, b, c)", "url(#a)"],
    ...["xrgba(1, 2, 3, 0.5)", "rgba(1, 2, 3, 0.5)x", "x#36c8", "#36c8x", "x var(--ink)"],
  ])("that cannot be read: %s", (written) => {
    expect(readPaint(written, current)).toBe("unread");
  });
});

test.each<[written: string | undefined, share: number]>([
  [undefined, 1],
  ["0.3", 0.3],
  ["30%", 0.3],
  [" 30% ", 0.3],
  ["0", 0],
  ["7", 1],
  ["-1", 0],
  ["half", 1],
])("a share of %s is %d", (written, share) => {
  expect(readShare(written)).toBeCloseTo(share);
});

test("paint lets through what lies beneath, as far as it is not opaque", () => {
  const white: Rgb = [255, 255, 255];
  expect(over({ colour: [0, 100, 200], alpha: 1 }, white)).toEqual([0, 100, 200]);
  expect(over({ colour: [55, 155, 255], alpha: 0.5 }, white)).toEqual([155, 205, 255]);
  expect(over({ colour: [0, 0, 0], alpha: 0 }, [10, 20, 30])).toEqual([10, 20, 30]);
});
