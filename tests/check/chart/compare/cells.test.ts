// Grids of colours beside the expected one, which are read by their names and by their legend.
import { describe, expect, test } from "vitest";
import { blue, classes, field, fields, grid, ramp, red, rows, rule } from "./drawn-cells.ts";
import { group, names, paper, place, type Rule, told } from "./paper.ts";

describe("a grid with a legend", () => {
  const wanted = grid(rows);
  test.each<[string, ReturnType<typeof grid>, string, Rule?]>([
    ["is itself", grid(rows), ""],
    ["is in other colours", grid(rows, { ramp: ramp(red) }, red), ""],
    [
      "is turned",
      paper({
        y: names("2017", "2018", "2019"),
        x: names("CUB", "HTI"),
        ramp: ramp(),
        drawn: group(
          "cell",
          rows.flatMap((row, y) => row.map((value, x) => field(y, x, blue(value)))),
        ),
      }),
      "",
    ],
    [
      "must not be turned where it must stand",
      paper({
        y: names("2017", "2018", "2019"),
        x: names("CUB", "HTI"),
        ramp: ramp(),
        drawn: group(
          "cell",
          rows.flatMap((row, y) => row.map((value, x) => field(y, x, blue(value)))),
        ),
      }),
      "names-differ how=unknown count=6 name=CUB @x",
      { compare: { orientation: true } },
    ],
    [
      "runs from dark to light",
      grid(rows, { ramp: ramp((value) => blue(100 - value)) }, (value) => blue(100 - value)),
      "colours-differ how=reversed item=CUB,2017 @0:0,0:3,0:2,0:4,0:1",
    ],
    [
      "runs the other way, and the legend too",
      grid(rows, { ramp: ramp(blue, (value) => String(100 - value)) }, (value) => blue(100 - value)),
      "colours-differ how=reversed item=CUB,2017 @0:0,0:3,0:2,0:4,0:1",
    ],
    ["has no legend", grid(rows, { ramp: "" }), "colours-differ how=no-legend item= @"],
    [
      "has a legend without numbers",
      grid(rows, { ramp: ramp(blue, () => "little") }),
      "colours-differ how=no-legend item= @",
    ],
    [
      "has a legend that says other numbers",
      grid(rows, { ramp: ramp(blue, (value) => String(3 * value + 40)) }),
      "colours-differ how=legend item=HTI,2019 @0:5,0:0,0:3,0:2,0:4,0:1",
    ],
    [
      "has colours that the legend does not show",
      grid(rows, { ramp: ramp(blue) }, red),
      "colours-differ how=legend item=HTI,2019 @0:5,0:0,0:3,0:2,0:4,0:1",
    ],
    [
      "has two fields in each other's place",
      grid([
        [90, 10, 50],
        [30, 70, 0],
      ]),
      "names-differ how=exchanged count=4 name=2017 @0:3,0:2,0:4,0:1",
    ],
    [
      "has other numbers in some fields",
      grid([
        [60, 90, 50],
        [30, 20, 0],
      ]),
      "names-differ how=exchanged count=3 name=CUB @0:3,0:2,0:4",
    ],
    [
      "has one field darker",
      grid([
        [10, 90, 50],
        [30, 70, 40],
      ]),
      "colours-differ how=order item=CUB,2017 @0:0,0:3",
    ],
    [
      "has a field a little darker",
      grid([
        [10, 90, 50],
        [32, 70, 0],
      ]),
      "",
    ],
    [
      "is nearly all alike",
      grid([
        [48, 52, 50],
        [49, 51, 47],
      ]),
      "colours-differ how=flat item=HTI,2019 @0:5,0:0,0:3,0:2,0:4,0:1",
    ],
    [
      "has one column less",
      grid([
        [10, 90],
        [30, 70],
      ]),
      "items-missing count=2 found=4 item=2019,CUB tell=true",
    ],
    [
      "has one row more",
      grid([...rows, [1, 2, 3]], { y: names("CUB", "HTI", "COL") }),
      "items-extra count=3 found=9 item=2017,COL @0:6,0:7,0:8",
    ],
    [
      "has an unknown name",
      grid(rows, { y: names("CUB", "COL") }),
      "names-differ how=unknown count=3 name=COL @x",
    ],
    [
      "has no names beside the rows",
      grid(rows, { y: null }),
      "names-differ how=blank count=6 name= @0:0,0:1,0:2,0:3,0:4,0:5",
    ],
    ["has no names below", grid(rows, { x: null }), "axis-not-readable axis=x how=missing found= @x"],
    [
      "has fields under others",
      fields(
        [
          [blue(50), blue(90), blue(50)],
          [blue(30), blue(70), blue(0)],
        ],
        {
          drawn: group("cell", [
            field(0, 0, blue(90)),
            field(0, 0, blue(10)),
            ...[
              [1, 0, 90],
              [2, 0, 50],
              [0, 1, 30],
              [1, 1, 70],
              [2, 1, 0],
            ].map(([x = 0, y = 0, value = 0]) => field(x, y, blue(value))),
          ]),
        },
      ),
      "",
    ],
    [
      "has a legend of classes",
      grid(
        rows,
        { ramp: classes([blue(10), blue(30), blue(50), blue(70), blue(90)], ["20", "40", "60", "80"]) },
        (value) => blue(Math.min(4, Math.floor(value / 20)) * 20 + 10),
      ),
      "",
    ],
    [
      "has classes that say other numbers",
      grid(
        rows,
        { ramp: classes([blue(10), blue(30), blue(50), blue(70), blue(90)], ["60", "120", "180", "240"]) },
        (value) => blue(Math.min(4, Math.floor(value / 20)) * 20 + 10),
      ),
      "colours-differ how=legend item=CUB,2019 @0:2,0:4,0:1",
    ],
  ])("%s", (_, found, said, more) => expect(told(wanted, found, { ...rule, ...more })).toBe(said));
});

describe("a grid without a legend", () => {
  const bare = (values: number[][], colour = blue) => grid(values, { ramp: "" }, colour);
  const wanted = bare(rows);
  test.each<[string, ReturnType<typeof grid>, string]>([
    ["is itself", bare(rows), ""],
    ["may have a legend", grid(rows), ""],
    ["is paler", bare(rows, (value) => blue(Math.round(value / 2))), ""],
    [
      "runs the other way",
      bare(rows, (value) => blue(100 - value)),
      "colours-differ how=reversed item=CUB,2017 @0:0,0:3,0:2,0:4,0:1",
    ],
    [
      "has two fields in each other's place",
      bare([
        [90, 10, 50],
        [30, 70, 0],
      ]),
      "colours-differ how=order item=HTI,2017 @0:3,0:2,0:4,0:1",
    ],
    [
      "is nearly all alike",
      bare(rows, (value) => blue(Math.round(value / 10))),
      "colours-differ how=flat item=HTI,2019 @0:5,0:0,0:3,0:2,0:4,0:1",
    ],
    [
      "is all alike",
      bare(rows, () => blue(50)),
      "colours-differ how=flat item=HTI,2019 @0:5,0:0,0:3,0:2,0:4,0:1",
    ],
  ])("%s", (_, found, said) => expect(told(wanted, found, rule)).toBe(said));
});

test.each<[string, string, string]>([
  ["a unit that is another", "kits", "text-differs place=title how=unit text=kits item= count=1 @color"],
  ["nothing", "", ""],
  ["no unit", "total", "text-differs place=title how=unit text=total item= count=1 @color"],
  ["a share", "% of people", "text-differs place=title how=unit text=% of people item= count=1 @color"],
  ["the same", "people", ""],
])("a legend whose label says %s", (_, label, said) => {
  const labelled = (one: string) => grid(rows, { ramp: ramp(blue, String, one) });
  expect(told(labelled("people"), labelled(label), rule)).toBe(said);
});

describe("a grid with numbers in its fields", () => {
  const text = (said: (value: number) => string) => ({
    drawn: `${group(
      "cell",
      rows.flatMap((row, y) => row.map((value, x) => field(x, y, blue(value)))),
    )}<g aria-label="text" data-mark="1" data-first="0" fill="black">${rows.flatMap((row, y) => row.map((value, x) => `<text x="${place(x)}" y="${place(y)}" fill="${value > 50 ? "orange" : "black"}">${said(value)}</text>`)).join("")}</g>`,
  });
  test.each<[string, (value: number) => string, string]>([
    ["that are right", String, ""],
    ["rounded", (value) => String(Math.round(value / 10) * 10), ""],
    [
      "twice as large",
      (value) => String(2 * value),
      "text-differs place=label how=number text=20 item=CUB,2017 count=5 @0:0,0:1,0:2,0:3,0:4",
    ],
    [
      "one of which is wrong",
      (value) => String(value === 90 ? 30 : value),
      "text-differs place=label how=number text=30 item=CUB,2018 count=1 @0:1",
    ],
    [
      "ten apart",
      (value) => String(value + 10),
      "text-differs place=label how=number text=20 item=CUB,2017 count=6 @0:0,0:1,0:2,0:3,0:4,0:5",
    ],
  ])("%s", (_, said, expected) => expect(told(grid(rows), grid(rows, text(said)), rule)).toBe(expected));
});

test("where the same name stands twice, a grid cannot be read", () => {
  const twice = grid(rows, { x: names("2017", "2017", "2019") });
  expect(told(twice, grid(rows), rule)).toBe("cannot be read");
});
