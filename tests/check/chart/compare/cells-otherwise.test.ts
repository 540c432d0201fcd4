// Grids of colours that have no lightest or darkest field, whose legend says less than all, or that are lettered.
import { describe, expect, test } from "vitest";
import { blue, classes, field, fields, grid, ramp, rows, rule } from "./drawn-cells.ts";
import { group, place, told } from "./paper.ts";

const middling = [
  [20, 90, 50],
  [30, 70, 40],
];
const swapped = [
  [90, 20, 50],
  [30, 70, 40],
];

describe("fields of middling colours", () => {
  test.each<[string, ReturnType<typeof grid>, string]>([
    ["are themselves", grid(middling), ""],
    [
      "are in each other's place",
      grid(swapped),
      "names-differ how=exchanged count=5 name=2017 @0:3,0:5,0:2,0:4,0:1",
    ],
    [
      "beside nothing that has none",
      grid(middling, { title: "Nadie en 2019" }),
      "text-differs place=title how=number text=Nadie en 2019 item= count=1 @",
    ],
  ])("%s", (_, found, said) => expect(told(grid(middling), found, rule)).toBe(said));
});

describe("fields that are lighter the more they say", () => {
  const inverse = (value: number) => blue(100 - value);
  const turned = (values: number[][]) => grid(values, { ramp: ramp(inverse) }, inverse);
  test.each<[string, ReturnType<typeof grid>, string]>([
    ["are themselves", turned(rows), ""],
    [
      "are darker the more they say",
      grid(rows),
      "colours-differ how=reversed item=CUB,2017 @0:0,0:3,0:2,0:4,0:1",
    ],
    [
      "are in each other's place",
      turned([
        [90, 10, 50],
        [30, 70, 0],
      ]),
      "names-differ how=exchanged count=4 name=2017 @0:3,0:2,0:4,0:1",
    ],
  ])("%s", (_, found, said) => expect(told(turned(rows), found, rule)).toBe(said));
});

describe("a legend that says less than all", () => {
  const grey = "rgb(128, 128, 128)";
  const partly = fields([
    [blue(10), grey, blue(50)],
    [blue(30), grey, blue(90)],
  ]);
  test("fields whose colour it has not are no matter", () => {
    expect(told(partly, partly, rule)).toBe("");
  });

  const inClasses = (texts: string[]) =>
    grid(rows, { ramp: classes([blue(10), blue(30), blue(50), blue(70), blue(90)], texts) }, (value) =>
      blue(Math.min(4, Math.floor(value / 20)) * 20 + 10),
    );
  test.each<[string, string[], string]>([
    ["a number between all classes", ["20", "40", "60", "80"], ""],
    ["no number after the first", ["", "40", "60", "80"], ""],
    ["no number before the last", ["20", "40", "60"], ""],
    ["one number", ["", "40"], ""],
    ["one number, which is another", ["", "140"], "colours-differ how=legend item=HTI,2018 @0:4,0:1"],
    ["words", ["few", "many"], "colours-differ how=no-legend item= @"],
  ])("a legend of classes with %s", (_, texts, said) =>
    expect(told(grid(rows), inClasses(texts), rule)).toBe(said),
  );
});

test.each(["Hay 777 casos", "Nadie en 2019"])(
  "nobody knows what is on a grid without a legend, whose title says: %s",
  (title) => {
    const bare = (more = {}) => grid(rows, { ramp: "", ...more });
    expect(told(bare(), bare({ title }), rule)).toBe("");
  },
);

describe("a number beside the fields", () => {
  const lettered = (x: number, y: number, said: string) =>
    grid(rows, {
      drawn: `${group(
        "cell",
        rows.flatMap((row, down) => row.map((value, across) => field(across, down, blue(value)))),
      )}<g aria-label="text" data-mark="1"><text x="${x}" y="${y}">${said}</text></g>`,
    });
  test.each<[string, ReturnType<typeof grid>, string]>([
    ["in a field", lettered(place(2), place(0), "50"), ""],
    [
      "in a field of another number",
      lettered(place(2), place(0), "70"),
      "text-differs place=label how=number text=70 item=CUB,2019 count=1 @0:2",
    ],
    [
      "at the edge of a field",
      lettered(place(2) + 29, place(0) + 19, "70"),
      "text-differs place=label how=number text=70 item=CUB,2019 count=1 @0:2",
    ],
    ["to the right of a row", lettered(place(2) + 35, place(0), "70"), ""],
    ["to the left of a row", lettered(place(0) - 35, place(0), "70"), ""],
    ["above a column", lettered(place(2), place(0) - 25, "70"), ""],
    ["below a column", lettered(place(2), place(1) + 25, "70"), ""],
    [
      "that no field has",
      lettered(place(2) + 35, place(0), "777"),
      "text-differs place=label how=number text=777 item= count=1 @1",
    ],
  ])("%s", (_, found, said) => expect(told(grid(rows), found, rule)).toBe(said));
});
