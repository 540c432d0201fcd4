import * as v from "valibot";
import { expect, test } from "vitest";
import { seededRandom } from "../../src/grading/random.ts";
import { locales } from "../../src/i18n/locale.ts";
import { changeStep } from "../../src/steps/change-step.ts";
import { columnsBefore, columnsOf } from "../../src/steps/columns-of.ts";
import type { Part } from "../../src/steps/part.ts";
import { plainSentence, sentenceOf } from "../../src/steps/sentence-of.ts";
import { type Step, stepSchema, verbNames, verbs } from "../../src/steps/step.ts";
import { generateSteps, generateTables } from "./generated.ts";

const at = (step: Step, path: readonly (string | number)[]): unknown =>
  path.reduce((inner: unknown, key) => (inner as Record<string | number, unknown>)[key], step);

const within = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => (part.is === "list" ? [part, ...part.items.flatMap(within)] : [part]));

/** Each step of generated ways, with the columns before it. */
function* told() {
  for (let seed = 1; seed <= 120; seed++) {
    const random = seededRandom(seed);
    const datasets = generateTables(random).map((one) => one.about);
    const steps = generateSteps(random, datasets);
    const states = columnsOf(steps, datasets);
    for (const [index, step] of steps.entries())
      yield { step, columns: columnsBefore(states, index), datasets };
  }
}

test("a sentence's places lead to what is chosen there, and choosing it again changes nothing", () => {
  const seen = new Set<string>();
  for (const { step, columns, datasets } of told())
    for (const part of within(sentenceOf(step, { locale: "es", columns, datasets }))) {
      if (part.is === "slot") {
        seen.add(`${step.verb} ${part.control.kind}`);
        expect(at(step, part.path)).toEqual(part.value);
        if (part.control.kind !== "choice") expect(changeStep(step, part.path, part.value)).toEqual(step);
      }
      if (part.is === "list") {
        const items = at(step, part.path) as unknown[];
        expect(part.items).toHaveLength(items.length);
        expect(v.is(stepSchema, changeStep(step, part.path, [...items, part.fresh]))).toBe(true);
      }
    }
  expect(seen.size).toBeGreaterThan(25);
});

test("whatever is chosen at a place that offers a choice, the step can still be read", () => {
  for (const { step, columns, datasets } of told())
    for (const part of within(sentenceOf(step, { locale: "en", columns, datasets })))
      if (part.is === "slot" && part.control.kind === "choice")
        for (const { value } of part.control.options) {
          const changed = changeStep(step, part.path, value);
          expect(v.is(stepSchema, changed), JSON.stringify(changed)).toBe(true);
          expect(() => sentenceOf(changed, { locale: "es", columns, datasets })).not.toThrow();
        }
});

test("a step as it is added can be read and told, in both languages", () => {
  const [one] = generateTables(seededRandom(1));
  for (const verb of verbNames) {
    const step = verbs[verb].fresh(one.about.columns, [one.about]);
    expect(v.is(stepSchema, step), verb).toBe(true);
    for (const locale of locales) {
      const words = plainSentence(
        sentenceOf(step, { locale, columns: one.about.columns, datasets: [one.about] }),
      );
      expect(words).toMatch(/^\p{Lu}.*\.$/u);
      expect(words).not.toMatch(/undefined|\{|\}/);
    }
  }
});
