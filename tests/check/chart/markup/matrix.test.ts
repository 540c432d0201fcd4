// Where a transform moves what stands in it (SVG 2, section 8).
import { expect, test } from "vitest";
import {
  apply,
  type Point,
  readTransform,
  scaleOf,
} from "../../../../src/check/chart/picture/markup/matrix.ts";

test.each<[transform: string, to: Point, wider: number]>([
  ["translate(10,20)", [13, 25], 1],
  ["translate(10 20)", [13, 25], 1],
  ["translate(10)", [13, 5], 1],
  ["translate ( 10 , 20 )", [13, 25], 1],
  ["scale(2)", [6, 10], 2],
  ["scale(2,0.5)", [6, 2.5], 1],
  ["scale(-1,1)", [-3, 5], 1],
  ["matrix(2,0,0,3,10,20)", [16, 35], Math.sqrt(6)],
  ["matrix(0 1 -1 0 0 0)", [-5, 3], 1],
  ["matrix(1,2,3,4,5,6)", [23, 32], Math.sqrt(2)],
  ["matrix(1)", [3, 0], 0],
  ["rotate(90)", [-5, 3], 1],
  ["rotate(180,10,20)", [17, 35], 1],
  ["rotate(90 10 20)", [25, 13], 1],
  ["skewX(45)", [8, 5], 1],
  ["skewY(45)", [3, 8], 1],
  ["translate(10,20) scale(2)", [16, 30], 2],
  ["scale(2) translate(10,20)", [26, 50], 2],
  ["", [3, 5], 1],
])("%s moves 3, 5 to %j", (transform, [x, y], wider) => {
  const matrix = readTransform(transform);
  if (matrix === null) throw new Error("not read");
  const moved = apply(matrix, [3, 5]);
  expect(moved[0]).toBeCloseTo(x);
  expect(moved[1]).toBeCloseTo(y);
  expect(scaleOf(matrix)).toBeCloseTo(wider);
});

test.each(["perspective(3)", "translate(a)", "translate(1) rotate3d(1,1,1,1)"])(
  "%s is not known",
  (transform) => {
    expect(readTransform(transform)).toBeNull();
  },
);

test("no transform moves nothing", () => {
  expect(readTransform(undefined)).toEqual([1, 0, 0, 1, 0, 0]);
});
