// What the verdict says that it looked at: what was, in words that every rule has in both languages.
import { expect, test } from "vitest";
import { honestyRules } from "../../src/check/honesty/honesty.ts";
import type { Problem } from "../../src/check/problem.ts";
import { lookedAtSentences } from "../../src/feedback/looked-at.ts";
import type { Grade } from "../../src/grading/grade.ts";
import { lookedAt } from "../../src/grading/looked-at.ts";
import { locales } from "../../src/i18n/locale.ts";

const chart = {
  kind: "chart",
  compare: { as: "chart", order: true },
  honesty: { require: ["zero-baseline", "axis-label-with-unit", "source-named"], advise: [] },
  variants: [{ seed: 1, expected: { kind: "nothing" } }],
} as const;

const graded = (outcome: Grade["outcome"], ...kinds: string[]): Grade => ({
  outcome,
  problems: kinds.map((kind) => ({ kind, detail: {} }) as unknown as Problem),
  advice: [],
  mistake: null,
  run: null,
});

const said = (grade: Grade, bundle: object = chart): string[] => {
  const looked = lookedAt(grade, bundle as never);
  return looked ? lookedAtSentences(looked, "es") : [];
};

test("a right chart: all that its exercise checks", () => {
  expect(said(graded("pass"))).toEqual([
    "Revisé: tipo de gráfico, filas, valores, orden, largo desde cero, unidad, fuente y si sigue bien cuando la tabla cambia.",
  ]);
});

test("a chart that shows something else: its unit and source were not looked at yet", () => {
  expect(said(graded("fail", "length-differs"))).toEqual([
    "Cuando esto esté bien, revisaré también: largo desde cero, unidad, fuente y si sigue bien cuando la tabla cambia.",
  ]);
});

test("a right chart without a source: changed tables were not tried yet", () => {
  expect(said(graded("fail", "source-named"))).toEqual([
    "Revisé: tipo de gráfico, filas, valores, orden, largo desde cero, unidad y fuente.",
    "Cuando esto esté bien, revisaré también: si sigue bien cuando la tabla cambia.",
  ]);
});

test("a table from a file is not tried on others, and has no rules of charts", () => {
  const table = { ...chart, kind: "code", compare: { as: "table" } };
  expect(said({ ...graded("pass"), isFromFile: true }, table)).toEqual([
    "Revisé: columnas, filas y valores.",
  ]);
});

test("nothing is listed of a single value, a choice, or a program that stopped", () => {
  expect(said(graded("pass"), { ...chart, kind: "code", compare: { as: "number" } })).toEqual([]);
  expect(said(graded("pass"), { ...chart, kind: "choice" })).toEqual([]);
  expect(said(graded("error"))).toEqual([]);
});

test("every rule of honesty has its word in every language", () => {
  const all = honestyRules.map(({ name }) => ({ rule: name }));
  for (const locale of locales)
    expect(lookedAtSentences({ done: all, left: [] }, locale).join("")).toMatch(/\p{L}/u);
});
