// Dots that stand at one place of an axis, told apart by what the other axis says of them and by their colours.
import { describe, expect, test } from "vitest";
import { at, group, numbers, type Paper, paper, type Rule, told, up } from "./paper.ts";

describe("dots in colours between two axes that measure", () => {
  const legend = { Costa: "steelblue", Sierra: "orange" };
  const x = (value: number) => 50 + 5 * value;
  type Dot = [x: number, y: number, colour: string];
  const drawn = (all: Dot[], more: Partial<Paper> = {}) =>
    paper({
      x: numbers(x),
      y: numbers(up),
      legend,
      drawn: group(
        "dot",
        all.map(([a, b, colour]) => `<circle cx="${x(a)}" cy="${up(b)}" r="3" fill="${colour}"/>`),
      ),
      ...more,
    });
  const all: Dot[] = [
    [10, 40, "steelblue"],
    [10, 80, "steelblue"],
    [30, 20, "orange"],
    [50, 60, "orange"],
  ];
  const swap = (colour: string) => (colour === "orange" ? "steelblue" : "orange");
  const axesTurned = (dots: Dot[]) => drawn(dots.map(([a, b, colour]): Dot => [b, a, colour]));
  test.each<[string, ReturnType<typeof drawn>, string, Rule?]>([
    ["are themselves", drawn(all), ""],
    [
      "in other colours, as the legend says",
      drawn(
        all.map(([a, b, c]): Dot => [a, b, swap(c)]),
        { legend: { Sierra: "steelblue", Costa: "orange" } },
      ),
      "",
    ],
    ["without a legend", drawn(all, { legend: {} }), "names-differ how=blank count=4 name= @0:0,0:1,0:2,0:3"],
    [
      "in one another's colour",
      drawn(all.map(([a, b, c]): Dot => [a, b, swap(c)])),
      "point-differs count=4 compared=4 item= found=40 @0:0,0:1,0:2,0:3",
    ],
    [
      "one in the other's colour",
      drawn(all.map(([a, b, c], i): Dot => [a, b, i === 0 ? swap(c) : c])),
      "point-differs count=1 compared=4 item= found=40 @0:0",
    ],
    [
      "one in a colour of no name",
      drawn(all.map(([a, b, c], i): Dot => [a, b, i === 0 ? "green" : c])),
      "names-differ how=blank count=1 name= @0:0",
    ],
    ["one half a pixel off", drawn(all.map(([a, b, c], i): Dot => [a, i === 0 ? b + 0.4 : b, c])), ""],
    [
      "one two pixels off",
      drawn(all.map(([a, b, c], i): Dot => [a, i === 0 ? b + 0.6 : b, c])),
      "point-differs count=1 compared=4 item= found=40.6 @0:0",
    ],
    [
      "as far off as is allowed",
      drawn(all.map(([a, b, c], i): Dot => [a, i === 0 ? b + 2 : b, c])),
      "",
      { compare: { tolerance: { absolute: 2 } } },
    ],
    [
      "one outside of the frame",
      drawn(all, { frame: 'data-x="50,550" data-y="320,110"' }),
      "not-seen how=outside count=1 item= @0:1",
    ],
    [
      "one outside of the frame, where the data was changed",
      drawn(all, { frame: 'data-x="50,550" data-y="320,110"' }),
      "",
      { around: { varied: true } },
    ],
    [
      "with axes exchanged",
      axesTurned(all),
      "point-differs count=4 compared=4 item= found=10 @0:0,0:1,0:2,0:3",
    ],
    [
      "with an axis from right to left",
      drawn(all, {
        x: numbers((value) => 550 - 5 * value),
        drawn: group(
          "dot",
          all.map(([a, b, c]) => `<circle cx="${550 - 5 * a}" cy="${up(b)}" r="3" fill="${c}"/>`),
        ),
      }),
      "axis-reversed axis=x times=false @x",
    ],
    [
      "growing by powers",
      drawn(all, { y: at({ 320: "1", 220: "10", 120: "100", 20: "1000" }) }),
      "scale-differs axis=y found=log @y",
    ],
  ])("%s", (_, found, said, rule) =>
    expect(told(drawn(all), found, { families: ["dot"], ...rule })).toBe(said),
  );
});
