// Bars whose pieces, names, titles or axes say something else than they seem to.
import { describe, expect, test } from "vitest";
import { bar, standing } from "./drawn-bars.ts";
import { at, dots, group, lineOf, names, numbers, type Paper, paper, place, told, up } from "./paper.ts";

describe("a number where bars of two pieces begin", () => {
  const pieces = (zero: string) =>
    standing([80, 50, 20], {
      y: at({ 320: zero, 170: "50", 20: "100" }),
      drawn: group(
        "bar",
        [80, 50, 20].flatMap((to, i) =>
          [
            [0, 8],
            [12, to],
          ].map(
            ([low = 0, high = 0]) =>
              `<rect x="${place(i) - 30}" y="${up(high)}" width="60" height="${3 * (high - low)}"/>`,
          ),
        ),
      ),
    });
  test.each([
    ["0", ""],
    ["0.3", "length-differs how=start count=3 compared=3 item=Lima from=0.3 to=80 @y"],
  ])("%s", (zero, said) => expect(told(pieces("0"), pieces(zero))).toBe(said));
});

describe("a title over bars of 80, 50 and 20", () => {
  test.each<[title: string, said: string]>([
    ["Lima y Puno suman 130", ""],
    ["50.000 en Puno", ""],
    ["Hay 160 en Lima", "text-differs place=title how=number text=Hay 160 en Lima item= count=1 @"],
    ["Puno tiene 30 menos que Lima", ""],
    ["Lima supera a Ica en 300 %", ""],
    [
      "Lima supera a Ica en 500 %",
      "text-differs place=title how=number text=Lima supera a Ica en 500 % item= count=1 @",
    ],
  ])("%s", (title, said) =>
    expect(told(standing([80, 50, 20]), standing([80, 50, 20], { title }))).toBe(said),
  );

  test.each<[puno: number, said: string]>([
    [80.5, ""],
    [82, "text-differs place=title how=most text=Lima es donde hay más personas item=Lima count=1 @0:0"],
  ])("Lima is the most beside %d", (puno, said) => {
    const chart = (title = "") => standing([80, puno, 20], { title });
    expect(told(chart(), chart("Lima es donde hay más personas"))).toBe(said);
  });
});

describe("how high a frame is, from 0 to 100", () => {
  const high = (pixels: number) => {
    const to = (value: number) => 320 - (pixels * value) / 100;
    return standing([80, 50, 20], {
      y: at({ 320: "0", [to(50)]: "50", [to(100)]: "100" }),
      drawn: group(
        "bar",
        [80, 50, 20].map(
          (value, i) =>
            `<rect x="${place(i) - 30}" y="${to(value)}" width="60" height="${320 - to(value)}"/>`,
        ),
      ),
    });
  };
  const small = "not-seen how=small count=3 item= @y";
  test.each<[wanted: number, found: number, said: string]>([
    [300, 60, ""],
    [300, 59, small],
    [121, 59, small],
    [120, 59, ""],
  ])("%d pixels are expected and there are %d", (wanted, found, said) =>
    expect(told(high(wanted), high(found))).toBe(said),
  );
});

test("dots may mark where bars begin", () => {
  const floating = (more = "") => {
    const bars = [bar(0, [20, 80]), bar(1, [10, 50]), bar(2, [0, 20])];
    return standing([80, 50, 20], { drawn: group("bar", bars) + more });
  };
  expect(told(floating(), floating(dots([20, 10, 0], "", 1)))).toBe("");
});

test("a title may say that there is nobody where a bar has no length", () => {
  const title = "Nadie en Ica";
  expect(told(standing([80, 50, 0]), standing([80, 50, 0], { title }))).toBe("");
});

describe("times in another order", () => {
  const months = ["2019-01", "2019-02", "2019-03", "2019-04"];
  const line = (x: string[], values: number[]) =>
    paper({ x: names(...x), y: numbers(up), drawn: lineOf(values) });
  test.each<[string, ReturnType<typeof line>, string]>([
    ["the same as a line", line(months, [80, 50, 20, 40]), ""],
    [
      "as a line that goes back and forth",
      line(["2019-01", "2019-03", "2019-02", "2019-04"], [80, 20, 50, 40]),
      "order-differs of=marks reversed=false",
    ],
    [
      "as a line from right to left",
      line(months.toReversed(), [40, 20, 50, 80]),
      "axis-reversed axis=x times=true @x",
    ],
  ])("%s", (_, found, said) => {
    expect(told(standing([80, 50, 20, 40], { x: names(...months) }), found)).toBe(said);
  });
});

describe("stacks", () => {
  const stacks = (
    lanes: [number, number][],
    legend: Paper["legend"] = { women: "steelblue", men: "orange" },
    title = "",
  ) =>
    paper({
      title,
      x: names("Lima", "Puno"),
      y: numbers(up),
      legend,
      drawn: group(
        "bar",
        lanes.flatMap(([women, men], i) =>
          [
            [0, women, "steelblue"],
            [women, women + men, "orange"],
          ].map(
            ([from, to, fill]) =>
              `<rect x="${place(i) - 30}" y="${up(Number(to))}" width="60" height="${3 * (Number(to) - Number(from))}" fill="${fill}"/>`,
          ),
        ),
      ),
    });
  test.each([
    ["40 mujeres en Lima", ""],
    ["45 mujeres en Lima", "text-differs place=title how=number text=45 mujeres en Lima item= count=1 @"],
  ])("with a title of one of their parts: %s", (title, said) => {
    const own: [number, number][] = [
      [40, 20],
      [30, 58],
    ];
    expect(told(stacks(own), stacks(own, undefined, title))).toBe(said);
  });

  test.each<[string, ReturnType<typeof stacks>, string]>([
    [
      "without one of their parts",
      stacks([
        [40, 0],
        [30, 0],
      ]),
      "length-differs how=end count=2 compared=4 item=Lima,men from=0 to=0 @0:0,0:1,0:2,0:3",
    ],
    [
      "with a part whose name is blank",
      stacks(
        [
          [40, 20],
          [30, 50],
        ],
        { women: "steelblue", " ": "orange" },
      ),
      "names-differ how=blank count=1 name= @",
    ],
    [
      "with a part of an unknown name",
      stacks(
        [
          [40, 20],
          [30, 50],
        ],
        { women: "steelblue", boys: "orange" },
      ),
      "names-differ how=unknown count=1 name=boys @",
    ],
  ])("%s", (_, found, said) =>
    expect(
      told(
        stacks([
          [40, 20],
          [30, 50],
        ]),
        found,
      ),
    ).toBe(said),
  );
});
