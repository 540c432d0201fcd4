// What charts of bars say.
import { describe, expect, test } from "vitest";
import type { Picture } from "../../../../src/check/chart/picture/picture.ts";
import { at, dots, group, names, numbers, type Paper, paper, place, right, up } from "../compare/paper.ts";
import { said, standing } from "./said.ts";

const bars = (sizes: number[], more: Partial<Paper> = {}) =>
  paper({
    x: names("Lima", "Puno", "Ica", "Tacna"),
    y: numbers(up),
    drawn: standing(sizes.map((size) => [Math.min(0, size), Math.max(0, size)])),
    ...more,
  });
const lying = (sizes: number[], more: Partial<Paper> = {}) =>
  paper({
    y: names("Lima", "Puno", "Ica"),
    x: numbers(right),
    drawn: group(
      "bar",
      sizes.map((size, i) => `<rect x="49.5" y="${place(i) - 20}" width="${5 * size}" height="40"/>`),
    ),
    ...more,
  });

describe("bars", () => {
  test.each<[string, Picture, string]>([
    [
      "falling",
      bars([80, 50, 20, 10]),
      "bars 4 y; x names Lima…Tacna (4); y number 0…100; largest Lima 80; smallest Tacna 10; order falling",
    ],
    [
      "growing",
      bars([10, 20, 50, 80]),
      "bars 4 y; x names Lima…Tacna (4); y number 0…100; largest Tacna 80; smallest Lima 10; order growing",
    ],
    [
      "in no order",
      bars([80, 10, 50, 20]),
      "bars 4 y; x names Lima…Tacna (4); y number 0…100; largest Lima 80; smallest Puno 10; order none",
    ],
    [
      "two alike at the top",
      bars([80, 80, 50, 20]),
      "bars 4 y; x names Lima…Tacna (4); y number 0…100; largest Lima 80 and 1 more; smallest Tacna 20; order falling",
    ],
    [
      "two alike below",
      bars([80, 50, 20, 20]),
      "bars 4 y; x names Lima…Tacna (4); y number 0…100; largest Lima 80; smallest Tacna 20 and 1 more; order falling",
    ],
    [
      "all alike",
      bars([50, 50, 50, 50]),
      "bars 4 y; x names Lima…Tacna (4); y number 0…100; largest Lima 50 and 3 more; smallest Tacna 50 and 3 more",
    ],
    [
      "one alone",
      bars([50]),
      "bars 1 y; x names Lima…Tacna (4); y number 0…100; largest Lima 50; absent Puno, Ica, Tacna",
    ],
    [
      "two",
      bars([50, 80]),
      "bars 2 y; x names Lima…Tacna (4); y number 0…100; largest Puno 80; smallest Lima 50; absent Ica, Tacna",
    ],
    [
      "one that cannot be seen",
      bars([80, 0, 50, 20]),
      "bars 3 y; x names Lima…Tacna (4); y number 0…100; largest Lima 80; smallest Tacna 20; order falling; absent Puno",
    ],
    [
      "below 0",
      bars([30, -20, 50, 10], { y: at({ 320: "0", 170: "50", 470: "-50", 20: "100" }) }),
      "bars 4 y; x names Lima…Tacna (4); y number 0…100; largest Ica 50; smallest Puno -20; order none",
    ],
    [
      "that begin at 10",
      paper({
        x: names("Lima", "Puno", "Ica", "Tacna"),
        y: numbers(up),
        drawn: standing([
          [10, 80],
          [10, 50],
          [10, 20],
          [10, 30],
        ]),
      }),
      "bars 4 y; x names Lima…Tacna (4); y number 0…100; largest Lima 80; smallest Ica 20; order none",
    ],
    [
      "one of which hangs in the air",
      paper({
        x: names("Lima", "Puno", "Ica", "Tacna"),
        y: numbers(up),
        drawn: standing([
          [0, 80],
          [0, 50],
          [30, 70],
          [0, 20],
        ]),
      }),
      "bars 4 y; x names Lima…Tacna (4); y number 0…100; largest Lima 80; smallest Tacna 20; order falling",
    ],
    [
      "with a title, and labels",
      bars([80, 50, 20, 10], {
        title: "Ayuda",
        y: { ...numbers(up), label: "↑ personas" },
        x: { ...names("Lima", "Puno", "Ica", "Tacna"), label: "departamento" },
      }),
      "bars 4 y; title Ayuda; x names departamento Lima…Tacna (4); y number personas 0…100; largest Lima 80; smallest Tacna 10; order falling",
    ],
    [
      "in per cent",
      bars([80, 50, 20, 10], { y: numbers(up, (value) => `${value} %`) }),
      "bars 4 y; x names Lima…Tacna (4); y number 0…100 %; largest Lima 80; smallest Tacna 10; order falling",
    ],
    [
      "in thousands",
      bars([80, 50, 20, 10], { y: { ...numbers(up), label: "miles de personas" } }),
      "bars 4 y; x names Lima…Tacna (4); y number miles de personas 0…100000; largest Lima 80000; smallest Tacna 10000; order falling",
    ],
    [
      "of years",
      bars([80, 50, 20, 10], { x: names("2016", "2017", "2018", "2019") }),
      "bars 4 y; x time 2016…2019 (4); y number 0…100; largest 2016 80; smallest 2019 10",
    ],
    [
      "of years, one of which cannot be seen",
      bars([80, 50, 20, 0], { x: names("2016", "2017", "2018", "2019") }),
      "bars 3 y; x time 2016…2019 (3); y number 0…100; largest 2016 80; smallest 2018 20; absent 2019",
    ],
    [
      "in a frame",
      bars([80, 50, 20, 10], { frame: 'data-y="320,5"' }),
      "bars 4 y; x names Lima…Tacna (4); y number -0.167…105; largest Lima 80; smallest Tacna 10; order falling",
    ],
    [
      "beside an axis that is uneven",
      bars([80, 50, 20, 10], { y: at({ 320: "0", 170: "50", 100: "60", 20: "100" }) }),
      "cells 4; x names Lima…Tacna (4); y unreadable 100…0",
    ],
    [
      "beside names that are alike",
      bars([80, 50], { x: names("Lima", "Lima") }),
      "bars 2 y; x unreadable Lima…Lima; y number 0…100; largest Lima 80; smallest Lima 50",
    ],
    ["beside no names", bars([80, 50], { x: null }), "bars 2 y; y number 0…100; largest  80; smallest  50"],
    ["beside no numbers", bars([80, 50], { y: null }), "cells 2; x names Lima…Tacna (4)"],
    [
      "that lie",
      lying([80, 50, 20]),
      "bars 3 x; x number 0…100; y names Lima…Ica (3); largest Lima 80; smallest Ica 20; order falling",
    ],
    [
      "that lie, of one length",
      lying([50, 50, 50]),
      "bars 3 x; x number 0…100; y names Lima…Ica (3); largest Lima 50 and 2 more; smallest Ica 50 and 2 more",
    ],
    [
      "with a dot at each end",
      bars([80, 50, 20, 10], {
        drawn:
          standing([
            [0, 80],
            [0, 50],
            [0, 20],
            [0, 10],
          ]) + dots([80, 50, 20, 10], "", 1),
      }),
      "bars 4 y; x names Lima…Tacna (4); y number 0…100; largest Lima 80; smallest Tacna 10; order falling",
    ],
    [
      "with a tick across each of two",
      bars([80, 50, 20, 10], {
        drawn:
          standing([80, 50, 20, 10].map((size): [number, number] => [0, size])) +
          group(
            "tick",
            [0, 1].map(
              (i) => `<line x1="${place(i) - 30}" x2="${place(i) + 30}" y1="100" y2="100" stroke="black"/>`,
            ),
          ),
      }),
      "bars 4 y; x names Lima…Tacna (4); y number 0…100; largest Lima 80; smallest Tacna 10; order falling",
    ],
    [
      "with a tick on a stem",
      bars([80, 50, 20, 10], {
        drawn:
          standing([80, 50, 20, 10].map((size): [number, number] => [0, size])) +
          group("rule", ['<line x1="100" x2="100" y1="60" y2="100" stroke="black"/>']) +
          group("tick", ['<line x1="80" x2="120" y1="60" y2="60" stroke="black"/>']),
      }),
      "bars 4 y; x names Lima…Tacna (4); y number 0…100; largest Lima 80; smallest Tacna 10; order falling",
    ],
    [
      "as waffles",
      bars([], {
        drawn: `<defs><pattern id="w"><rect fill="steelblue"/></pattern></defs>${group(
          "waffle",
          [80, 50].map(
            (value, index) =>
              `<path d="M${place(index) - 30},${up(0)}v${-3 * value}h60v${3 * value}z" fill="url(#w)"/>`,
          ),
        )}`,
      }),
      "bars 2 y; x names Lima…Tacna (4); y number 0…100; largest Lima 79.8; smallest Puno 49.8; absent Ica, Tacna",
    ],
  ])("%s", (_, picture, text) => expect(said(picture)).toBe(text));
});
