// Colours as they are seen: whether a reader can tell what each means, whatever Plot was told of it.
import { describe, expect, test } from "vitest";
import type { Picture } from "../../../src/check/chart/picture/picture.ts";
import { honestyOf } from "../../../src/check/honesty/honesty.ts";
import type { ChartFacts } from "../../../src/check/value.ts";
import { chartWords } from "../../../src/i18n/chart-words.ts";
import { group, names, numbers, type Paper, paper, place, through, up } from "../chart/compare/paper.ts";
import { mark, sketch } from "../chart/sketch.ts";

const around = { words: chartWords, tables: [], synonyms: [] };
const told = (facts: ChartFacts, picture: Picture, rule: string) =>
  honestyOf({ kind: "chart", facts, picture }, [rule], around).map(({ detail }) =>
    Object.values(detail).flat().join(" ").trim(),
  )[0] ?? "kept";

describe("a legend for colours", () => {
  const two = { CUB: "steelblue", HTI: "orange" };
  const years = ["2016", "2017", "2018"];
  const written = (texts: Record<string, number>, look = "") =>
    `<g aria-label="text">${Object.entries(texts)
      .map(([said, height]) => `<text x="320" y="${up(height)}" ${look}>${said}</text>`)
      .join("")}</g>`;
  const lineFacts = sketch([
    mark("lineY", {
      x: [...years, ...years],
      y: [20, 80, 50, 10, 30, 90],
      stroke: ["CUB", "CUB", "CUB", "HTI", "HTI", "HTI"],
    }),
  ]).facts;
  /** Of two lines drawn a mark each, in colours typed in. */
  const typedIn = sketch([
    mark("lineY", { x: years, y: [20, 80, 50] }),
    mark("lineY", { x: years, y: [10, 30, 90] }),
  ]).facts;
  const lines = (more = "", rest: Partial<Paper> = {}, colours = Object.values(two)) =>
    paper({
      x: names(...years),
      y: numbers(up),
      drawn:
        group(
          "line",
          [
            [20, 80, 50],
            [10, 30, 90],
          ].map((values, i) => `<path d="${through(values)}" stroke="${colours[i]}"/>`),
          'fill="none"',
        ) + more,
      ...rest,
    });
  const both = { CUB: 50, HTI: 90 };
  test.each<[string, ChartFacts, Picture, string]>([
    ["of lines", lineFacts, lines("", { legend: two }), "kept"],
    ["that is not there", lineFacts, lines(), "missing"],
    ["that is not there, with names at the ends", lineFacts, lines(written(both)), "kept"],
    ["that is not there, with one name", lineFacts, lines(written({ CUB: 50 })), "missing"],
    ["that is not there, with names in white", lineFacts, lines(written(both, 'fill="white"')), "missing"],
    [
      "one of whose names is blank",
      lineFacts,
      lines("", { legend: { CUB: "steelblue", " ": "orange" } }),
      "missing",
    ],
    ["of lines of one colour", lineFacts, lines("", {}, ["steelblue", "steelblue"]), "missing"],
    ["of lines typed in", typedIn, lines(), "missing"],
    ["of lines typed in, with names", typedIn, lines(written(both)), "kept"],
    ["of lines typed in, of one colour", typedIn, lines("", {}, ["steelblue", "steelblue"]), "kept"],
    [
      "of lines typed in that lie on each other",
      typedIn,
      paper({
        x: names(...years),
        y: numbers(up),
        drawn: group(
          "line",
          ["white", "steelblue"].map(
            (colour, i) =>
              `<path d="${through([20, 80, 50])}" stroke="${colour}" stroke-width="${4 - 2 * i}"/>`,
          ),
          'fill="none"',
        ),
      }),
      "kept",
    ],
    [
      "of a line beside a trend",
      typedIn,
      paper({
        x: names(...years),
        y: numbers(up),
        drawn:
          group("line", [`<path d="${through([20, 80, 50])}" stroke="steelblue"/>`], 'fill="none"') +
          group(
            "linear-regression",
            [`<path d="${through([30, 50, 70])}" stroke="orange"/>`],
            'fill="none"',
            1,
          ),
      }),
      "kept",
    ],
  ])("%s", (_, facts, picture, said) => expect(told(facts, picture, "legend-for-colour")).toBe(said));

  const fills = ["food", "cash"];
  const barFacts = sketch([
    mark("barY", { x: ["Lima", "Puno"], y1: [0, 0], y2: [80, 50], fill: fills }),
  ]).facts;
  const bars = (more = "", rest: Partial<Paper> = {}) =>
    paper({
      x: names("Lima", "Puno"),
      y: numbers(up),
      drawn:
        group(
          "bar",
          [80, 50].map(
            (value, i) =>
              `<rect x="${place(i) - 30}" y="${up(value)}" width="60" height="${3 * value}" fill="${["steelblue", "orange"][i]}"/>`,
          ),
        ) + more,
      ...rest,
    });
  test.each<[string, Picture, string]>([
    ["with a legend", bars("", { legend: { food: "steelblue", cash: "orange" } }), "kept"],
    ["with a legend of other words", bars("", { legend: { comida: "steelblue", dinero: "orange" } }), "kept"],
    ["with a legend of one", bars("", { legend: { food: "steelblue" } }), "missing"],
    ["with a legend of a blank", bars("", { legend: { food: "steelblue", " ": "orange" } }), "missing"],
    ["without one", bars(), "missing"],
    ["with texts in them", bars(written({ Food: 40, CASH: 20 })), "kept"],
    ["with one text", bars(written({ Food: 40 })), "missing"],
    ["with texts in white", bars(written({ Food: 40, Cash: 20 }, 'fill="white"')), "missing"],
    ["on an axis of the same names", bars("", { x: names("food", "cash") }), "kept"],
  ])("of bars %s", (_, picture, said) => expect(told(barFacts, picture, "legend-for-colour")).toBe(said));

  const measured = sketch([mark("cell", { x: ["a", "b", "c"], y: ["k", "k", "k"], fill: [1, 5, 9] })]).facts;
  const cells = (ramp: string, legend = {}) =>
    paper({
      x: names("a", "b", "c"),
      y: names("k"),
      ramp,
      legend,
      drawn: group(
        "cell",
        ["#fdd", "#f88", "#800"].map(
          (fill, i) => `<rect x="${place(i) - 30}" y="80" width="60" height="40" fill="${fill}"/>`,
        ),
      ),
    });
  const ramp = (label: string) =>
    `<svg class="plot-ramp"><rect x="0" width="9" fill="#fdd"/><rect x="9" width="9" fill="#800"/><text font-weight="bold">${label}</text></svg>`;
  test.each<[string, Picture, string]>([
    ["with a label", cells(ramp("people")), "kept"],
    ["without a label", cells(ramp("")), "no-label"],
    ["with a blank to fill in", cells(ramp("____")), "no-label"],
    ["called as its column", cells(ramp("people_reached")), "no-label"],
    ["of swatches", cells("", { few: "#fdd", many: "#800" }), "no-label"],
    ["that is not there", cells(""), "missing"],
  ])("of colours that measure, %s", (_, picture, said) =>
    expect(told(measured, picture, "legend-for-colour")).toBe(said),
  );
});

describe("colours in order", () => {
  const facts = sketch([mark("cell", { x: ["a"], y: ["k"], fill: [1] })]).facts;
  const ramp = (...colours: string[]) =>
    paper({
      drawn: "",
      ramp: `<svg class="plot-ramp">${colours.map((fill, i) => `<rect x="${9 * i}" width="9" fill="${fill}"/>`).join("")}</svg>`,
    });
  const swatches = (legend: Record<string, string>) => paper({ drawn: "", legend });
  test.each<[string, Picture, string]>([
    ["from light to dark", ramp("#fee", "#f88", "#800"), "kept"],
    ["to either side of a middle", ramp("#800", "#fee", "#008"), "kept"],
    ["of a rainbow", ramp("#800", "#fd0", "#060", "#0ff", "#00a"), "numbers"],
    ["with a little step back", ramp("#fee", "#f88", "#f8a", "#800"), "kept"],
    ["of two", ramp("#800", "#fd0"), "kept"],
    ["of numbers in a legend", swatches({ "0–10": "#fee", "10–20": "#f88", "20–30": "#800" }), "kept"],
    [
      "of numbers in a legend that is mixed",
      swatches({ "1": "#fee", "2": "#800", "3": "#f88", "4": "#000" }),
      "numbers 1 2 3 4",
    ],
    ["of numbers in another order", swatches({ "30": "#800", "10": "#fee", "20": "#f88" }), "kept"],
    [
      "of names from light to dark",
      swatches({ Lima: "#fee", Puno: "#f88", Ica: "#800" }),
      "names Lima Puno Ica",
    ],
    [
      "of names from light to dark in green",
      swatches({ Lima: "#efe", Puno: "#8f8", Ica: "#080" }),
      "names Lima Puno Ica",
    ],
    [
      "of names from light to dark in blue",
      swatches({ Lima: "#eef", Puno: "#88f", Ica: "#008" }),
      "names Lima Puno Ica",
    ],
    ["of names from light to dark in pink", swatches({ Lima: "#fed", Puno: "#f8a", Ica: "#802" }), "kept"],
    [
      "of names from light to dark in greys",
      swatches({ Lima: "#eee", Puno: "#888", Ica: "#222" }),
      "names Lima Puno Ica",
    ],
    ["of names in three hues", swatches({ Lima: "#fee", Puno: "#4a4", Ica: "#008" }), "kept"],
    ["of names nearly alike", swatches({ Lima: "#f99", Puno: "#f88", Ica: "#f77" }), "kept"],
    ["of months", swatches({ enero: "#fee", febrero: "#f88", marzo: "#800" }), "kept"],
    [
      "of names from yellow to brown",
      swatches({ Lima: "#ffd", Puno: "#fb4", Ica: "#640" }),
      "names Lima Puno Ica",
    ],
  ])("%s", (_, picture, said) => expect(told(facts, picture, "colours-in-order")).toBe(said));
});
