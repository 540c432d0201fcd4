// What counts as a bar, and how long it is, whatever draws it and whatever lies beneath or upon it.
import { describe, expect, test } from "vitest";
import { group, names, numbers, type Paper, paper, place, right, told, up } from "./paper.ts";

const rect = (index: number, from: number, to: number, look = "", [left, width] = [-30, 60]) =>
  `<rect x="${place(index) + left}" y="${up(to)}" width="${width}" height="${3 * (to - from)}" ${look}/>`;
const bars = (drawn: string[], more: Partial<Paper> = {}) =>
  paper({ x: names("Lima", "Puno", "Ica"), y: numbers(up), drawn: group("bar", drawn), ...more });
const [lima, puno, ica] = [rect(0, 0, 80), rect(1, 0, 50), rect(2, 0, 20)];
const wanted = bars([lima, puno, ica]);
const onto = (more: string) => bars([lima, puno, ica, more]);
const under = (more: string) => bars([more, lima, puno, ica]);
/** In place of the bar of Puno. */
const puno50 = (other: string) => bars([lima, other, ica]);

describe("a bar of 50", () => {
  test.each<[string, ReturnType<typeof bars>, string]>([
    ["drawn as a path", puno50(`<path d="M170,${up(0)}V${up(50)}H230V${up(0)}Z"/>`), ""],
    ["drawn as a path the other way round", puno50(`<path d="M230,${up(0)}H170V${up(50)}H230Z"/>`), ""],
    ["with a slanted top", puno50(`<path d="M170,${up(0)}V${up(40)}L230,${up(60)}V${up(0)}Z"/>`), ""],
    [
      "with a top that slants to 70",
      puno50(`<path d="M170,${up(0)}V${up(60)}L230,${up(80)}V${up(0)}Z"/>`),
      "length-differs how=end count=1 compared=3 item=Puno from=0 to=70 @0:1",
    ],
    ["as an arrow head at 50", puno50(`<path d="M170,${up(0)}L200,${up(50)}L230,${up(0)}Z"/>`), ""],
    ["in two pieces of one colour", puno50(rect(1, 0, 30) + rect(1, 30, 50)), ""],
    ["in two pieces, with a hair between", puno50(rect(1, 0, 30) + rect(1, 30.3, 50)), ""],
    [
      "in two pieces, with a gap between",
      puno50(rect(1, 0, 25) + rect(1, 30, 50)),
      "length-differs how=pieces count=1 compared=3 item=Puno from=0 to=50 @0:1,0:2",
    ],
    ["in two pieces that overlap", puno50(rect(1, 0, 40) + rect(1, 30, 50)), ""],
    ["as an outline", puno50(rect(1, 0, 50, 'fill="none" stroke="black"')), ""],
    ["half seen through", puno50(rect(1, 0, 50, 'fill-opacity="0.5"')), ""],
    [
      "hardly seen",
      puno50(rect(1, 0, 50, 'fill-opacity="0.02"')),
      "not-seen how=hidden count=1 item=Puno @0:1",
    ],
    [
      "turned off",
      puno50(rect(1, 0, 50, 'visibility="hidden"')),
      "items-missing count=1 found=2 item=Puno tell=true",
    ],
    ["thinner than the others", puno50(rect(1, 0, 50, "", [-10, 20])), ""],
    ["as thin as a hair", puno50(rect(1, 0, 50, "", [-0.5, 1])), ""],
    ["beside its place", puno50(rect(1, 0, 50, "", [20, 60])), "names-differ how=blank count=1 name= @0:1"],
    [
      "as a line that is thick enough",
      puno50(`<line x1="200" x2="200" y1="${up(0)}" y2="${up(50)}" stroke="black" stroke-width="20"/>`),
      "wrong-mark found=rule @0:1",
    ],
  ])("%s", (_, found, said) => expect(told(wanted, found)).toBe(said));
});

describe("what lies upon bars", () => {
  const white = 'fill="white"';
  test.each<[string, ReturnType<typeof bars>, string]>([
    [
      "their top half, in white",
      onto(rect(1, 30, 50, white)),
      "length-differs how=end count=1 compared=3 item=Puno from=0 to=30 @0:1,0:3",
    ],
    [
      "their foot, in white",
      onto(rect(1, 0, 20, white)),
      "length-differs how=start count=1 compared=3 item=Puno from=20 to=50 @0:1,0:3",
    ],
    [
      "their middle, in white",
      onto(rect(1, 20, 30, white)),
      "length-differs how=pieces count=1 compared=3 item=Puno from=0 to=50 @0:1,0:3",
    ],
    [
      "a hair in white",
      onto(rect(1, 30, 50, white, [-1, 2])),
      "length-differs how=end count=1 compared=3 item=Puno from=0 to=30 @0:1,0:3",
    ],
    ["all of one, in white", onto(rect(1, 0, 50, white)), "not-seen how=hidden count=1 item=Puno @0:1,0:3"],
    ["all of one, in pale white", onto(rect(1, 0, 50, 'fill="white" fill-opacity="0.3"')), ""],
    [
      "more, in their own colour",
      onto(rect(1, 50, 60)),
      "length-differs how=end count=1 compared=3 item=Puno from=0 to=60 @0:1,0:3",
    ],
    [
      "a white block over all",
      onto(`<rect x="40" y="${up(40)}" width="320" height="60" ${white}/>`),
      "length-differs how=pieces count=2 compared=3 item=Lima from=0 to=80 @0:0,0:1",
    ],
    [
      "a thin line in white over all",
      onto(`<line x1="40" x2="360" y1="${up(15)}" y2="${up(15)}" stroke="white"/>`),
      "",
    ],
    [
      "a thick line in white over all",
      onto(`<line x1="40" x2="360" y1="${up(15)}" y2="${up(15)}" stroke="white" stroke-width="30"/>`),
      "length-differs how=end count=1 compared=3 item=Ica from=0 to=10 @0:2",
    ],
    [
      "a frame around all",
      onto(
        `<g aria-label="frame"><rect x="40" y="20" width="320" height="300" fill="none" stroke="black"/></g>`,
      ),
      "",
    ],
    [
      "lines of a grid",
      onto(
        `<g aria-label="y-grid"><line x1="40" x2="360" y1="${up(50)}" y2="${up(50)}" stroke="white"/></g>`,
      ),
      "",
    ],
  ])("%s", (_, found, said) => expect(told(wanted, found)).toBe(said));
});

describe("what lies beneath bars", () => {
  test.each<[string, ReturnType<typeof bars>, string]>([
    ["a pale ground", under('<rect x="40" y="20" width="320" height="300" fill="#eee"/>'), ""],
    [
      "a ground of their own colour",
      under('<rect x="40" y="20" width="320" height="300" fill="currentColor"/>'),
      "not-seen how=hidden count=3 item=Lima @0:1,0:2,0:3",
    ],
    [
      "a paler bar of 100",
      under(rect(1, 0, 100, 'fill="#ddd"')),
      "length-differs how=end count=1 compared=3 item=Puno from=0 to=100 @0:0,0:2",
    ],
    ["a wider bar of the same length", under(rect(1, 0, 50, 'fill="#ddd"', [-40, 80])), ""],
  ])("%s", (_, found, said) => expect(told(wanted, found)).toBe(said));
});

describe("waffles", () => {
  const pattern = '<defs><pattern id="w"><rect fill="steelblue"/></pattern></defs>';
  const cells = (paths: string[]) =>
    pattern +
    group(
      "waffle",
      paths.map((d) => `<path d="${d}" fill="url(#w)"/>`),
    );
  /** Standing, six pixels a cell: full rows of ten, and the rest of one. */
  const upTo = (index: number, rows: number, rest: number) => {
    const [x, y] = [place(index) - 30, up(0)];
    return `M${x},${y}V${y - 6 * rows - (rest > 0 ? 6 : 0)}H${x + 6 * rest}V${y - 6 * rows}H${x + 60}V${y}Z`;
  };
  const along = (index: number, columns: number, rest: number) => {
    const [x, y] = [right(0), place(index) - 30];
    return `M${x},${y}H${x + 6 * columns + (rest > 0 ? 6 : 0)}V${y + 6 * rest}H${x + 6 * columns}V${y + 60}H${x}Z`;
  };
  const standing = (puno: [number, number]) =>
    bars([], { drawn: cells([upTo(0, 40, 0), upTo(1, ...puno), upTo(2, 10, 0)]) });
  const lying = (puno: [number, number]) =>
    paper({
      y: names("Lima", "Puno", "Ica"),
      x: numbers(right),
      drawn: cells([along(0, 60, 0), along(1, ...puno), along(2, 10, 0)]),
    });
  test.each<[string, ReturnType<typeof bars>, string]>([
    ["themselves", standing([25, 5]), ""],
    ["of as many cells, as bars", bars([rect(0, 0, 80), rect(1, 0, 51), rect(2, 0, 20)]), ""],
    [
      "a row more",
      standing([26, 5]),
      "length-differs how=end count=1 compared=3 item=Puno from=0 to=53 @0:1",
    ],
    [
      "half a row less",
      standing([25, 0]),
      "length-differs how=end count=1 compared=3 item=Puno from=0 to=50 @0:1",
    ],
  ])("that stand: %s", (_, found, said) => expect(told(standing([25, 5]), found)).toBe(said));
  test.each<[string, ReturnType<typeof bars>, string]>([
    ["themselves", lying([25, 5]), ""],
    [
      "a column more",
      lying([26, 5]),
      "length-differs how=end count=1 compared=3 item=Puno from=0 to=31.8 @0:1",
    ],
    [
      "half a column less",
      lying([25, 0]),
      "length-differs how=end count=1 compared=3 item=Puno from=0 to=30 @0:1",
    ],
  ])("that lie: %s", (_, found, said) => expect(told(lying([25, 5]), found, { side: "x" })).toBe(said));
});
