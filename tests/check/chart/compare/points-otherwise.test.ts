// Points and lines that are small, beside each other, or between other things than names.
import { describe, expect, test } from "vitest";
import {
  at,
  dots,
  group,
  lineOf,
  names,
  numbers,
  type Paper,
  paper,
  place,
  right,
  told,
  up,
} from "./paper.ts";

const years = names("2016", "2017", "2018", "2019");
const line = (values: number[], more = "", rest: Partial<Paper> = {}) =>
  paper({ x: years, y: numbers(up), drawn: lineOf(values) + more, ...rest });

describe("a line with a dot at each of its points", () => {
  const dotted = (values: number[]) => line(values, dots(values, "", 1));
  test.each<[string, number[], string]>([
    ["is itself", [20, 80, 50, 60], ""],
    ["has one elsewhere", [20, 90, 50, 60], "point-differs count=1 compared=4 item=2017 found=90 @0:0,1:1"],
  ])("%s", (_, values, said) =>
    expect(told(dotted([20, 80, 50, 60]), dotted(values), { families: ["line"] })).toBe(said),
  );
});

describe("how high a frame is, from 0 to 100", () => {
  const high = (pixels: number, last = 60) => {
    const to = (value: number) => 320 - (pixels * value) / 100;
    const d = [20, 80, 50, last].map((value, i) => `${place(i)},${to(value)}`).join("L");
    return paper({
      x: years,
      y: at({ 320: "0", [to(50)]: "50", [to(100)]: "100" }),
      drawn: group("line", [`<path d="M${d}"/>`], 'fill="none" stroke="black"'),
    });
  };
  const small = "not-seen how=small count=4 item= @y";
  test.each<[wanted: number, found: number, said: string]>([
    [300, 60, ""],
    [300, 59, small],
    [121, 59, small],
    [120, 59, ""],
  ])("%d pixels are expected and there are %d", (wanted, found, said) =>
    expect(told(high(wanted), high(found), { families: ["line"] })).toBe(said),
  );

  test.each<[pixels: number, last: number, said: string]>([
    [300, 60.4, ""],
    [300, 60.6, "point-differs count=1 compared=4 item=2019 found=60.6 @0:0"],
    [150, 60.6, ""],
    [150, 61, "point-differs count=1 compared=4 item=2019 found=61 @0:0"],
  ])("a line of 300 pixels beside one of %d that ends at %d", (pixels, last, said) =>
    expect(told(high(300), high(pixels, last), { families: ["line"] })).toBe(said),
  );
});

test("a line from the ground to each dot joins none of them", () => {
  const stem = [20, 80, 50, 60].map((value, i) => `M${place(i)},${up(0)}L${place(i)},${up(value)}`).join("");
  const lollipops = (more = "") =>
    paper({ x: names("Lima", "Puno", "Ica", "Tacna"), y: numbers(up), drawn: dots([20, 80, 50, 60]) + more });
  const found = lollipops(group("line", [`<path d="${stem}" fill="none" stroke="black"/>`], "", 1));
  expect(told(lollipops(), found, { families: ["dot"] })).toBe("");
});

describe("dots that a line joins", () => {
  const joined = (x: Paper["x"], more = "") =>
    paper({ x, y: numbers(up), drawn: dots([20, 80, 50, 60]) + more });
  test.each<[string, Paper["x"], string]>([
    [
      "between names",
      names("Lima", "Puno", "Ica", "Tacna"),
      "joined-differs how=over count=3 item=Lima,Puno @1:0",
    ],
    ["between years", years, ""],
    ["between numbers", numbers(right), ""],
  ])("%s", (_, x, said) =>
    expect(told(joined(x), joined(x, lineOf([20, 80, 50, 60], "line", 1)), { families: ["dot"] })).toBe(said),
  );
});

test.each<[string, Partial<Paper>]>([
  ["two beside one name", { x: names("Lima", "Puno"), y: numbers(up) }],
  ["two beside no name", { x: null, y: numbers(up) }],
])("dots that nothing tells apart cannot be read: %s", (_, axes) => {
  const twice = paper({ drawn: dots([20, 80]) + dots([40, 50], "", 1), ...axes });
  expect(told(twice, twice, { families: ["dot"] })).toBe("cannot be read");
});

describe("two panels of which each runs to the left", () => {
  const panels = (texts: string[], [a, b, c, d]: [number, number, number, number]) =>
    paper({
      fx: at({ 150: "CUB", 350: "HTI" }),
      x: names(...texts),
      y: numbers(up),
      drawn: group(
        "line",
        [`<path d="M100,${up(a)}L200,${up(b)}M300,${up(c)}L400,${up(d)}"/>`],
        'fill="none" stroke="black"',
      ),
    });
  test("are told once", () => {
    const wanted = panels(["2017", "2018", "2017", "2018"], [20, 80, 50, 60]);
    expect(
      told(wanted, panels(["2018", "2017", "2018", "2017"], [80, 20, 60, 50]), { families: ["line"] }),
    ).toBe("axis-reversed axis=x times=true @x");
  });
});
