// Bars beside bars: what is told of lengths, names and axes, for who reads both by their letters.
import { describe, expect, test } from "vitest";
import { lying, standing } from "./drawn-bars.ts";
import { at, names, numbers, type Paper, type Rule, told, up } from "./paper.ts";

const wanted = standing([80, 50, 20]);
/** The same with something else about it. */
const same = (more: Partial<Paper>) => standing([80, 50, 20], more);

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
  ])("%s", (_, found, said, rule) => expect(told(wanted, found, rule)).toBe(said));
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
