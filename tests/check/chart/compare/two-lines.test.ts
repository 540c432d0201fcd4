// Several lines in one chart: what is told of their names, in a legend or at their ends.
import { describe, expect, test } from "vitest";
import { dots, group, names, numbers, type Paper, paper, type Rule, through, told, up } from "./paper.ts";

const legend = { CUB: "steelblue", HTI: "orange" };
type Line = [values: number[], colour: string];
const drawn = (all: Line[]) =>
  group(
    "line",
    all.map(([values, colour]) => `<path d="${through(values)}" stroke="${colour}"/>`),
    'fill="none"',
  );
const chart = (markup: string, more: Partial<Paper> = {}) =>
  paper({ x: names("2016", "2017", "2018", "2019"), y: numbers(up), legend, drawn: markup, ...more });
const two = (
  a: number[],
  b: number[],
  more: Partial<Paper> = {},
  [one = "", other = ""] = ["steelblue", "orange"],
) =>
  chart(
    drawn([
      [a, one],
      [b, other],
    ]),
    more,
  );
const same = (more: Partial<Paper> = {}, colours?: [string, string]) =>
  two([20, 80, 50, 60], [10, 30, 40, 90], more, colours);
const twice = drawn([
  [[20, 80, 50, 60], "steelblue"],
  [[10, 30, 40, 90], "orange"],
]);
/** The same without a legend, with texts on the right at some numbers. */
const named = (texts: Record<string, number>) =>
  chart(
    `${twice}<g aria-label="text">${Object.entries(texts)
      .map(([text, value]) => `<text x="420" y="${up(value)}">${text}</text>`)
      .join("")}</g>`,
    { legend: {} },
  );

const rule: Rule = { families: ["line"] };

describe("a line for each of two", () => {
  test.each<[string, ReturnType<typeof two>, string]>([
    ["are themselves", same(), ""],
    [
      "have the other colours",
      same({ legend: { HTI: "steelblue", CUB: "orange" } }),
      "names-differ how=exchanged count=8 name=HTI @0:0,0:1",
    ],
    ["have no legend", same({ legend: {} }), "names-differ how=blank count=2 name= @0:0,0:1"],
    ["have their names at their ends", named({ CUB: 60, HTI: 90 }), ""],
    [
      "have the names at the wrong ends",
      named({ HTI: 60, CUB: 90 }),
      "names-differ how=exchanged count=8 name=HTI @0:0,0:1",
    ],
    ["have one name at its end", named({ CUB: 60 }), "names-differ how=blank count=1 name= @0:1"],
    ["have names too far off", named({ CUB: 20, HTI: 30 }), "names-differ how=blank count=2 name= @0:0,0:1"],
    [
      "have a legend that does not tell them apart",
      same({ legend: { CUB: "steelblue", HTI: "steelblue" } }, ["steelblue", "steelblue"]),
      "names-differ how=colours count=2 name=CUB @color",
    ],
    [
      "have an unknown name",
      same({ legend: { CUB: "steelblue", COL: "orange" } }),
      "names-differ how=unknown count=4 name=COL @x",
    ],
    [
      "have a name that is blank",
      same({ legend: { CUB: "steelblue", " ": "orange" } }),
      "names-differ how=blank count=1 name= @0:1",
    ],
    [
      "have one point elsewhere",
      two([20, 80, 50, 60], [10, 30, 70, 90]),
      "point-differs count=1 compared=8 item=2018,HTI found=70 @0:1",
    ],
    [
      "have one line less",
      chart(drawn([[[20, 80, 50, 60], "steelblue"]])),
      "names-differ how=colours count=2 name=CUB @color",
    ],
    [
      "have one line more",
      chart(
        drawn([
          [[20, 80, 50, 60], "steelblue"],
          [[10, 30, 40, 90], "orange"],
          [[1, 1, 1, 1], "black"],
        ]),
        { legend: { ...legend, COL: "black" } },
      ),
      "items-extra count=4 found=12 item=2016,COL @0:2",
    ],
    [
      "change names in the middle",
      two([20, 80, 40, 90], [10, 30, 50, 60]),
      "names-differ how=exchanged count=4 name=CUB @0:0,0:1",
    ],
    ["have dots without a name on them", chart(`${twice}${dots([20, 80], 'fill="black"', 1)}`), ""],
    [
      "have a dot without a name beside them",
      chart(`${twice}${dots([70], 'fill="black"', 1)}`),
      "names-differ how=blank count=1 name= @1:0",
    ],
    ["have a line in white", same({}, ["steelblue", "white"]), "not-seen how=hidden count=4 item=2016 @0:1"],
  ])("%s", (_, found, said) => expect(told(same(), found, rule)).toBe(said));
});
