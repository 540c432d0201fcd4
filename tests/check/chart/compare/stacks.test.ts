// Bars of several pieces: what is told of their colours, of their lengths and of where they stand.
import { describe, expect, test } from "vitest";
import { group, names, numbers, type Paper, paper, place, type Rule, told, up } from "./paper.ts";

const legend = { women: "steelblue", men: "orange" };
type Piece = [colour: string, from: number, to: number];

/** For each place its pieces. */
const stacks = (lanes: Piece[][], more: Partial<Paper> = {}) =>
  paper({
    x: names(...["Lima", "Puno", "Ica"].slice(0, lanes.length)),
    y: numbers(up),
    legend,
    drawn: group(
      "bar",
      lanes.flatMap((pieces, index) =>
        pieces.map(
          ([colour, from, to]) =>
            `<rect x="${place(index) - 30}" y="${up(to)}" width="60" height="${3 * (to - from)}" fill="${colour}"/>`,
        ),
      ),
    ),
    ...more,
  });
const of = (women: number, men: number): Piece[] => [
  ["steelblue", 0, women],
  ["orange", women, women + men],
];
const wanted = stacks([of(40, 20), of(30, 50), of(10, 20)]);

describe("stacks of women and men", () => {
  test.each<[string, ReturnType<typeof stacks>, string, Rule?]>([
    ["are themselves", stacks([of(40, 20), of(30, 50), of(10, 20)]), ""],
    [
      "have men below",
      stacks([
        [
          ["orange", 0, 20],
          ["steelblue", 20, 60],
        ],
        [
          ["orange", 0, 50],
          ["steelblue", 50, 80],
        ],
        [
          ["orange", 0, 20],
          ["steelblue", 20, 30],
        ],
      ]),
      "",
    ],
    [
      "are in other colours, as the legend says",
      stacks(
        [
          [
            ["red", 0, 40],
            ["black", 40, 60],
          ],
          [
            ["red", 0, 30],
            ["black", 30, 80],
          ],
          [
            ["red", 0, 10],
            ["black", 10, 30],
          ],
        ],
        { legend: { women: "red", men: "black" } },
      ),
      "",
    ],
    [
      "have the legend's names in each other's place",
      stacks([of(40, 20), of(30, 50), of(10, 20)], { legend: { men: "steelblue", women: "orange" } }),
      "names-differ how=exchanged count=2 name=women @color",
    ],
    [
      "have no legend",
      stacks([of(40, 20), of(30, 50), of(10, 20)], { legend: {} }),
      "names-differ how=blank count=6 name= @0:1,0:0,0:3,0:2,0:5,0:4",
    ],
    [
      "have a colour that the legend does not name",
      stacks([
        of(40, 20),
        [
          ["steelblue", 0, 30],
          ["green", 30, 80],
        ],
        of(10, 20),
      ]),
      "names-differ how=blank count=1 name= @0:3",
    ],
    [
      "have another name in the legend",
      stacks([of(40, 20), of(30, 50), of(10, 20)], { legend: { women: "steelblue", boys: "orange" } }),
      "names-differ how=unknown count=1 name=boys @",
    ],
    [
      "have a blank in the legend",
      stacks([of(40, 20), of(30, 50), of(10, 20)], { legend: { women: "steelblue", " ": "orange" } }),
      "names-differ how=blank count=1 name= @",
    ],
    [
      "have one colour for both",
      stacks([[["steelblue", 0, 60]], [["steelblue", 0, 80]], [["steelblue", 0, 30]]], {
        legend: { women: "steelblue", men: "steelblue" },
      }),
      "names-differ how=colours count=2 name=women @color",
    ],
    [
      "have women alone",
      stacks([[["steelblue", 0, 40]], [["steelblue", 0, 30]], [["steelblue", 0, 10]]]),
      "length-differs how=end count=3 compared=6 item=Lima,men from=0 to=0 @0:0,0:1,0:2",
    ],
    [
      "have one piece longer",
      stacks([of(40, 20), of(40, 50), of(10, 20)]),
      "length-differs how=end count=1 compared=6 item=Puno,women from=0 to=40 @0:2,0:3",
    ],
    [
      "have two pieces longer",
      stacks([of(45, 20), of(30, 50), of(10, 30)]),
      "length-differs how=end count=2 compared=6 item=Lima,women from=0 to=45 @0:0,0:1,0:4,0:5",
    ],
    [
      "have the border of two elsewhere",
      stacks([of(40, 20), of(50, 30), of(10, 20)]),
      "length-differs how=end count=2 compared=6 item=Puno,men from=0 to=30 @0:2,0:3",
    ],
    ["have one piece a third of a pixel longer", stacks([of(40.1, 20), of(30, 50), of(10, 20)]), ""],
    [
      "have a gap between the pieces",
      stacks([
        [
          ["steelblue", 0, 40],
          ["orange", 50, 70],
        ],
        of(30, 50),
        of(10, 20),
      ]),
      "length-differs how=start count=1 compared=3 item=Lima from=0 to=70 @0:0,0:1",
    ],
    [
      "begin above 0",
      stacks([
        [
          ["steelblue", 10, 50],
          ["orange", 50, 70],
        ],
        of(30, 50),
        of(10, 20),
      ]),
      "length-differs how=start count=1 compared=3 item=Lima from=10 to=70 @0:0,0:1",
    ],
    [
      "have a piece in two parts",
      stacks([
        [
          ["steelblue", 0, 20],
          ["orange", 20, 40],
          ["steelblue", 40, 60],
        ],
        of(30, 50),
        of(10, 20),
      ]),
      "",
    ],
    [
      "have a piece that lies over the others",
      stacks([
        of(40, 20),
        [
          ["steelblue", 0, 80],
          ["orange", 0, 50],
        ],
        of(10, 20),
      ]),
      "",
    ],
    [
      "may be off as far as is allowed",
      stacks([of(42, 20), of(30, 50), of(10, 20)]),
      "",
      { compare: { tolerance: { absolute: 3 } } },
    ],
  ])("%s", (_, found, said, rule) => expect(told(wanted, found, rule)).toBe(said));
});

test.each<[string, ReturnType<typeof stacks>, string]>([
  [
    "a group of three, two of whom are exchanged",
    stacks(
      [
        [
          ["steelblue", 0, 20],
          ["orange", 20, 60],
          ["black", 60, 70],
        ],
      ],
      { legend: { ...legend, girls: "black" } },
    ),
    "length-differs how=end count=2 compared=3 item=Lima,men from=0 to=40 @0:0,0:1,0:2",
  ],
  [
    "a group of three, one of whom is not there",
    stacks(
      [
        [
          ["steelblue", 0, 40],
          ["orange", 40, 60],
        ],
      ],
      { legend: { ...legend, girls: "black" } },
    ),
    "length-differs how=end count=1 compared=3 item=Lima,girls from=0 to=0 @0:0,0:1",
  ],
])("%s", (_, found, said) => {
  const three = stacks(
    [
      [
        ["steelblue", 0, 40],
        ["orange", 40, 60],
        ["black", 60, 70],
      ],
    ],
    { legend: { ...legend, girls: "black" } },
  );
  expect(told(three, found)).toBe(said);
});
