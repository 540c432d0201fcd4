// Every kind of problem comes of the thing that people do to get it, whatever the numbers.
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { honestyOf } from "../../src/check/honesty/honesty.ts";
import type { Problem } from "../../src/check/problem.ts";
import { speaker } from "../../src/feedback/speaker.ts";
import { sentence } from "../../src/feedback/words.ts";
import { chartWords } from "../../src/i18n/chart-words.ts";
import { locales } from "../../src/i18n/locale.ts";
import { chartWays } from "./ways/chart.ts";
import { honestyWays } from "./ways/honesty.ts";
import { listWays, scalarWays } from "./ways/list.ts";
import { pictureWays } from "./ways/pictures.ts";
import { tableWays } from "./ways/table.ts";

/** It is of this kind, has words in both languages, and survives being written down. */
function expectTold(problem: Problem | undefined, kind: string): void {
  expect(problem?.kind).toBe(kind);
  if (problem === undefined) return;
  expect(JSON.parse(JSON.stringify(problem))).toEqual(problem);
  for (const locale of locales) {
    const text = sentence(problem, locale, speaker(locale));
    expect(text).toMatch(/[.?]$/);
    expect(text).not.toMatch(/undefined|NaN\.|\[object/);
  }
}

const answers = {
  table: tableWays,
  list: listWays,
  "one value": scalarWays,
  chart: chartWays,
  "chart's drawing": pictureWays,
};
const around = { words: chartWords, tables: [], synonyms: [] };

describe.each(Object.entries(answers))("check of a %s to which one thing was done", (_, ways) => {
  test.each(Object.entries(ways))("says first that it is %s, in both languages", (kind, way) => {
    fc.assert(
      fc.property(way, ({ expected, actual, compare }) => {
        expect(check(expected, structuredClone(expected), compare, around)).toEqual([]);
        expectTold(check(expected, actual, compare, around)[0], kind);
      }),
    );
  });
});

test.each(Object.entries(honestyWays))("honestyOf a chart that breaks %s says so", (rule, charts) => {
  fc.assert(
    fc.property(charts, (chart) => {
      expectTold(honestyOf(chart, [rule], around)[0], rule);
    }),
  );
});

test("every kind that src/check declares is reached", () => {
  const declared = readdirSync("src/check", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((file) => / extends ProblemShape \{/.test(readFileSync(file, "utf8")))
    .map((file) => basename(file, ".ts"));
  const reached = [...Object.values(answers), honestyWays].flatMap((ways) => Object.keys(ways));
  expect([...new Set(reached)].sort()).toEqual(declared.sort());
});
