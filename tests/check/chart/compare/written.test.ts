// More of what is written on charts whose numbers are points, stacks or lying bars.
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
  told,
  up,
} from "./paper.ts";

const text = (x: number, y: number, said: string) =>
  `<g aria-label="text" data-mark="1" data-first="0"><text x="${x}" y="${y}">${said}</text></g>`;
const across = (x1: number, y1: number, x2: number, y2: number) =>
  `<g aria-label="rule" data-mark="1" data-first="0"><line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="black"/></g>`;

describe("on a line", () => {
  const line = (more = "", rest: Partial<Paper> = {}) =>
    paper({
      x: names("2016", "2017", "2018", "2019"),
      y: numbers(up),
      drawn: lineOf([20, 80, 50, 60]) + more,
      ...rest,
    });
  test.each<[string, string, string]>([
    ["its number beside a point", text(200, up(83), "80"), ""],
    [
      "another number beside a point",
      text(200, up(83), "70"),
      "text-differs place=label how=number text=70 item=2017 count=1 @0:0",
    ],
    ["a rounded number", text(200, up(83), "0,1 mil"), ""],
    ["a number beside no point", text(150, up(5), "80"), ""],
    [
      "another number beside no point",
      text(150, up(5), "77"),
      "text-differs place=label how=number text=77 item= count=1 @1",
    ],
    ["a text near its end", text(420, up(60), "60"), ""],
    ["a text too far from its end", text(460, up(60), "80"), ""],
    ["a line across at a number", across(60, up(80), 560, up(80)), ""],
    [
      "a line across elsewhere",
      across(60, up(66), 560, up(66)),
      "text-differs place=line how=number text=66 item= count=1 @1:0",
    ],
    ["a line that is up and down", across(250, 20, 250, 320), ""],
  ])("%s", (_, more, said) => expect(told(line(), line(more), { families: ["line"] })).toBe(said));

  test.each([
    ["2017 fue el año con más personas", ""],
    [
      "2018 fue el año con más personas",
      "text-differs place=title how=most text=2018 fue el año con más personas item=2018 count=1 @0:0",
    ],
    ["En 2016 no hubo personas", ""],
    ["Nadie en 2016", "text-differs place=title how=number text=Nadie en 2016 item= count=1 @"],
  ])("a title: %s", (title, said) =>
    expect(told(line(), line("", { title }), { families: ["line"] })).toBe(said),
  );
});

describe("on bars that lie", () => {
  const lying = (more = "", rest: Partial<Paper> = {}) =>
    paper({
      y: names("Lima", "Puno", "Ica"),
      x: numbers(right),
      drawn:
        group(
          "bar",
          [80, 50, 20].map(
            (value, i) => `<rect x="50" y="${place(i) - 20}" width="${5 * value}" height="40"/>`,
          ),
        ) + more,
      ...rest,
    });
  test.each<[string, string, string]>([
    ["its number at an end", text(right(84), 102, "80"), ""],
    [
      "another number at an end",
      text(right(84), 102, "70"),
      "text-differs place=label how=number text=70 item=Lima count=1 @0:0",
    ],
    [
      "another's number at an end",
      text(right(84), 102, "50"),
      "text-differs place=label how=number text=50 item=Lima count=1 @0:0",
    ],
    [
      "another's number within",
      text(right(10), 118, "50"),
      "text-differs place=label how=number text=50 item=Lima count=1 @0:0",
    ],
    [
      "another's number just beneath",
      text(right(10), 123, "50"),
      "text-differs place=label how=number text=50 item=Lima count=1 @0:0",
    ],
    ["another's number between two", text(right(10), 150, "50"), ""],
    ["a line across at the mean", across(right(50), 60, right(50), 340), ""],
    [
      "a line across elsewhere",
      across(right(66), 60, right(66), 340),
      "text-differs place=line how=number text=66 item= count=1 @1:0",
    ],
    ["a short line elsewhere", across(right(66), 60, right(66), 90), ""],
    ["a line along a bar", across(50, 150, 550, 150), ""],
    [
      "dots at the ends",
      group(
        "dot",
        [80, 50, 20].map((value, i) => `<circle cx="${right(value)}" cy="${place(i)}" r="4"/>`),
        "",
        1,
      ),
      "",
    ],
    [
      "dots elsewhere",
      group(
        "dot",
        [70, 40, 30].map((value, i) => `<circle cx="${right(value)}" cy="${place(i)}" r="4"/>`),
        "",
        1,
      ),
      "mark-extra found=dot @1:0,1:1,1:2",
    ],
  ])("%s", (_, more, said) => expect(told(lying(), lying(more), { side: "x" })).toBe(said));

  test.each<[string, ReturnType<typeof lying>, string, Rule?]>([
    [
      "an axis from right to left",
      lying("", {
        x: numbers((value) => 600 - 5 * value),
        drawn: group(
          "bar",
          [80, 50, 20].map(
            (value, i) =>
              `<rect x="${600 - 5 * value}" y="${place(i) - 20}" width="${5 * value}" height="40"/>`,
          ),
        ),
      }),
      "axis-reversed axis=x times=false @x",
    ],
    [
      "numbers a tenth",
      lying("", { x: numbers(right, (value) => String(value / 10)) }),
      "axis-multiplied axis=x factor=0.1 item=Lima found=8 @x,0:0",
    ],
    [
      "names covered",
      lying('<g><rect x="10" y="60" width="20" height="260" fill="gray"/></g>'),
      "axis-not-readable axis=y how=covered found=Lima,Puno,Ica @y",
    ],
    ["cut at the right", lying("", { size: [430, 400] }), "not-seen how=outside count=1 item=Lima @0:0"],
    [
      "standing",
      paper({
        x: names("Lima", "Puno", "Ica"),
        y: numbers(up),
        drawn: group(
          "bar",
          [80, 50, 20].map(
            (value, i) => `<rect x="${place(i) - 20}" y="${up(value)}" width="40" height="${3 * value}"/>`,
          ),
        ),
      }),
      "",
    ],
    [
      "standing where it must lie",
      paper({
        x: names("Lima", "Puno", "Ica"),
        y: numbers(up),
        drawn: group(
          "bar",
          [80, 50, 20].map(
            (value, i) => `<rect x="${place(i) - 20}" y="${up(value)}" width="40" height="${3 * value}"/>`,
          ),
        ),
      }),
      "not-seen how=hidden count=3 item= @0:0,0:1,0:2",
      { compare: { orientation: true } },
    ],
    [
      "a number that is not the one at which they begin",
      lying("", { x: at({ 50: "0.3", 300: "50", 550: "100" }) }),
      "length-differs how=start count=3 compared=3 item=Lima from=0.3 to=80 @x",
    ],
    ["no numbers", lying("", { x: null }), "axis-not-readable axis=x how=missing found= @x"],
    ["numbers of a stamp", lying("", { size: [640, 50] }), "not-seen how=small count=3 item= @0:0,0:1,0:2"],
    ["a line through them", lying(lineOf([10, 30, 60], "line", 1)), "mark-extra found=line @1:0"],
  ])("%s", (_, found, said, rule) => expect(told(lying(), found, { side: "x", ...rule })).toBe(said));
});

describe("on stacks", () => {
  const legend = { women: "steelblue", men: "orange" };
  const stacks = (more = "", rest: Partial<Paper> = {}) =>
    paper({
      x: names("Lima", "Puno"),
      y: numbers(up),
      legend,
      drawn:
        group(
          "bar",
          [
            [0, 40, "steelblue"],
            [40, 60, "orange"],
          ].flatMap(([from, to, fill]) =>
            [0, 1].map(
              (i) =>
                `<rect x="${place(i) - 30}" y="${up(Number(to))}" width="60" height="${3 * (Number(to) - Number(from))}" fill="${fill}"/>`,
            ),
          ),
        ) + more,
      ...rest,
    });
  test.each<[string, string]>([
    ["60", ""],
    ["40", ""],
    ["20", ""],
    ["30", "text-differs place=label how=number text=30 item=Lima count=1 @0:0,0:2"],
    ["100", "text-differs place=label how=number text=100 item=Lima count=1 @0:0,0:2"],
    ["33 %", "text-differs place=label how=number text=33 % item=Lima count=1 @0:0,0:2"],
    ["50 %", ""],
  ])("a text that says %s", (said, expected) =>
    expect(told(stacks(), stacks(text(100, up(50), said)))).toBe(expected),
  );
});

test.each<[string, Rule, string]>([
  ["of two forms", { families: ["bar", "line"] }, "cannot be read"],
  ["of none that can be read", { families: ["text"] }, "cannot be read"],
  ["of dots on a line", { families: ["line", "dot"] }, ""],
])("a chart %s", (_, rule, said) => {
  const line = paper({
    x: names("2016", "2017", "2018", "2019"),
    y: numbers(up),
    drawn: lineOf([20, 80, 50, 60]) + dots([20, 80, 50, 60], "", 1),
  });
  expect(told(line, line, rule)).toBe(said);
});
