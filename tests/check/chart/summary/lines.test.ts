// What lines, areas and dots say, and what cannot be said.
import { describe, expect, test } from "vitest";
import type { Picture } from "../../../../src/check/chart/picture/picture.ts";
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
  right,
  stems,
  through,
  up,
} from "../compare/paper.ts";
import { said, standing } from "./said.ts";

describe("lines and dots", () => {
  const years = names("2016", "2017", "2018", "2019");
  const chart = (drawn: string, more: Partial<Paper> = {}) =>
    paper({ x: years, y: numbers(up), drawn, ...more });
  const legend = { CUB: "red", HTI: "blue" };
  const lines = (...all: [number[], string][]) =>
    group(
      "line",
      all.map(([values, colour]) => `<path d="${through(values)}" stroke="${colour}"/>`),
      'fill="none"',
    );
  const area = (values: number[], look = 'fill="red"') =>
    `<path d="${through(values)}L${place(values.length - 1)},320L100,320Z" ${look}/>`;
  test.each<[string, Picture, string]>([
    [
      "a line",
      chart(lineOf([20, 80, 50, 60])),
      "lines 1 y; x time 2016…2019 (4); y number 0…100; largest 2017 80; smallest 2016 20; courses : 2016 20 → 2019 60",
    ],
    [
      "a line that ends where it begins",
      chart(lineOf([50, 80, 20, 50])),
      "lines 1 y; x time 2016…2019 (4); y number 0…100; largest 2017 80; smallest 2018 20; courses : 2016 50 → 2019 50",
    ],
    [
      "two lines",
      chart(lines([[20, 80, 50, 60], "red"], [[10, 30, 40, 90], "blue"]), { legend }),
      "lines 2 y; series CUB, HTI; x time 2016…2019 (4); y number 0…100; largest HTI/2019 90; smallest HTI/2016 10; courses CUB: CUB/2016 20 → CUB/2019 60, HTI: HTI/2016 10 → HTI/2019 90",
    ],
    [
      "two lines without names",
      chart(lines([[20, 80, 50, 60], "red"], [[10, 30, 40, 90], "blue"])),
      "lines 2 y; x time 2016…2019 (4); y number 0…100; largest 2019 90; smallest 2016 10; courses : 2016 20 → 2019 60, : 2016 10 → 2019 90",
    ],
    [
      "two stretches of one line",
      chart(
        group(
          "line",
          [`<path d="M100,260L200,80"/>`, `<path d="M300,170L400,140"/>`],
          'fill="none" stroke="red"',
        ),
      ),
      "lines 1 y; x time 2016…2019 (4); y number 0…100; largest 2017 80; smallest 2016 20; courses : 2016 20 → 2019 60; breaks 2017|2018",
    ],
    [
      "two stretches, the later one first",
      chart(
        group(
          "line",
          [`<path d="M300,170L400,140"/>`, `<path d="M100,260L200,80"/>`],
          'fill="none" stroke="red"',
        ),
      ),
      "lines 1 y; x time 2016…2019 (4); y number 0…100; largest 2017 80; smallest 2016 20; courses : 2016 20 → 2019 60; breaks 2017|2018",
    ],
    [
      "two stretches over each other",
      chart(
        group(
          "line",
          [`<path d="M100,260L300,80"/>`, `<path d="M200,170L400,140"/>`],
          'fill="none" stroke="red"',
        ),
      ),
      "lines 2 y; x time 2016…2019 (4); y number 0…100; largest 2018 80; smallest 2016 20; courses : 2016 20 → 2018 80, : 2017 50 → 2019 60",
    ],
    [
      "a line with a gap",
      chart(group("line", ['<path d="M100,260L200,80M300,170L400,140"/>'], 'fill="none" stroke="red"')),
      "lines 1 y; x time 2016…2019 (4); y number 0…100; largest 2017 80; smallest 2016 20; courses : 2016 20 → 2019 60; breaks 2017|2018",
    ],
    [
      "a line with a lone point",
      chart(group("line", ['<path d="M100,260L200,80L300,170M400,140"/>'], 'fill="none" stroke="red"')),
      "lines 1 y; x time 2016…2019 (3); y number 0…100; largest 2017 80; smallest 2016 20; courses : 2016 20 → 2018 50",
    ],
    [
      "a line from right to left",
      chart(group("line", ['<path d="M400,140L300,170L200,80L100,260"/>'], 'fill="none" stroke="red"')),
      "lines 1 y; x time 2016…2019 (4); y number 0…100; largest 2017 80; smallest 2016 20; courses : 2016 20 → 2019 60",
    ],
    [
      "a line with dots",
      chart(lineOf([20, 80, 50, 60]) + dots([20, 80, 50, 60], "", 1)),
      "lines 1 y; x time 2016…2019 (4); y number 0…100; largest 2017 80; smallest 2016 20; courses : 2016 20 → 2019 60",
    ],
    [
      "a line beside a rule",
      chart(
        lineOf([20, 80, 50, 60]) +
          group("rule", ['<line x1="50" x2="500" y1="320" y2="320" stroke="black"/>'], "", 1),
      ),
      "lines 1 y; x time 2016…2019 (4); y number 0…100; largest 2017 80; smallest 2016 20; courses : 2016 20 → 2019 60",
    ],
    [
      "a line on a block",
      chart(`<rect x="180" y="20" width="100" height="300" fill="pink"/>${lineOf([20, 80, 50, 60])}`),
      "lines 1 y; x time 2016…2019 (4); y number 0…100; largest 2017 80; smallest 2016 20; courses : 2016 20 → 2019 60",
    ],
    [
      "an area",
      chart(group("area", [area([20, 80, 50, 60])])),
      "lines 1 y; x time 2016…2019 (4); y number 0…100; largest 2017 80; smallest 2016 20; courses : 2016 20 → 2019 60",
    ],
    [
      "two areas",
      chart(group("area", [area([20, 80, 50, 60]), area([10, 30, 40, 30], 'fill="blue"')]), { legend }),
      "lines 2 y stacked; series CUB, HTI; x time 2016…2019 (4); y number 0…100",
    ],
    [
      "an area that lies",
      paper({
        y: names("Lima", "Puno", "Ica"),
        x: numbers(right),
        drawn: group("area", [
          `<path d="M${right(20)},100L${right(80)},200L${right(50)},300L50,300L50,200L50,100Z" fill="red"/>`,
        ]),
      }),
      "lines 1 x; x number 0…100; y names Lima…Ica (3); largest Puno 80; smallest Lima 20; courses : Lima 20 → Ica 50",
    ],
    [
      "a line through fractions",
      chart(lineOf([20.4, 80.0001, 50.25, 60])),
      "lines 1 y; x time 2016…2019 (4); y number 0…100; largest 2017 80; smallest 2016 20.4; courses : 2016 20.4 → 2019 60",
    ],
    [
      "a line broken off beside names of which one is missing",
      chart(group("line", ['<path d="M100,260L200,80M300,170L400,140"/>'], 'fill="none" stroke="red"'), {
        x: at({ 100: "Lima", 200: "Puno", 400: "Tacna" }),
      }),
      "lines 1 y; x names Lima…Tacna (3); y number 0…100; largest Puno 80; smallest Lima 20; courses : Lima 20 → Tacna 60",
    ],
    [
      "two lines of one colour, of which the second begins where the first ends",
      chart(
        group(
          "line",
          ['<path d="M100,260L200,80"/>', '<path d="M200,170L400,140"/>'],
          'fill="none" stroke="red"',
        ),
      ),
      "lines 2 y; x time 2016…2019 (3); y number 0…100; largest 2017 80; smallest 2016 20; courses : 2016 20 → 2017 80, : 2017 50 → 2019 60",
    ],
    [
      "two lines of two colours, one after the other",
      chart(
        group(
          "line",
          ['<path d="M100,260L200,80" stroke="red"/>', '<path d="M300,170L400,140" stroke="blue"/>'],
          'fill="none"',
        ),
      ),
      "lines 2 y; x time 2016…2019 (4); y number 0…100; largest 2017 80; smallest 2016 20; courses : 2016 20 → 2017 80, : 2018 50 → 2019 60",
    ],
    [
      "a line on an axis that multiplies",
      chart(lineOf([20, 80, 50, 60]), { y: at({ 320: "1", 220: "10", 120: "100", 20: "1000" }) }),
      "lines 1 y; x time 2016…2019 (4); y number 1…1000 multiplies; largest 2017 251; smallest 2016 3.98; courses : 2016 3.98 → 2019 63.1",
    ],
    [
      "dots",
      chart(dots([20, 80, 50, 60]), { x: names("Lima", "Puno", "Ica", "Tacna") }),
      "dots 4 y; x names Lima…Tacna (4); y number 0…100; largest Puno 80; smallest Lima 20; order none",
    ],
    [
      "dots that fall",
      chart(dots([80, 60, 50, 20]), { x: names("Lima", "Puno", "Ica", "Tacna") }),
      "dots 4 y; x names Lima…Tacna (4); y number 0…100; largest Lima 80; smallest Tacna 20; order falling",
    ],
    [
      "dots on stems",
      chart(stems([80, 60, 50, 20]) + dots([80, 60, 50, 20], "", 1), {
        x: names("Lima", "Puno", "Ica", "Tacna"),
      }),
      "dots 4 y; x names Lima…Tacna (4); y number 0…100; largest Lima 80; smallest Tacna 20; order falling",
    ],
    [
      "dots, one in white",
      chart(
        group("dot", [
          '<circle cx="100" cy="80" r="4"/>',
          '<circle cx="200" cy="170" r="4" fill="white"/>',
          '<circle cx="300" cy="260" r="4"/>',
        ]),
        { x: names("Lima", "Puno", "Ica") },
      ),
      "dots 2 y; x names Lima…Ica (3); y number 0…100; largest Lima 80; smallest Ica 20",
    ],
    [
      "dots in two colours",
      chart(
        group("dot", [
          '<circle cx="100" cy="80" r="4" fill="red"/>',
          '<circle cx="100" cy="170" r="4" fill="blue"/>',
          '<circle cx="200" cy="260" r="4" fill="red"/>',
        ]),
        { x: names("Lima", "Puno"), legend },
      ),
      "dots 3 y; series CUB, HTI; x names Lima…Puno (2); y number 0…100; largest CUB/Lima 80; smallest CUB/Puno 20",
    ],
    [
      "dots between two measures",
      chart(dots([20, 80, 50, 60]), { x: numbers((value) => 50 + 5 * value) }),
      "dots 4 y; x number 0…100; y number 0…100",
    ],
    [
      "dots in panels",
      chart(dots([80, 50, 20, 60]), {
        fx: at({ 150: "mujeres", 350: "hombres" }),
        x: names("Lima", "Puno", "Lima", "Puno"),
      }),
      "dots 4 y; panels mujeres, hombres; x names Lima…Puno (2); y number 0…100; largest mujeres/Lima 80; smallest hombres/Lima 20",
    ],
    [
      "dots with arrows",
      chart(
        dots([20, 80, 50, 60]) +
          group("arrow", ['<path d="M300,20L210,70" fill="none" stroke="black"/>'], "", 1),
      ),
      "dots 4 y; x time 2016…2019 (4); y number 0…100",
    ],
    [
      "more arrows than dots",
      chart(
        dots([20]) +
          group(
            "arrow",
            [
              '<path d="M300,20L210,70" fill="none" stroke="black"/>',
              '<path d="M200,20L210,70" fill="none" stroke="black"/>',
            ],
            "",
            1,
          ),
      ),
      "nothing; unread arrow",
    ],
    ["rules alone", chart(stems([20, 80])), "nothing; unread rule"],
    [
      "texts alone",
      chart('<g aria-label="text"><text x="300" y="90">hola</text></g>'),
      "nothing; unread text",
    ],
    [
      "boxes",
      chart(
        standing([
          [20, 40],
          [30, 50],
        ]) +
          group("rule", [
            '<line x1="100" x2="100" y1="100" y2="300" stroke="black"/>',
            '<line x1="200" x2="200" y1="100" y2="300" stroke="black"/>',
          ]) +
          group("tick", [
            '<line x1="80" x2="120" y1="230" y2="230" stroke="black"/>',
            '<line x1="180" x2="220" y1="210" y2="210" stroke="black"/>',
          ]),
      ),
      "nothing; unread tick",
    ],
    ["an image", chart('<image href="a.png"/>', { title: "Foto" }), "nothing; unread image; title Foto"],
    ["nothing", chart(""), "nothing"],
  ])("%s", (_, picture, text) => expect(said(picture)).toBe(text));
});
