// Where the pen of a path goes (SVG 2, section 9.3).
import { describe, expect, test } from "vitest";
import { readPath } from "../../../../src/check/chart/picture/markup/path.ts";

describe("a path", () => {
  test.each<[d: string, strokes: number[][]]>([
    ["M1,2L3,4", [[1, 2, 3, 4]]],
    ["M1 2 3 4 5 6", [[1, 2, 3, 4, 5, 6]]],
    ["M1,2l3,4l1,1", [[1, 2, 4, 6, 5, 7]]],
    ["m1,2 3,4", [[1, 2, 4, 6]]],
    ["M1,2H9V8h-2v-3", [[1, 2, 9, 2, 9, 8, 7, 8, 7, 5]]],
    ["M1,2H5 9", [[1, 2, 5, 2, 9, 2]]],
    ["M-1.5-.5L1e2,+2.", [[-1.5, -0.5, 100, 2]]],
    ["M1,2C1,3 2,4 5,6", [[1, 2, 5, 6]]],
    ["M1,2c0,1 1,2 4,4", [[1, 2, 5, 6]]],
    ["M1,2S2,4 5,6", [[1, 2, 5, 6]]],
    ["M1,2Q2,4 5,6T7,8", [[1, 2, 5, 6, 7, 8]]],
    ["M1,2A5,5,0,1,0,7,8", [[1, 2, 7, 8]]],
    [
      "M1,2L3,4M5,6L7,8",
      [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ],
    ],
    [
      "M1,2L3,4ZL5,6",
      [
        [1, 2, 3, 4],
        [1, 2, 5, 6],
      ],
    ],
    [
      "M1,2L3,4Zl5,6",
      [
        [1, 2, 3, 4],
        [1, 2, 6, 8],
      ],
    ],
    [
      "M1,2L3,4Zm1,1l1,0",
      [
        [1, 2, 3, 4],
        [2, 3, 3, 3],
      ],
    ],
    ["", []],
  ])("%s", (d, strokes) => {
    expect(readPath(d)?.map(({ points }) => points.flat())).toEqual(strokes);
  });

  test.each(["M1", "M1,2L3", "M1,2C1,2,3,4,5", "X1,2", "1,2", "M1,2B3,4"])("that cannot be read: %s", (d) => {
    expect(readPath(d)).toBeNull();
  });

  test("is closed by Z alone", () => {
    expect(readPath("M0,0L9,0L9,9Z")?.[0]?.closed).toBe(true);
    expect(readPath("M0,0L9,0L9,9z")?.[0]?.closed).toBe(true);
    expect(readPath("M0,0L9,0L0,0")?.[0]?.closed).toBe(false);
    expect(readPath("M0,0L9,0ZM5,5L6,6")?.map(({ closed }) => closed)).toEqual([true, false]);
    expect(readPath("Z")).toEqual([]);
  });

  test.each<[d: string, curved: boolean]>([
    ["M0,0L9,9H0V9", false],
    ["M0,0C1,1,8,8,9,9", true],
    ["M0,0S8,8,9,9", true],
    ["M0,0Q8,8,9,9", true],
    ["M0,0T9,9", true],
    ["M0,0A9,9,0,0,1,9,9", true],
  ])("bends between its points: %s %s", (d, curved) => {
    expect(readPath(d)?.[0]?.curved).toBe(curved);
  });

  test.each<[d: string, beyond: boolean]>([
    ["M0,0C3,0,6,9,9,9", false],
    ["M0,0C3,-1,6,10,9,9", false],
    ["M0,0C3,-2,6,9,9,9", true],
    ["M0,0C3,0,6,11,9,9", true],
    ["M0,0C-2,0,6,9,9,9", true],
    ["M0,0C3,0,11,9,9,9", true],
    ["M50,50c3,0,6,9,9,9", false],
    ["M50,50c3,-2,6,9,9,9", true],
    ["M50,50c11,0,6,9,9,9", true],
    ["M9,9C6,9,3,0,0,0", false],
    ["M9,9C6,11,3,0,0,0", true],
    ["M0,0Q4,20,9,9", true],
    ["M0,0A50,50,0,0,1,9,9", false],
    ["M0,0L9,9", false],
  ])("bends out of the box between two of them: %s %s", (d, beyond) => {
    expect(readPath(d)?.[0]?.beyond).toBe(beyond);
  });
});
