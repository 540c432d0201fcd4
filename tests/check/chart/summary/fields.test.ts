// What grids of colours and circles of sectors say.
import { describe, expect, test } from "vitest";
import type { Picture } from "../../../../src/check/chart/picture/picture.ts";
import { group, names, type Paper, paper, place } from "../compare/paper.ts";
import { said } from "./said.ts";

describe("a grid of colours", () => {
  const blue = (value: number) => `rgb(${240 - 2 * value}, ${240 - 2 * value}, 255)`;
  const ramp = (say: (value: number) => string = String) =>
    `<svg class="plot-ramp">${Array.from({ length: 20 }, (_, i) => `<rect x="${10 * i}" width="10" fill="${blue(5 * i)}"/>`).join("")}${[0, 50, 100].map((value) => `<g transform="translate(${2 * value},0)"><text>${say(value)}</text></g>`).join("")}<text font-weight="bold">people</text></svg>`;
  const field = (x: number, y: number, colour: string) =>
    `<rect x="${place(x) - 30}" y="${place(y) - 20}" width="60" height="40" fill="${colour}"/>`;
  const grid = (rows: number[][], more: Partial<Paper> = {}) =>
    paper({
      x: names("2017", "2018", "2019"),
      y: names("CUB", "HTI"),
      ramp: ramp(),
      drawn: group(
        "cell",
        rows.flatMap((row, y) => row.map((value, x) => field(x, y, blue(value)))),
      ),
      ...more,
    });
  const rows = [
    [10, 90, 50],
    [30, 70, 0],
  ];
  const tiles = rows
    .flatMap((row, y) =>
      row.map((_, x) => `<text x="${place(x)}" y="${place(y)}">${"abcdef"[3 * y + x]}</text>`),
    )
    .join("");
  test.each<[string, Picture, string]>([
    [
      "with a legend",
      grid(rows),
      "cells 6; x time 2017…2019 (3); y names CUB…HTI (2); colour people 0…101; largest CUB/2018 93; smallest HTI/2019 3",
    ],
    ["without a legend", grid(rows, { ramp: "" }), "cells 6; x time 2017…2019 (3); y names CUB…HTI (2)"],
    [
      "with a legend without numbers",
      grid(rows, { ramp: ramp(() => "few") }),
      "cells 6; x time 2017…2019 (3); y names CUB…HTI (2)",
    ],
    [
      "whose fields have names of their own",
      paper({
        ramp: ramp(),
        drawn:
          group(
            "cell",
            rows.flatMap((row, y) => row.map((value, x) => field(x, y, blue(value)))),
          ) + tiles,
      }),
      "cells 6; colour people 0…101; largest b 93; smallest f 3",
    ],
    [
      "whose names stand at their edges, and beside them",
      paper({
        ramp: ramp(),
        drawn:
          group(
            "cell",
            rows.flatMap((row, y) => row.map((value, x) => field(x, y, blue(value)))),
          ) +
          `<text x="${place(1) + 29}" y="${place(0) - 19}">b</text><text x="${place(1) + 31}" y="${place(0)}">c</text><text x="${place(1)}" y="${place(0) - 22}">d</text>`,
      }),
      "cells 6; colour people 0…101; largest b 93; smallest  3",
    ],
    [
      "one of whose colours the legend has not",
      paper({
        x: names("2017", "2018"),
        y: names("CUB", "HTI"),
        ramp: ramp(),
        drawn: group("cell", [
          field(0, 0, blue(10)),
          field(1, 0, blue(90)),
          field(0, 1, "red"),
          field(1, 1, blue(40)),
        ]),
      }),
      "cells 4; x time 2017…2018 (2); y names CUB…HTI (2); colour people 0…101",
    ],
  ])("%s", (_, picture, text) => expect(said(picture)).toBe(text));
});

describe("a circle", () => {
  const corner = (share: number, radius = 100) =>
    `${300 + radius * Math.cos(2 * Math.PI * share)},${200 + radius * Math.sin(2 * Math.PI * share)}`;
  const sector = (from: number, to: number, fill: string, radius = 100) => {
    const steps = Array.from({ length: 9 }, (_, i) => `L${corner(from + ((to - from) * i) / 8, radius)}`);
    return `<path fill="${fill}" d="M300,200${steps.join("")}Z"/>`;
  };
  const circle = (sectors: string[], more: Partial<Paper> = {}) =>
    paper({ drawn: sectors.join(""), ...more });
  const text = (share: number, radius: number, said: string, fill = "black") => {
    const [x, y] = corner(share, radius).split(",");
    return `<text x="${x}" y="${y}" fill="${fill}">${said}</text>`;
  };
  test.each<[string, Picture, string]>([
    [
      "of three",
      circle([sector(0, 0.5, "red"), sector(0.5, 0.75, "blue"), sector(0.75, 1, "green")]),
      "sectors 3; shares  50,  25,  25",
    ],
    [
      "the other way round",
      circle([sector(1, 0.5, "red"), sector(0.5, 0, "blue")], {
        legend: { mujeres: "red", hombres: "blue" },
      }),
      "sectors 2; shares mujeres 50, hombres 50",
    ],
    [
      "with a legend",
      circle([sector(0, 0.7, "red"), sector(0.7, 1, "blue")], {
        legend: { mujeres: "red", hombres: "blue" },
      }),
      "sectors 2; shares mujeres 70, hombres 30",
    ],
    [
      "with texts",
      circle([
        sector(0, 0.7, "red"),
        sector(0.7, 1, "blue"),
        text(0.3, 120, "mujeres"),
        text(0.85, 60, "hombres"),
        text(0.9, 60, "30 %"),
      ]),
      "sectors 2; shares mujeres 70, hombres 30 % 30",
    ],
    [
      "with texts too far off, and in white",
      circle([
        sector(0, 0.7, "red"),
        sector(0.7, 1, "blue"),
        text(0.3, 160, "mujeres"),
        text(0.85, 60, "hombres", "white"),
      ]),
      "sectors 2; shares  70,  30",
    ],
    ["that is not whole", circle([sector(0, 0.5, "red"), sector(0.5, 0.9, "blue")]), "nothing"],
    ["of sectors of two lengths", circle([sector(0, 0.5, "red"), sector(0.5, 1, "blue", 60)]), "nothing"],
    ["too small", circle([sector(0, 0.5, "red", 8), sector(0.5, 1, "blue", 8)]), "nothing"],
    [
      "with a block beside it",
      circle([
        sector(0, 0.5, "red"),
        sector(0.5, 1, "blue"),
        '<rect x="450" y="100" width="50" height="90"/>',
      ]),
      "nothing",
    ],
    [
      "with a legend of which one name is blank",
      circle([sector(0, 0.7, "red"), sector(0.7, 1, "blue"), text(0.85, 60, "hombres")], {
        legend: { mujeres: "red", " ": "blue" },
      }),
      "sectors 2; shares mujeres 70, hombres 30",
    ],
    ["with a sector in white", circle([sector(0, 0.5, "red"), sector(0.5, 1, "white")]), "nothing"],
  ])("%s", (_, picture, text_) => expect(said(picture)).toBe(text_));
});
