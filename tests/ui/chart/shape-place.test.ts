import { describe, expect, test } from "vitest";
import { numberPlace, pointsOf, translation } from "../../../src/ui/chart/shape-place.ts";

const shape = (localName: string, attributes: Record<string, string>) => ({
  localName,
  getAttribute: (name: string) => attributes[name] ?? null,
});

describe("numberPlace(shape)", () => {
  test("stands in the middle of a bar", () => {
    const bar = shape("rect", { x: "10", y: "100", width: "40", height: "60" });
    expect(numberPlace(bar)).toEqual({ x: 30, y: 130 });
  });
  test("stands beside a dot, whatever draws it", () => {
    const dot = numberPlace(shape("circle", { cx: "50", cy: "50", r: "3" }));
    const symbol = shape("path", { d: "M3,0A3,3,0,1,1,-3,0A3,3,0,1,1,3,0", transform: "translate(50,50)" });
    for (const { x, y } of [dot, numberPlace(symbol)]) expect([x > 53, y < 47]).toEqual([true, true]);
  });
  test("stands in the middle of an area of a map", () => {
    const area = shape("path", { d: "M100,100L200,100L200,300L100,300Z" });
    expect(numberPlace(area)).toEqual({ x: 150, y: 200 });
    expect(numberPlace(shape("path", { d: "M100,100H200V300H100Z" }))).toEqual({ x: 150, y: 200 });
    expect(numberPlace(shape("path", { d: "M100,100C0,0,0,0,200,300" }))).toEqual({ x: 150, y: 200 });
  });
  test("stands in the middle of a rule, and where a text is written", () => {
    expect(numberPlace(shape("line", { x1: "0", x2: "100", y1: "40", y2: "40" }))).toEqual({ x: 50, y: 40 });
    expect(numberPlace(shape("text", { transform: "translate(7.5,20)", y: "4" }))).toEqual({ x: 7.5, y: 24 });
  });
  test("is a place even where a shape has none", () => {
    expect(numberPlace(shape("path", { d: "" }))).toEqual({ x: 9, y: -9 });
    expect(numberPlace(shape("rect", { x: "no number" }))).toEqual({ x: 0, y: 0 });
  });
});

test("translation(shape) adds up all moves", () => {
  expect(translation(shape("g", { transform: "translate(10,20) translate(-1.5)" }))).toEqual({
    x: 8.5,
    y: 20,
  });
  expect(translation(shape("g", {}))).toEqual({ x: 0, y: 0 });
});

test("pointsOf(text) reads pairs and leaves out what is none", () => {
  expect(pointsOf("10,20.5 -3,4 x,5 ")).toEqual([
    { x: 10, y: 20.5 },
    { x: -3, y: 4 },
  ]);
  expect(pointsOf("")).toEqual([]);
});
