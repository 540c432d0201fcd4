// What of a drawing is not seen in the dark.
import { expect, test } from "vitest";
import { unseenInDark } from "../../../src/check/chart/picture/in-the-dark.ts";
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
