// Which of two accounts of a wrong chart is told: what is seen of it, or what the program told Plot.
import { describe, expect, test } from "vitest";
import type { Picture } from "../../../src/check/chart/picture/picture.ts";
import { check } from "../../../src/check/check.ts";
import type { Comparison } from "../../../src/check/comparison.ts";
import type { ChartFacts } from "../../../src/check/value.ts";
import { chartWords } from "../../../src/i18n/chart-words.ts";
import { group, names, numbers, type Paper, paper, place, saying, up } from "./compare/paper.ts";
import { mark, sketch, standing } from "./sketch.ts";

type Sizes = Record<string, number>;
const sizes = { Lima: 80, Puno: 50, Ica: 20 };
const around = { words: chartWords, tables: [], synonyms: [] };

const drawn = (of: Sizes, more: Partial<Paper> = {}, moved = 0) =>
  paper({
    x: names(...Object.keys(of)),
    y: numbers(up),
    drawn: group(
      "bar",
      Object.values(of).map(
        (value, i) =>
          `<rect x="${place(i) - 30}" y="${up(value + moved)}" width="60" height="${3 * value}"/>`,
      ),
    ),
    ...more,
  });
const facts = (of: Sizes) => sketch([standing(of)]).facts;
const chart = (own: ChartFacts, picture?: Picture) => ({ kind: "chart", facts: own, picture }) as const;
const right = chart(facts(sizes), drawn(sizes));
const turned = { Ica: 20, Puno: 50, Lima: 80 };
const white = (value: number, i: number) =>
  `<rect x="${place(i) - 30}" y="${up(value)}" width="60" height="${3 * value}" fill="white"/>`;

const told = (own: ChartFacts, picture?: Picture, compare: Omit<Comparison, "as"> = {}, expected = right) =>
  saying(check(expected, chart(own, picture), { as: "chart", ...compare }, around));

describe("of a chart", () => {
  test.each<[string, ChartFacts, Picture | undefined, string, Omit<Comparison, "as">?]>([
    ["that is right, nothing", facts(sizes), drawn(sizes), ""],
    [
      "without a drawing, what Plot was told",
      facts({ ...sizes, Lima: 70 }),
      undefined,
      "values-differ channel=value count=1 compared=3 item=Lima found=70 diagnosis=other factor=null @0:0",
    ],
    ["that looks right, nothing that Plot was told", facts({ ...sizes, Lima: 70 }), drawn(sizes), ""],
    [
      "whose facts are right, what is seen",
      facts(sizes),
      drawn({ ...sizes, Lima: 70 }),
      "length-differs how=end count=1 compared=3 item=Lima from=0 to=70 @0:0",
    ],
    [
      "whose bars are too long, what Plot was told",
      facts({ ...sizes, Lima: 90 }),
      drawn({ ...sizes, Lima: 90 }),
      "values-differ channel=value count=1 compared=3 item=Lima found=90 diagnosis=other factor=null @0:0",
    ],
    [
      "whose bars begin elsewhere, what is seen",
      facts({ ...sizes, Lima: 90 }),
      drawn(sizes, {}, 10),
      "length-differs how=start count=3 compared=3 item=Lima from=10 to=90 @0:0,0:1,0:2",
    ],
    [
      "whose bars have other names for Plot, what is seen of their lengths",
      facts({ a: 80, b: 50, c: 20 }),
      drawn({ ...sizes, Lima: 70 }),
      "length-differs how=end count=1 compared=3 item=Lima from=0 to=70 @0:0",
    ],
    [
      "with a bar less, what Plot was told",
      facts({ Lima: 80, Puno: 50 }),
      drawn({ Lima: 80, Puno: 50 }),
      "items-missing count=1 found=2 item=Ica tell=true",
    ],
    [
      "in another order, what is seen",
      facts(turned),
      drawn(turned),
      "order-differs of=marks reversed=true @0:1,0:2",
      { order: true },
    ],
    [
      "without numbers, what is seen",
      facts({ ...sizes, Lima: 90 }),
      drawn({ ...sizes, Lima: 90 }, { y: null }),
      "axis-not-readable axis=y how=missing found= @y",
    ],
    [
      "in white, what is seen",
      facts({ ...sizes, Lima: 90 }),
      drawn(sizes, { drawn: group("bar", [80, 50, 20].map(white)) }),
      "not-seen how=hidden count=3 item=Lima @0:0,0:1,0:2",
    ],
    [
      "of nothing, what Plot was told",
      sketch([]).facts,
      drawn(sizes, { drawn: "" }),
      "chart-empty barsOnLog=false",
    ],
    [
      "of bars on an axis of powers, which draws none, that",
      sketch([{ ...standing(sizes), count: 0 }], { scales: { y: { type: "log", domain: [1, 100] } } }).facts,
      drawn(sizes, { drawn: "" }),
      "chart-empty barsOnLog=true",
    ],
    [
      "of bars on an axis of powers that are seen elsewhere, that",
      sketch([], { scales: { y: { type: "log", domain: [1, 100] } } }).facts,
      drawn({ ...sizes, Lima: 70 }),
      "length-differs how=end count=1 compared=3 item=Lima from=0 to=70 @0:0",
    ],
    [
      "of nothing for Plot where something is seen, that",
      sketch([]).facts,
      drawn({ ...sizes, Lima: 70 }),
      "length-differs how=end count=1 compared=3 item=Lima from=0 to=70 @0:0",
    ],
    [
      "of lines, what Plot was told",
      sketch([mark("lineY", { x: ["Lima", "Puno", "Ica"], y: [80, 50, 20] })]).facts,
      drawn(sizes, { drawn: "" }),
      "wrong-mark found=line @0",
    ],
    [
      "upside down, what is seen",
      facts({ ...sizes, Lima: 90 }),
      drawn(sizes, { y: numbers((value) => 20 + 3 * value) }),
      "axis-reversed axis=y times=false @y",
    ],
    [
      "on an axis of powers that stands upside down, what is seen",
      sketch([standing(sizes)], { scales: { y: { type: "log", domain: [1, 100] } } }).facts,
      drawn(sizes, { y: numbers((value) => 20 + 3 * value) }),
      "axis-reversed axis=y times=false @y",
    ],
    [
      "on an axis of powers that cannot be read, what Plot was told",
      sketch([standing(sizes)], { scales: { y: { type: "log", domain: [1, 100] } } }).facts,
      drawn(sizes, { y: null }),
      "scale-differs axis=y found=log @y",
    ],
    [
      "so small that nothing is told apart, what Plot was told",
      facts({ ...sizes, Lima: 90 }),
      drawn(sizes, {
        size: [640, 360],
        y: {
          ticks: [
            [320, "0"],
            [220, "1000"],
          ],
        },
        drawn: group(
          "bar",
          [80, 50, 20].map(
            (value, i) =>
              `<rect x="${place(i) - 30}" y="${320 - value / 10}" width="60" height="${value / 10}"/>`,
          ),
        ),
      }),
      "values-differ channel=value count=1 compared=3 item=Lima found=90 diagnosis=other factor=null @0:0",
    ],
    [
      "of several marks where one was asked for, what is seen",
      sketch([standing({ Lima: 70 }), standing({ Puno: 50 }), standing({ Ica: 20 })]).facts,
      drawn({ ...sizes, Lima: 70 }),
      "length-differs how=end count=1 compared=3 item=Lima from=0 to=70 @0:0",
    ],
  ])("%s", (_, own, picture, said, compare) => expect(told(own, picture, compare)).toBe(said));

  test("that nobody expects to be drawn, what Plot was told", () => {
    expect(told(facts({ ...sizes, Lima: 70 }), drawn(sizes), {}, chart(facts(sizes)))).toBe(
      "values-differ channel=value count=1 compared=3 item=Lima found=70 diagnosis=other factor=null @0:0",
    );
  });

  test("in a drawing that cannot be read, what Plot was told", () => {
    const unread = chart(facts(sizes), drawn(sizes, { drawn: '<image href="a.png"/>' }));
    expect(told(facts({ ...sizes, Lima: 70 }), drawn(sizes), {}, unread)).toBe(
      "values-differ channel=value count=1 compared=3 item=Lima found=70 diagnosis=other factor=null @0:0",
    );
  });

  test("without anything to read its letters by, what Plot was told", () => {
    const own = chart(facts({ ...sizes, Lima: 70 }), drawn(sizes));
    expect(saying(check(right, own, { as: "chart" }))).toBe(
      "values-differ channel=value count=1 compared=3 item=Lima found=70 diagnosis=other factor=null @0:0",
    );
  });
});
