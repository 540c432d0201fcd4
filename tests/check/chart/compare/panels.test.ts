// Panels beside and above each other, each with its own axis of names.
import { describe, expect, test } from "vitest";
import { group, lineOf, names, numbers, type Paper, paper, right, told, up } from "./paper.ts";

describe("panels above each other", () => {
  const lanes = (sizes: number[], more: Partial<Paper> = {}) =>
    paper({
      fy: {
        ticks: [
          [100, "mujeres"],
          [250, "hombres"],
        ],
      },
      y: {
        ticks: [
          [70, "Lima"],
          [130, "Puno"],
          [220, "Lima"],
          [280, "Puno"],
        ],
      },
      x: numbers(right),
      drawn: group(
        "bar",
        sizes.map(
          (value, i) => `<rect x="50" y="${[60, 120, 210, 270][i]}" width="${5 * value}" height="20"/>`,
        ),
      ),
      ...more,
    });
  test.each<[string, ReturnType<typeof lanes>, string]>([
    ["are themselves", lanes([80, 50, 20, 60]), ""],
    [
      "one longer",
      lanes([80, 50, 20, 90]),
      "length-differs how=end count=1 compared=4 item=hombres,Puno from=0 to=90 @0:3",
    ],
    ["exchanged", lanes([20, 60, 80, 50]), "names-differ how=exchanged count=4 name=mujeres @y"],
  ])("%s", (_, found, said) => expect(told(lanes([80, 50, 20, 60]), found, { side: "x" })).toBe(said));
});

describe("lines in panels", () => {
  const panels = ([a, b, c, d]: [number, number, number, number], more: Partial<Paper> = {}) =>
    paper({
      fx: {
        ticks: [
          [150, "CUB"],
          [350, "HTI"],
        ],
      },
      x: names("2017", "2018", "2017", "2018"),
      y: numbers(up),
      drawn: group(
        "line",
        [`<path d="M100,${up(a)}L200,${up(b)}M300,${up(c)}L400,${up(d)}"/>`],
        'fill="none" stroke="black"',
      ),
      ...more,
    });
  test.each<[string, ReturnType<typeof panels>, string]>([
    ["are themselves", panels([20, 80, 50, 60]), ""],
    [
      "one point elsewhere",
      panels([20, 80, 50, 90]),
      "point-differs count=1 compared=4 item=HTI,2018 found=90 @0:0",
    ],
    ["exchanged", panels([50, 60, 20, 80]), "names-differ how=exchanged count=4 name=CUB @0:0"],
    [
      "one that runs to the left",
      panels([80, 20, 50, 60], { x: names("2018", "2017", "2017", "2018") }),
      "axis-reversed axis=x times=true @x",
    ],
    [
      "without names",
      panels([20, 80, 50, 60], { fx: { ticks: [] } }),
      "axis-not-readable axis=fx how=missing found= @fx",
    ],
    [
      "joined",
      panels([20, 80, 50, 60], { drawn: lineOf([20, 80, 50, 60]) }),
      "joined-differs how=over count=1 item=CUB,2018,HTI,2017 @0:0",
    ],
  ])("%s", (_, found, said) =>
    expect(told(panels([20, 80, 50, 60]), found, { families: ["line"] })).toBe(said),
  );
});
