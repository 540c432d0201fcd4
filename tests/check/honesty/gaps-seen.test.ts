// Gaps drawn as 0 that only the drawing tells of: several lines, panels, and numbers that are nearly 0.
import { expect, test } from "vitest";
import type { Picture } from "../../../src/check/chart/picture/picture.ts";
import { honestyOf } from "../../../src/check/honesty/honesty.ts";
import { chartWords } from "../../../src/i18n/chart-words.ts";
import {
  dots,
  group,
  lineOf,
  names,
  numbers,
  type Paper,
  paper,
  pen,
  through,
  up,
} from "../chart/compare/paper.ts";
import { mark, sketch } from "../chart/sketch.ts";

const around = { words: chartWords, tables: [], synonyms: [] };
/** What Plot was told: names that are no moments. */
const { facts } = sketch([mark("lineY", { x: ["a", "b", "c"], y: [1, 2, 3] })]);
const told = (picture: Picture) =>
  honestyOf({ kind: "chart", facts, picture }, ["gap-is-not-zero"], around)
    .map(
      ({ detail, where = [] }) =>
        `${Object.values(detail).join(" ")} @${where.map((part) => Object.values(part).join(":"))}`,
    )
    .join("; ");
const months = names("2019-01", "2019-02", "2019-03", "2019-04", "2019-05");
const chart = (drawn: string, more: Partial<Paper> = {}) =>
  paper({ x: months, y: numbers(up), drawn, ...more });
const lines = (...all: [values: number[], colour: string][]) =>
  group(
    "line",
    all.map(([values, colour]) => `<path d="${through(values)}" stroke="${colour}"/>`),
    'fill="none"',
  );
const legend = { CUB: "red", HTI: "blue" };

test.each<[string, Picture, string]>([
  ["in the middle", chart(lineOf([50, 60, 0, 55, 52])), "1 2019-03 between @0:0"],
  ["at the end", chart(lineOf([50, 60, 55, 52, 0])), "1 2019-05 end @0:0"],
  ["twice", chart(lineOf([50, 0, 60, 0, 55])), "2 2019-02 between @0:0"],
  ["nowhere", chart(lineOf([50, 60, 55, 52, 51])), ""],
  [
    "drawn from right to left",
    chart(group("line", [`<path d="${pen("4,52 3,55 2,0 1,60 0,50")}"/>`], 'fill="none" stroke="red"')),
    "1 2019-03 between @0:0",
  ],
  ["by a third of a pixel", chart(lineOf([50, 60, 0.1, 55, 52])), "1 2019-03 between @0:0"],
  ["not quite: by two pixels", chart(lineOf([50, 60, 0.6, 55, 52])), ""],
  [
    "on one of two lines",
    chart(lines([[50, 60, 0, 55, 52], "red"], [[20, 25, 22, 21, 24], "blue"]), { legend }),
    "1 2019-03 between @0:0",
  ],
  [
    "at the end of one of two lines",
    chart(lines([[50, 60, 55, 52, 0], "red"], [[20, 25, 22, 21, 24], "blue"]), { legend }),
    "",
  ],
  [
    "at the end of both lines",
    chart(lines([[50, 60, 55, 52, 0], "red"], [[20, 25, 22, 21, 0], "blue"]), { legend }),
    "2 2019-05 end @0:0,0:1",
  ],
  [
    "where one of two lines has no name",
    chart(lines([[50, 60, 0, 55, 52], "red"], [[20, 25, 22, 21, 24], "blue"]), { legend: { CUB: "red" } }),
    "1 2019-03 between @0:0",
  ],
  ["that nobody can see", chart(lineOf([50, 60, 0, 55, 52]).replace("steelblue", "white")), ""],
  ["by dots", chart(dots([50, 60, 0, 55, 52])), "1 2019-03 between @0:2"],
  [
    "beside names",
    chart(lineOf([50, 60, 0, 55, 52]), { x: names("Lima", "Puno", "Ica", "Tacna", "Cusco") }),
    "",
  ],
  ["beside an axis without numbers", chart(lineOf([50, 60, 0, 55, 52]), { y: null }), ""],
  ["of few", chart(lineOf([2, 3, 0, 3, 2])), ""],
  ["after falling", chart(lineOf([90, 50, 25, 12, 0])), ""],
])("a gap %s", (_, picture, said) => expect(told(picture)).toBe(said));
