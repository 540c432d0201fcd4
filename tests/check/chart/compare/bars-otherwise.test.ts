// Bars drawn otherwise: hidden, cut, in pieces, as other marks, and with something beside or upon them.
import { describe, expect, test } from "vitest";
import { bar, standing } from "./drawn-bars.ts";
import {
  at,
  dots,
  group,
  lineOf,
  numbers,
  type Paper,
  paper,
  place,
  type Rule,
  stems,
  told,
  up,
} from "./paper.ts";

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
