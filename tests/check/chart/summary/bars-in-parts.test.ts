// What charts of bars say that stand in panels, or whose colours tell parts apart.
import { describe, expect, test } from "vitest";
import type { Picture } from "../../../../src/check/chart/picture/picture.ts";
import { at, group, names, numbers, type Paper, paper, place, up } from "../compare/paper.ts";
import { said, standing } from "./said.ts";

const bars = (sizes: number[], more: Partial<Paper> = {}) =>
  paper({ y: numbers(up), drawn: standing(sizes.map((size) => [0, size])), ...more });

describe("bars", () => {
  test.each<[string, Picture, string]>([
    [
      "in panels",
      paper({
        fx: at({ 150: "mujeres", 350: "hombres" }),
        x: names("Lima", "Puno", "Lima", "Puno"),
        y: numbers(up),
        drawn: standing([
          [0, 80],
          [0, 50],
          [0, 20],
          [0, 60],
        ]),
      }),
      "bars 4 y; panels mujeres, hombres; x names Lima…Puno (2); y number 0…100; largest mujeres/Lima 80; smallest hombres/Lima 20",
    ],
    [
      "in the colours of a legend",
      bars([80, 50], {
        x: names("Lima", "Puno"),
        legend: { mujeres: "red", hombres: "blue" },
        drawn: standing(
          [
            [0, 80],
            [0, 50],
          ],
          ['fill="blue"', 'fill="red"'],
        ),
      }),
      "bars 2 y; series mujeres, hombres; x names Lima…Puno (2); y number 0…100; largest Lima 80; smallest Puno 50",
    ],
    [
      "of pieces",
      bars([], {
        x: names("Lima", "Puno"),
        legend: { mujeres: "red", hombres: "blue" },
        drawn:
          standing(
            [
              [0, 30],
              [0, 40],
            ],
            ['fill="red"', 'fill="red"'],
          ) +
          standing(
            [
              [30, 80],
              [40, 50],
            ],
            ['fill="blue"', 'fill="blue"'],
          ),
      }),
      "bars 2 y stacked; series mujeres, hombres; x names Lima…Puno (2); y number 0…100; largest Lima 80; smallest Puno 50",
    ],
    [
      "of a legend alone, without names",
      bars([], {
        x: null,
        legend: { mujeres: "red", hombres: "blue" },
        drawn: standing(
          [
            [0, 30],
            [0, 40],
          ],
          ['fill="red"', 'fill="blue"'],
        ),
      }),
      "bars 2 y; series mujeres, hombres; y number 0…100; largest hombres 40; smallest mujeres 30",
    ],
    [
      "of one colour of a legend, without names",
      bars([80, 50], {
        x: null,
        legend: { mujeres: "red" },
        drawn: standing(
          [
            [0, 80],
            [0, 50],
          ],
          ['fill="red"', 'fill="red"'],
        ),
      }),
      "bars 2 y; series mujeres; y number 0…100; largest  80; smallest  50",
    ],
    [
      "in panels above each other",
      paper({
        fy: at({ 100: "mujeres", 300: "hombres" }),
        x: names("Lima", "Puno"),
        y: at({ 150: "0", 50: "100", 350: "0", 250: "100" }),
        drawn: group(
          "bar",
          [0, 1].flatMap((i) => [
            `<rect x="${place(i) - 30}" y="${89.5 - 20 * i}" width="60" height="${60 + 20 * i}"/>`,
            `<rect x="${place(i) - 30}" y="${319.5 - 15 * i}" width="60" height="${30 + 15 * i}"/>`,
          ]),
        ),
      }),
      "bars 4 y; panels mujeres, hombres; x names Lima…Puno (2); y number 0…100; largest mujeres/Puno 80; smallest hombres/Lima 30",
    ],
  ])("%s", (_, picture, text) => expect(said(picture)).toBe(text));
});
