// Where bars stand: their order, in panels, and where the data was changed under the program.
import { describe, expect, test } from "vitest";
import { bar, lying, standing, where } from "./drawn-bars.ts";
import { at, group, names, numbers, type Paper, paper, type Rule, told, up } from "./paper.ts";

describe("the order of bars", () => {
  const order = { compare: { order: true } };
  const by = (places: number[], sizes = [80, 50, 20, 20, 10], rule: Rule = order) =>
    told(
      standing(sizes),
      standing(
        places.map((at) => sizes[at] ?? 0),
        { x: names(...places.map((at) => where[at] ?? "")) },
      ),
      rule,
    );

  test.each<[string, number[], string, Rule?]>([
    ["is right", [0, 1, 2, 3, 4], ""],
    ["is no matter between equals", [0, 1, 3, 2, 4], ""],
    ["is no matter where nobody asks for it", [1, 0, 2, 3, 4], "", {}],
    ["breaks in one place", [1, 0, 2, 3, 4], "order-differs of=marks reversed=false @0:1"],
    ["breaks in two places", [1, 0, 2, 4, 3], "order-differs of=marks reversed=false @0:1,0:4"],
    ["is turned", [4, 3, 2, 1, 0], "order-differs of=marks reversed=true @0:1,0:3,0:4"],
  ])("%s", (_, places, said, rule) => expect(by(places, undefined, rule)).toBe(said));

  const years = (sizes: number[], texts: string[]) => standing(sizes, { x: names(...texts) });
  const inTime = years([80, 50, 20], ["2017", "2018", "2019"]);
  test.each<[string, string]>([["to the left", "axis-reversed axis=x times=true @x"]])(
    "years that run %s",
    (_, said) => expect(told(inTime, years([20, 50, 80], ["2019", "2018", "2017"]))).toBe(said),
  );

  const months = (texts: string[], sizes: number[]) => lying(sizes, { y: names(...texts), size: [640, 500] });
  const down = months(["enero 2019", "febrero 2019", "marzo 2019", "abril 2019"], [80, 50, 20, 10]);
  test.each<[string, string[], number[], string]>([
    ["downwards", ["enero 2019", "febrero 2019", "marzo 2019", "abril 2019"], [80, 50, 20, 10], ""],
    ["upwards", ["abril 2019", "marzo 2019", "febrero 2019", "enero 2019"], [10, 20, 50, 80], ""],
    [
      "here and there",
      ["febrero 2019", "enero 2019", "abril 2019", "marzo 2019"],
      [50, 80, 10, 20],
      "order-differs of=marks reversed=false @0:1,0:3",
    ],
  ])("months that run %s", (_, texts, sizes, said) =>
    expect(told(down, months(texts, sizes), { side: "x" })).toBe(said),
  );
});

describe("bars in panels", () => {
  // Two panels beside each other, each with two names: the axis is written in each.
  const panels = (sizes: [number, number, number, number], more: Partial<Paper> = {}) =>
    paper({
      fx: at({ 150: "mujeres", 350: "hombres" }),
      x: names("Lima", "Puno", "Lima", "Puno"),
      y: numbers(up),
      drawn: group(
        "bar",
        sizes.map((size, index) => bar(index, size)),
      ),
      ...more,
    });
  const both = panels([80, 50, 20, 60]);
  test.each<[string, ReturnType<typeof panels>, string, Rule?]>([
    ["are themselves", panels([80, 50, 20, 60]), ""],
    [
      "one longer",
      panels([80, 50, 30, 60]),
      "length-differs how=end count=1 compared=4 item=hombres,Lima from=0 to=30 @0:2",
    ],
    [
      "panels in each other's place",
      panels([20, 60, 80, 50]),
      "names-differ how=exchanged count=4 name=mujeres @x",
    ],
    [
      "panels and their names in each other's place",
      panels([20, 60, 80, 50], {
        fx: at({ 150: "hombres", 350: "mujeres" }),
      }),
      "",
    ],
    [
      "panels by place instead",
      panels([80, 20, 50, 60], {
        fx: at({ 150: "Lima", 350: "Puno" }),
        x: names("mujeres", "hombres", "mujeres", "hombres"),
      }),
      "",
    ],
    [
      "names exchanged within each",
      panels([50, 80, 60, 20]),
      "names-differ how=exchanged count=4 name=Lima @x",
    ],
    [
      "panels of another name",
      panels([80, 50, 20, 60], {
        fx: at({ 150: "mujeres", 350: "niñas" }),
      }),
      "names-differ how=unknown count=2 name=niñas @x",
    ],
    [
      "in another order in one of them, where it counts",
      panels([50, 80, 20, 60], { x: names("Puno", "Lima", "Lima", "Puno") }),
      "order-differs of=marks reversed=true @0:1",
      { compare: { order: true } },
    ],
  ])("%s", (_, found, said, rule) => expect(told(both, found, rule)).toBe(said));
});

describe("where the data was changed under the program", () => {
  const around = { varied: true };
  const high = standing([105, 50, 20]);
  const clipped = (sizes: number[]) =>
    standing(sizes, {
      drawn: `<defs><clipPath id="c"><rect x="0" y="20" width="640" height="300"/></clipPath></defs>${group(
        "bar",
        sizes.map((size, index) => bar(index, size)),
        'clip-path="url(#c)"',
      )}`,
    });
  test.each<[string, ReturnType<typeof standing>, string, Rule]>([
    ["a bar may leave the frame", clipped([105, 50, 20]), "", { around }],
    [
      "a bar may not leave it otherwise",
      clipped([105, 50, 20]),
      "not-seen how=outside count=1 item=Lima @0:0",
      {},
    ],
    [
      "a bar that is longer is told",
      clipped([105, 60, 20]),
      "length-differs how=end count=1 compared=3 item=Puno from=0 to=60 @0:1",
      { around },
    ],
  ])("%s", (_, found, said, rule) => expect(told(high, found, rule)).toBe(said));
});
