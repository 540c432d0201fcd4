// Bars whose places are steps of an axis, colours or panels: what a bar is the bar of, where no name stands below its middle.
import { describe, expect, test } from "vitest";
import { at, group, names, numbers, type Paper, paper, type Rule, right, told, up } from "./paper.ts";

type Bar = [from: number, to: number, value: number, colour?: string];
/** Bars from pixel to pixel. */
const drawn = (bars: Bar[]) =>
  group(
    "rect",
    bars.map(
      ([from, to, value, colour = "steelblue"]) =>
        `<rect x="${from}" y="${up(value)}" width="${to - from}" height="${3 * value}" fill="${colour}"/>`,
    ),
  );
const chart = (bars: Bar[], x: Paper["x"], more: Partial<Paper> = {}) =>
  paper({ x, y: numbers(up), drawn: drawn(bars), ...more });

describe("bars between numbers", () => {
  const ages = at({ 100: "0", 200: "1", 300: "2", 400: "3" });
  const tens = at({ 100: "0", 200: "10", 300: "20", 400: "30" });
  const bars: Bar[] = [
    [101, 199, 80],
    [201, 299, 50],
    [301, 399, 20],
  ];
  const moved = bars.map(([from, to, value]): Bar => [from + 50, to + 50, value]);
  test.each<[string, ReturnType<typeof chart>, ReturnType<typeof chart>, string]>([
    ["one by one: themselves", chart(bars, ages), chart(bars, ages), ""],
    [
      "one by one: one longer",
      chart(bars, ages),
      chart([[101, 199, 90], ...bars.slice(1)], ages),
      "length-differs how=end count=1 compared=3 item=0 from=0 to=90 @0:0",
    ],
    [
      "one by one: half a step on",
      chart(bars, ages),
      chart(moved, ages),
      "names-differ how=unknown count=1 name=3 @x",
    ],
    [
      "one by one: a step missing",
      chart(bars, ages),
      chart(bars.slice(1), ages),
      "items-missing count=1 found=2 item=0 tell=true",
    ],
    ["one by one: beside names", chart(bars, ages), chart(bars, at({ 150: "0", 250: "1", 350: "2" })), ""],
    ["ten by ten: themselves", chart(bars, tens), chart(bars, tens), ""],
    [
      "ten by ten: one longer",
      chart(bars, tens),
      chart([[101, 199, 90], ...bars.slice(1)], tens),
      "length-differs how=end count=1 compared=3 item=5 from=0 to=90 @0:0",
    ],
    [
      "ten by ten: half a step on",
      chart(bars, tens),
      chart(moved, tens),
      "names-differ how=unknown count=3 name=10 @x",
    ],
  ])("%s", (_, wanted, found, said) => expect(told(wanted, found)).toBe(said));
});

describe("bars that fill a month", () => {
  /** Where the first of a month of 2019 stands, three pixels a day. */
  const first = (month: number) =>
    50 + (3 * (Date.UTC(2019, month - 1, 1) - Date.UTC(2019, 0, 1))) / 86_400_000;
  const months = at({ [first(1)]: "ene 2019", [first(2)]: "feb", [first(3)]: "mar", [first(4)]: "abr" });
  const bars: Bar[] = [1, 2, 3].map(
    (month): Bar => [first(month), first(month + 1), [80, 50, 20][month - 1] ?? 0],
  );
  const thin = bars.map(([from, to, value]): Bar => [(from + to) / 2 - 10, (from + to) / 2 + 10, value]);
  const wanted = chart(bars, months);
  test.each<[string, ReturnType<typeof chart>, string]>([
    ["themselves", chart(bars, months), ""],
    [
      "one longer",
      chart([bars[0] as Bar, [bars[1]?.[0] ?? 0, bars[1]?.[1] ?? 0, 60], bars[2] as Bar], months),
      "length-differs how=end count=1 compared=3 item=2019-02 from=0 to=60 @0:1",
    ],
    [
      "beside names",
      chart(
        bars,
        at(
          Object.fromEntries(
            bars.map(([from, to], i) => [
              (from + to) / 2,
              ["enero 2019", "febrero 2019", "marzo 2019"][i] ?? "",
            ]),
          ),
        ),
      ),
      "",
    ],
    ["in the middle of their months", chart(thin, months), ""],
    [
      "a month late",
      chart(
        [2, 3].map((month): Bar => [first(month), first(month + 1), [80, 50][month - 2] ?? 0]),
        months,
      ),
      "items-missing count=1 found=2 item=2019-01 tell=true",
    ],
    [
      "one month gone",
      chart(bars.slice(0, 2), months),
      "items-missing count=1 found=2 item=2019-03 tell=true",
    ],
  ])("%s", (_, found, said) => expect(told(wanted, found)).toBe(said));
});

describe("bars in colours beside each other in each panel", () => {
  const legend = { women: "steelblue", men: "orange" };
  const panels = at({ 150: "Lima", 350: "Puno" });
  const bars: Bar[] = [
    [110, 145, 80, "steelblue"],
    [155, 190, 50, "orange"],
    [310, 345, 20, "steelblue"],
    [355, 390, 60, "orange"],
  ];
  const grouped = (all: Bar[], more: Partial<Paper> = {}) =>
    chart(all, null, { fx: panels, legend, ...more });
  const named = (all: Bar[]) =>
    chart(
      all,
      {
        ticks: [
          [127, "women"],
          [172, "men"],
          [327, "women"],
          [372, "men"],
        ],
      },
      { fx: panels },
    );
  test.each<[string, ReturnType<typeof grouped>, string, Rule?]>([
    ["themselves", grouped(bars), ""],
    ["with names in place of the legend", named(bars), ""],
    [
      "one longer",
      grouped([[110, 145, 90, "steelblue"], ...bars.slice(1)]),
      "length-differs how=end count=1 compared=4 item=Lima,women from=0 to=90 @0:0",
    ],
    [
      "the colours exchanged",
      grouped(
        bars.map(
          ([from, to, value, colour]): Bar => [from, to, value, colour === "orange" ? "steelblue" : "orange"],
        ),
      ),
      "names-differ how=exchanged count=4 name=men @x",
    ],
    ["no legend", grouped(bars, { legend: {} }), "axis-not-readable axis=x how=missing found= @x"],
    ["no names of panels", grouped(bars, { fx: at({}) }), "axis-not-readable axis=x how=missing found= @x"],
    [
      "stacked",
      chart(
        [
          [110, 190, 80, "steelblue"],
          [310, 390, 20, "steelblue"],
        ],
        names("x"),
        { legend },
      ),
      "names-differ how=blank count=2 name= @0:0,0:1",
    ],
  ])("%s", (_, found, said) => expect(told(grouped(bars), found)).toBe(said));
});

describe("a line that lies", () => {
  const places = names("Lima", "Puno", "Ica");
  const lying = (values: number[], look = 'fill="none" stroke="black"', rest = "") =>
    paper({
      y: places,
      x: numbers(right),
      drawn: group(
        "line",
        [`<path d="M${values.map((value, i) => `${right(value)},${100 * (i + 1)}`).join("L")}${rest}"/>`],
        look,
      ),
    });
  const area = (values: number[]) => lying(values, 'fill="steelblue"', "L50,300L50,100Z");
  const cover = (shape: string) =>
    paper({
      y: places,
      x: numbers(right),
      drawn:
        group(
          "line",
          [`<path d="M${right(20)},100L${right(80)},200L${right(50)},300"/>`],
          'fill="none" stroke="black"',
        ) + shape,
    });
  test.each<[string, ReturnType<typeof lying>, string]>([
    ["itself", lying([20, 80, 50]), ""],
    ["one point elsewhere", lying([20, 80, 60]), "point-differs count=1 compared=3 item=Ica found=60 @0:0"],
    ["an area", area([20, 80, 50]), ""],
    [
      "an area with a point elsewhere",
      area([20, 80, 60]),
      "point-differs count=1 compared=3 item=Ica found=60 @0:0",
    ],
    [
      "a point beneath a block",
      cover(`<g><rect x="${right(80) - 20}" y="180" width="40" height="40" fill="white"/></g>`),
      "joined-differs how=unmarked count=1 item=Puno @0:0",
    ],
    [
      "no point beneath a block",
      cover(`<g><rect x="${right(80) - 20}" y="120" width="40" height="40" fill="white"/></g>`),
      "",
    ],
    [
      "a round block over a point",
      cover(`<g><path d="M${right(80) - 20},180L${right(80) + 20},190L${right(80)},230Z" fill="white"/></g>`),
      "",
    ],
  ])("%s", (_, found, said) =>
    expect(told(lying([20, 80, 50]), found, { families: ["line"], side: "x" })).toBe(said),
  );
});

describe("where nobody knows along which side the expected bars grow", () => {
  const standing = paper({
    x: names("Lima", "Puno", "Ica"),
    y: numbers(up),
    drawn: drawn([
      [70, 130, 80],
      [170, 230, 50],
      [270, 330, 20],
    ]),
  });
  const lying = paper({
    y: names("Lima", "Puno", "Ica"),
    x: numbers(right),
    drawn: group(
      "bar",
      [80, 50, 20].map(
        (value, i) => `<rect x="50" y="${100 * (i + 1) - 30}" width="${5 * value}" height="60"/>`,
      ),
    ),
  });
  test.each<[string, ReturnType<typeof chart>, ReturnType<typeof chart>, string]>([
    ["standing", standing, standing, ""],
    ["lying", lying, lying, ""],
    ["standing, and lying here", standing, lying, ""],
  ])("they are read by their names: %s", (_, wanted, found, said) =>
    expect(told(wanted, found, { side: null })).toBe(said),
  );
});

describe("where both axes measure, and nobody knows along which side the expected ones grow", () => {
  const tens = at({ 50: "0", 150: "10", 250: "20", 350: "30" });
  const lying = (values: number[]) =>
    paper({
      y: tens,
      x: numbers(right),
      drawn: group(
        "rect",
        values.map((value, i) => `<rect x="50" y="${51 + 100 * i}" width="${5 * value}" height="98"/>`),
      ),
    });
  const dotted = (values: number[]) =>
    paper({
      y: tens,
      x: numbers(right),
      drawn: group(
        "dot",
        values.map((value, i) => `<circle cx="${right(value)}" cy="${100 * (i + 1)}" r="4"/>`),
      ),
    });
  test.each<[string, ReturnType<typeof chart>, ReturnType<typeof chart>, string, Rule?]>([
    ["bars", lying([80, 50, 20]), lying([80, 50, 20]), ""],
    [
      "bars, one longer",
      lying([80, 50, 20]),
      lying([80, 60, 20]),
      "length-differs how=end count=1 compared=3 item=15 from=0 to=60 @0:1",
    ],
    ["dots", dotted([80, 50, 20]), dotted([80, 50, 20]), "", { families: ["dot"] }],
    [
      "dots, one elsewhere",
      dotted([80, 50, 20]),
      dotted([80, 60, 20]),
      "point-differs count=1 compared=3 item=15 found=60 @0:1",
      { families: ["dot"] },
    ],
    ["dots, two above each other", dotted([80, 50, 50]), dotted([80, 50, 50]), "", { families: ["dot"] }],
    [
      "dots, of two above each other one elsewhere",
      dotted([80, 50, 50]),
      dotted([80, 50, 60]),
      "point-differs count=1 compared=3 item=25 found=60 @0:2",
      { families: ["dot"] },
    ],
  ])("they are read by what names most of them: %s", (_, wanted, found, said, rule) =>
    expect(told(wanted, found, { side: null, ...rule })).toBe(said),
  );
});
