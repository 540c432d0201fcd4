// What the page takes of a drawing that somebody else wrote, and what it shows in the dark.
import { expect, test } from "vitest";
import { unseenInDark } from "../../../src/check/chart/picture/in-the-dark.ts";
import { mostPixels, shownLength, shownStyle } from "../../../src/check/chart/picture/markup/allowed.ts";
import { drawnBars } from "./drawing.ts";

const lostInDark = (look: string) => {
  const { picture } = drawnBars({ Lima: 900, Piura: 1300 }, { look });
  return picture ? unseenInDark(picture) : null;
};

test.each(['fill="#111"', 'fill="black" stroke="#222"'])(
  "%s is told not to be seen in the dark theme",
  (look) => {
    expect(lostInDark(look)).toMatchObject([
      {
        kind: "not-seen",
        detail: { how: "dark", count: 2 },
        where: [
          { mark: 0, item: 0 },
          { mark: 0, item: 1 },
        ],
      },
    ]);
  },
);

test.each([
  'fill="currentColor"',
  'fill="steelblue"',
  'fill="#111" stroke="orange" stroke-width="2"',
  'fill="none"',
])("%s is seen in the dark theme, or in none", (look) => {
  expect(lostInDark(look)).toEqual([]);
});

test.each([
  [`width: ${mostPixels}px`, true],
  [`width: ${mostPixels + 1}px`, false],
  ["height: 1e9", false],
  ["font-size: 201em", false],
  ["margin: 0 0 0 300vw", false],
  ["min-height: calc(100vh * 99)", false],
  ["stroke-width: 2", true],
  ["position: fixed", false],
  ["background: url(https://example.org/a.png)", false],
])("a style of %s is kept: %s", (style, isKept) => {
  expect(Object.keys(shownStyle(style))).toHaveLength(isKept ? 1 : 0);
});

test("a drawing that is wider than any screen is shown as wide as the reader reads", () => {
  expect(shownLength("640")).toBe("640");
  expect(shownLength("100%")).toBe("100%");
  expect(shownLength(String(mostPixels))).toBe(String(mostPixels));
  expect(shownLength("1e9")).toBe(String(mostPixels));
});
