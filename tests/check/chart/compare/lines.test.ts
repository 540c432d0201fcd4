// Lines beside the expected one: what is told of points and of what joins them.
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
  pen,
  place,
  type Rule,
  right,
  through,
  told,
  up,
} from "./paper.ts";

const years = names("2016", "2017", "2018", "2019");
const path = (line: string, look = "") => `<path d="${line}" ${look}/>`;
const marker = '<marker id="dot" fill="steelblue"><circle r="3"/></marker>';
const marked = 'marker-start="url(#dot)"';

const drawn = (markup: string, more: Partial<Paper> = {}) =>
  paper({ x: years, y: numbers(up), drawn: markup, ...more });
/** A group of lines. */
const lines = (drawnLines: string[], look = 'fill="none" stroke="steelblue"') =>
  drawn(group("line", drawnLines, look));
const line = (values: number[], more: Partial<Paper> = {}) => drawn(lineOf(values), more);
const four = lineOf([20, 80, 50, 60]);
const same = (more: Partial<Paper>) => drawn(four, more);
const flat = drawn(group("line", [path("M100,314L200,296L300,305L400,302")], 'fill="none" stroke="black"'), {
  y: at({ 320: "0", 305: "50", 20: "1000" }),
});

const rule: Rule = { families: ["line"] };
const wanted = line([20, 80, 50, 60]);

describe("a line through 20, 80, 50 and 60", () => {
  test.each<[string, ReturnType<typeof line>, string, Rule?]>([
    ["is itself", line([20, 80, 50, 60]), ""],
    ["is read to the pixel", line([20, 80, 50.4, 60]), ""],
    ["and no nearer", line([20, 80, 50.5, 60]), "point-differs count=1 compared=4 item=2018 found=50.5 @0:0"],
    [
      "may be as far off as is allowed",
      line([20, 83, 50, 60]),
      "",
      { compare: { tolerance: { absolute: 3 } } },
    ],
    ["one point higher", line([20, 90, 50, 60]), "point-differs count=1 compared=4 item=2017 found=90 @0:0"],
    [
      "two points elsewhere",
      line([30, 90, 50, 60]),
      "point-differs count=2 compared=4 item=2016 found=30 @0:0",
    ],
    [
      "two points in each other's place",
      line([80, 20, 50, 60]),
      "names-differ how=exchanged count=2 name=2016 @0:0",
    ],
    [
      "numbers ten times as large",
      same({ y: numbers(up, (value) => String(value * 10)) }),
      "axis-multiplied axis=y factor=10 item=2016 found=200 @y",
    ],
    [
      "an axis upside down",
      same({ y: numbers((value) => 20 + 3 * value) }),
      "axis-reversed axis=y times=false @y",
    ],
    ["one point less", line([20, 80, 50]), "items-missing count=1 found=3 item=2019 tell=true"],
    [
      "one point more",
      line([20, 80, 50, 60, 70], { x: names("2016", "2017", "2018", "2019", "2020") }),
      "items-extra count=1 found=5 item=2020 @0:0",
    ],
    [
      "a gap",
      lines([path(pen("0,20 1,80", "2,50 3,60"))]),
      "joined-differs how=apart count=1 item=2017,2018 @0:0",
    ],
    [
      "a point that nothing leads to",
      lines([path(pen("0,20 1,80 2,50", "3,60"))]),
      "joined-differs how=unmarked count=1 item=2019 @0:0",
    ],
    [
      "no line at all between the points",
      lines([path(pen("0,20", "1,80", "2,50", "3,60"))]),
      "not-seen how=hidden count=4 item=2016 @0:0",
    ],
    [
      "marks in place of the line",
      lines([marker, path(pen("0,20", "1,80", "2,50", "3,60"), marked)]),
      "joined-differs how=apart count=3 item=2016,2017 @0:1",
    ],
    [
      "a way past a point",
      lines([path(pen("0,20 2,50 3,60", "1,80"), marked), marker]),
      "joined-differs how=over count=1 item=2016,2018 @0:0",
    ],
    [
      "a way back",
      lines([path(pen("0,20 2,50 1,80 3,60"))]),
      "joined-differs how=back count=1 item=2018,2017 @0:0",
    ],
    ["drawn from right to left", lines([path(pen("3,60 2,50 1,80 0,20"))]), ""],
    [
      "a curve that swings beyond its points",
      lines([path(`M100,${up(20)}C100,-900 200,900 200,${up(80)}L300,${up(50)}L400,${up(60)}`)]),
      "joined-differs how=curve count=1 item= @0:0",
    ],
    [
      "steps",
      lines([path(pen("0,20 0.5,20 0.5,80 1.5,80 1.5,50 2.5,50 2.5,60 3,60"))]),
      "joined-differs how=curve count=1 item= @0:0",
    ],
    [
      "in white",
      lines([path(through([20, 80, 50, 60]))], 'fill="none" stroke="white"'),
      "not-seen how=hidden count=4 item=2016 @0:0",
    ],
    [
      "as an area",
      paper({
        x: years,
        y: numbers(up),
        drawn: group("area", [`<path d="${through([20, 80, 50, 60])}L400,320L100,320Z" fill="steelblue"/>`]),
      }),
      "",
    ],
    [
      "as dots",
      drawn(dots([20, 80, 50, 60])),
      "joined-differs how=apart count=3 item=2016,2017 @0:0,0:1,0:2,0:3",
    ],
    ["as dots where these are allowed", drawn(dots([20, 80, 50, 60])), "", { alternatives: ["dot"] }],
    ["with a dot on each point", drawn(`${four}${dots([20, 80, 50, 60], "", 1)}`), ""],
    [
      "with a dot elsewhere",
      drawn(`${four}<g data-mark="1" data-first="0"><circle cx="200" cy="${up(30)}" r="4"/></g>`),
      "items-extra count=1 found=5 item=2017 @1:0",
    ],
    ["beyond the frame", same({ frame: 'data-y="320,110"' }), "not-seen how=outside count=1 item=2016 @0:0"],
    [
      "beyond the drawing",
      same({
        size: [640, 400],
        y: { ticks: numbers(up).ticks.map(([at, text]) => [at - 100, text]) },
        drawn: `<g transform="translate(0,-100)">${four}</g>`,
      }),
      "not-seen how=outside count=1 item=2016 @0:0",
    ],
    ["as flat as to tell nothing", flat, "not-seen how=small count=4 item= @y"],
    [
      "years that lie unevenly",
      paper({
        x: at({ 100: "2016", 150: "2017", 350: "2018", 400: "2019" }),
        y: numbers(up),
        drawn: group("line", [
          `<path d="M100,${up(20)}L150,${up(80)}L350,${up(50)}L400,${up(60)}" fill="none" stroke="black"/>`,
        ]),
      }),
      "axis-not-readable axis=x how=uneven found=2016,2017,2018,2019 @x",
    ],
    [
      "years that run to the left",
      line([60, 50, 80, 20], { x: names("2019", "2018", "2017", "2016") }),
      "axis-reversed axis=x times=true @x",
    ],
    [
      "lying",
      paper({
        y: years,
        x: numbers(right),
        drawn: group("line", [
          `<path d="${[20, 80, 50, 60].map((value, at) => `${at ? "L" : "M"}${right(value)},${place(at)}`).join("")}" fill="none" stroke="black"/>`,
        ]),
        size: [640, 500],
      }),
      "names-differ how=unknown count=4 name=20 @x",
    ],
    ["no years", same({ x: null }), "axis-not-readable axis=x how=missing found= @x"],
    ["no numbers", same({ y: null }), "not-seen how=hidden count=1 item= @0:0"],
    [
      "growing by powers",
      same({
        y: at({ 320: "1", 220: "10", 120: "100", 20: "1000" }),
      }),
      "scale-differs axis=y found=log @y",
    ],
    [
      "covered",
      drawn(`${four}<g><rect x="180" y="50" width="40" height="60" fill="white"/></g>`),
      "joined-differs how=unmarked count=1 item=2017 @0:0",
    ],
    [
      "beneath what lets through",
      drawn(`${four}<g><rect x="180" y="50" width="40" height="60" fill="white" fill-opacity="0.3"/></g>`),
      "",
    ],
  ])("%s", (_, found, said, more) => expect(told(wanted, found, { ...rule, ...more })).toBe(said));
});

describe("where the data was changed under the program", () => {
  const around = { varied: true };
  test.each<[string, ReturnType<typeof line>, string]>([
    ["a line may leave the frame", same({ frame: 'data-y="320,110"' }), ""],
    ["a line may be flat", flat, ""],
  ])("%s", (_, found, said) => expect(told(wanted, found, { ...rule, around })).toBe(said));
});

test.each<[string, ReturnType<typeof line>, string]>([
  ["a line", line([20, 80, 50, 60]), ""],
  [
    "a line with a point elsewhere",
    line([20, 90, 50, 60]),
    "point-differs count=1 compared=4 item=2017 found=90 @0:0",
  ],
  ["a line that goes past a point", lines([marker, path(pen("0,20 2,50 3,60", "1,80"), marked)]), ""],
  ["dots", drawn(dots([20, 80, 50, 60])), ""],
  [
    "dots that run to the left",
    drawn(dots([60, 50, 80, 20]), { x: names("2019", "2018", "2017", "2016") }),
    "",
  ],
])("bars over time may be told by %s", (_, found, said) => {
  const bars = paper({
    x: years,
    y: numbers(up),
    drawn: group(
      "bar",
      [20, 80, 50, 60].map(
        (value, at) => `<rect x="${place(at) - 30}" width="60" y="${up(value)}" height="${3 * value}"/>`,
      ),
    ),
  });
  expect(told(bars, found)).toBe(said);
});
