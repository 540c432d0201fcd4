// Bars beside bars: what is told of lengths, places, names and axes, for who reads both by their letters.
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
  type Rule,
  right,
  stems,
  told,
  up,
} from "./paper.ts";

const where = ["Lima", "Puno", "Ica", "Tacna", "Cusco", "Loreto"];

type Size = number | [from: number, to: number];
const endsOf = (size: Size): [number, number] => (typeof size === "number" ? [0, size] : size);

const bar = (index: number, size: Size, look = ""): string => {
  const [from, to] = endsOf(size);
  return `<rect x="${place(index) - 30}" y="${up(Math.max(from, to))}" width="60" height="${3 * Math.abs(to - from)}" ${look}/>`;
};
const lyingBar = (index: number, size: Size): string => {
  const [from, to] = endsOf(size);
  return `<rect x="${right(Math.min(from, to))}" y="${place(index) - 30}" width="${5 * Math.abs(to - from)}" height="40"/>`;
};

const standing = (sizes: Size[], more: Partial<Paper> = {}) =>
  paper({
    x: names(...where.slice(0, sizes.length)),
    y: numbers(up),
    drawn: group(
      "bar",
      sizes.map((size, index) => bar(index, size)),
    ),
    ...more,
  });
const lying = (sizes: Size[], more: Partial<Paper> = {}) =>
  paper({
    y: names(...where.slice(0, sizes.length)),
    x: numbers(right),
    drawn: group(
      "bar",
      sizes.map((size, index) => lyingBar(index, size)),
    ),
    ...more,
  });
const bars = (...drawn: string[]) => ({ drawn: group("bar", drawn) });

const three = group("bar", [bar(0, 80), bar(1, 50), bar(2, 20)]);
const wanted = standing([80, 50, 20]);
/** The same with something else about it. */
const same = (more: Partial<Paper>) => standing([80, 50, 20], more);
const besides = (markup: string) => same({ drawn: three + markup });
/** The same drawn so low that 100 takes 50 pixels, on an axis up to `most`. */
const low = (most: number) =>
  same({
    y: at({ 320: "0", 270: "100", [320 - most / 2]: String(most) }),
    drawn: `<g transform="translate(0,${(320 * 5) / 6}) scale(1,${1 / 6})">${three}</g>`,
  });
const block = (look = "") => `<g><rect x="50" y="325" width="300" height="40" fill="gray" ${look}/></g>`;

describe("three bars, of 80, 50 and 20", () => {
  test.each<[string, ReturnType<typeof standing>, string, Rule?]>([
    ["are themselves", standing([80, 50, 20]), ""],
    ["lie", lying([80, 50, 20]), ""],
    [
      "must not lie where they must stand",
      lying([80, 50, 20]),
      "not-seen how=hidden count=3 item= @0:0,0:1,0:2",
      { compare: { orientation: true } },
    ],
    ["are read to the pixel: a third of one", standing([80, 50.4, 20]), ""],
    [
      "and no nearer than a pixel",
      standing([80, 50.5, 20]),
      "length-differs how=end count=1 compared=3 item=Puno from=0 to=50.5 @0:1",
    ],
    [
      "may be as far off as is allowed",
      standing([80, 52, 20]),
      "",
      { compare: { tolerance: { absolute: 2 } } },
    ],
    [
      "may be as far off in proportion",
      standing([84, 50, 20]),
      "",
      { compare: { tolerance: { relative: 0.05 } } },
    ],
    [
      "one longer",
      standing([80, 60, 20]),
      "length-differs how=end count=1 compared=3 item=Puno from=0 to=60 @0:1",
    ],
    [
      "one shorter, and one longer",
      standing([70, 60, 20]),
      "length-differs how=end count=2 compared=3 item=Lima from=0 to=70 @0:0,0:1",
    ],
    [
      "two that begin elsewhere",
      standing([[10, 80], [10, 50], 20]),
      "length-differs how=start count=2 compared=3 item=Lima from=10 to=80 @0:0,0:1",
    ],
    [
      "all begin elsewhere",
      standing([
        [10, 90],
        [10, 60],
        [10, 30],
      ]),
      "length-differs how=start count=3 compared=3 item=Lima from=10 to=90 @0:0,0:1,0:2",
    ],
    ["two in each other's place", standing([50, 80, 20]), "names-differ how=exchanged count=2 name=Lima @x"],
    ["all in another's place", standing([50, 20, 80]), "names-differ how=exchanged count=3 name=Lima @x"],
    ["one gone", standing([80, 50]), "items-missing count=1 found=2 item=Ica tell=true"],
    ["two gone", standing([80]), "items-missing count=2 found=1 item=Puno tell=false"],
    ["one too many", standing([80, 50, 20, 30]), "items-extra count=1 found=4 item=Tacna @0:3"],
    [
      "another name",
      same({ x: names("Lima", "Puno", "Ayacucho") }),
      "names-differ how=unknown count=1 name=Ayacucho @x",
    ],
    ["the names in another spelling", same({ x: names("LIMA", "puno", "Íca") }), ""],
    [
      "two under one name",
      same({ x: names("Lima", "Lima", "Ica") }),
      "items-extra count=1 found=3 item=Lima @0:1; items-missing count=1 found=3 item=Puno tell=true",
    ],
    [
      "all under one name",
      same({ x: names("Lima", "Lima", "Lima") }),
      "axis-not-readable axis=x how=alike found=Lima,Lima,Lima @x",
    ],
    [
      "a name that is blank",
      same({
        x: at({ 100: "Lima", 300: "Ica" }),
      }),
      "names-differ how=blank count=1 name= @0:1",
    ],
    ["no names", same({ x: null }), "axis-not-readable axis=x how=missing found= @x"],
    ["no numbers", same({ y: null }), "axis-not-readable axis=y how=missing found= @y"],
    ["one number alone", same({ y: at({ 320: "0" }) }), "axis-not-readable axis=y how=few found=0 @y"],
    [
      "the same number everywhere",
      same({ y: numbers(up, () => "5") }),
      "axis-not-readable axis=y how=alike found=5,5,5,5 @y",
    ],
    [
      "one number twice",
      same({
        y: at({ 320: "0", 170: "50", 95: "50", 20: "100" }),
      }),
      "axis-not-readable axis=y how=twice found=50 @y",
    ],
    [
      "numbers that do not grow evenly",
      same({
        y: at({ 320: "0", 170: "50", 95: "60", 20: "100" }),
      }),
      "axis-not-readable axis=y how=uneven found=100,60,50,0 @y",
    ],
    [
      "numbers ten times as large",
      same({ y: numbers(up, (value) => String(10 * value)) }),
      "axis-multiplied axis=y factor=10 item=Lima found=800 @y,0:0",
    ],
    [
      "numbers a thousandth",
      same({ y: numbers(up, (value) => String(value / 1000)) }),
      "axis-multiplied axis=y factor=0.001 item=Lima found=0.08 @y,0:0",
    ],
    [
      "numbers three times as large",
      same({ y: numbers(up, (value) => String(3 * value)) }),
      "length-differs how=end count=3 compared=3 item=Lima from=0 to=240 @0:0,0:1,0:2",
    ],
    [
      "numbers in thousands, as the label says",
      same({ y: { ...numbers(up, (value) => String(value / 1000)), label: "miles" } }),
      "",
    ],
    [
      "numbers that grow by powers",
      same({
        y: at({ 320: "1", 220: "10", 120: "100", 20: "1000" }),
      }),
      "scale-differs axis=y found=log @y",
    ],
    [
      "a number that is not the one at which they begin",
      same({
        y: { ticks: numbers(up).ticks.map(([at, text]) => [at, text === "0" ? "0.2" : text]) },
      }),
      "length-differs how=start count=3 compared=3 item=Lima from=0.2 to=80 @y",
    ],
    [
      "an axis upside down",
      same({ y: numbers((value) => 20 + 3 * value) }),
      "axis-reversed axis=y times=false @y",
    ],
    [
      "one drawn in white",
      standing([80, 50, 20], bars(bar(0, 80), bar(1, 50, 'fill="white"'), bar(2, 20))),
      "not-seen how=hidden count=1 item=Puno @0:1",
    ],
    [
      "all drawn in white",
      same({ drawn: `<g fill="white">${three}</g>` }),
      "not-seen how=hidden count=3 item=Lima @0:0,0:1,0:2",
    ],
    [
      "one of no length",
      standing([80, 0, 20]),
      "length-differs how=end count=1 compared=3 item=Puno from=0 to=0 @0:1",
    ],
    [
      "one in two colours",
      standing(
        [80, 50, 20],
        bars(bar(0, 80), bar(1, 20, 'fill="red"'), bar(1, [20, 50], 'fill="blue"'), bar(2, 20)),
      ),
      "length-differs how=pieces count=1 compared=3 item=Puno from=0 to=50 @0:1,0:2",
    ],
    [
      "one with something above it",
      standing([80, 50, 20], bars(bar(0, 80), bar(1, 50), bar(2, 20), bar(1, [60, 70]))),
      "length-differs how=end count=1 compared=3 item=Puno from=0 to=70 @0:1,0:3",
    ],
    [
      "one half covered",
      standing([80, 50, 20], bars(bar(0, 80), bar(1, 50), bar(2, 20), bar(1, [30, 60], 'fill="white"'))),
      "length-differs how=end count=1 compared=3 item=Puno from=0 to=30 @0:1,0:3",
    ],
    [
      "cut by the drawing's edge",
      same({
        y: at({ 200: "0", 50: "50", 20: "60" }),
        drawn: `<g transform="translate(0,-120)">${three}</g>`,
      }),
      "not-seen how=outside count=1 item=Lima @0:0",
    ],
    ["in a frame of which they take a sixth", low(600), "not-seen how=small count=3 item= @y"],
    ["on a drawing too small to read", low(50), "not-seen how=small count=3 item= @y"],
    [
      "as thick lines",
      same({
        drawn: stems([80, 50, 20], 8),
      }),
      "wrong-mark found=rule @0:0,0:1,0:2",
    ],
    [
      "as thick lines where these are allowed",
      same({
        drawn: stems([80, 50, 20], 8),
      }),
      "",
      { alternatives: ["rule"] },
    ],
    [
      "as thin lines",
      same({
        drawn: stems([80, 50, 20], 1),
      }),
      "not-seen how=hidden count=0 item= @",
    ],
    [
      "as dots",
      same({
        drawn: dots([80, 50, 20]),
      }),
      "not-seen how=hidden count=3 item= @0:0,0:1,0:2",
    ],
    [
      "as dots where these are allowed",
      same({
        drawn: dots([80, 50, 20]),
      }),
      "",
      { alternatives: ["dot"] },
    ],
    [
      "as waffles",
      same({
        drawn: `<defs><pattern id="w"><rect fill="steelblue"/></pattern></defs>${group(
          "waffle",
          [80, 50, 20].map(
            (value, index) =>
              `<path d="M${place(index) - 30},${up(0)}v${-3 * value}h60v${3 * value}z" fill="url(#w)"/>`,
          ),
        )}`,
      }),
      "",
    ],
    ["a picture beside them", besides('<image href="a.png"/>'), "not-readable what=image"],
    ["nothing", same({ drawn: "" }), "not-seen how=hidden count=0 item= @"],
    ["a blank sheet", paper({ drawn: "" }), "not-seen how=hidden count=0 item= @"],
    [
      "a drawing as small as a stamp",
      same({ size: [90, 400] }),
      "axis-not-readable axis=x how=missing found= @x",
    ],
    ["names under a block", besides(block()), "axis-not-readable axis=x how=covered found=Lima,Puno,Ica @x"],
    ["names under a pale block", besides(block('fill-opacity="0.5"')), ""],
    [
      "names over a block",
      paper({
        y: numbers(up),
        drawn: `${block()}${three}<g aria-label="x-axis tick label"><text x="100" y="340">Lima</text><text x="200" y="340">Puno</text><text x="300" y="340">Ica</text></g>`,
      }),
      "",
    ],
    [
      "dots beside them that say other numbers",
      besides(dots([60, 70], "", 1)),
      "mark-extra found=dot @1:0,1:1",
    ],
    ["one such dot", besides(dots([60], "", 1)), ""],
    ["dots at their ends", besides(dots([80, 50, 20], "", 1)), ""],
    ["a line through other numbers", besides(lineOf([10, 30, 60], "line", 1)), "mark-extra found=line @1:0"],
    ["arrows over them", besides(lineOf([10, 30, 60], "arrow", 1)), ""],
  ])("%s", (_, found, said, rule) => expect(told(wanted, found, rule)).toBe(said));
});

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

test.each<[number, number, string]>([
  [104, 106, ""],
  [90, 95, "length-differs how=end count=1 compared=3 item=Lima from=0 to=95 @0:0"],
])(
  "a bar of %d beside one of %d, in a frame from 0 to 100, which the expected one may leave",
  (one, other, said) => {
    const framed = (first: number) => standing([first, 50, 20], { frame: 'data-y="320,20"' });
    expect(told(framed(one), framed(other))).toBe(said);
  },
);

const columns = {
  columns: ["code", "name"],
  values: [
    ["L", "P", "I"],
    ["Lima", "Puno", "Ica"],
  ],
};
const more = { columns: ["name"], values: [["Lima", "Puno", "Ica", "Cusco"]] };
test.each<[string[], typeof columns, string]>([
  [["L", "P", "I"], columns, ""],
  [["L", "P", "X"], columns, "names-differ how=unknown count=1 name=X @x"],
  [
    ["Lima", "Puno", "Cusco"],
    more,
    "items-extra count=1 found=3 item=Cusco @0:2; items-missing count=1 found=3 item=Ica tell=true",
  ],
  [["Lima", "Puno", "Tacna"], more, "names-differ how=unknown count=1 name=Tacna @x"],
])("of the names %j those that the data's tables hold are known", (texts, table, said) =>
  expect(told(wanted, same({ x: names(...texts) }), { around: { tables: [table] } })).toBe(said),
);
