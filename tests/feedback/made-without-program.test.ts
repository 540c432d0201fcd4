import { expect, test } from "vitest";
import { speaker } from "../../src/feedback/speaker.ts";
import { sentence } from "../../src/feedback/words.ts";
import { locales } from "../../src/i18n/locale.ts";
import { samples } from "./samples.ts";

const kinds = ["type-differs", "kind-differs", "nothing", "blank-differs"];
const aboutTables = samples.filter(
  ({ problem: { kind, detail } }) =>
    kinds.includes(kind) && (!("from" in detail) || detail.from === "program"),
);

const words =
  /Number\(|comillas|quotes|show\(|export default|program|await|new Date|\[0\]|map\b|null|NaN|undefined|«title»|"title"|«label»|"label"|«sort»|"sort"|línea \d|line \d/i;

test.each(aboutTables)("what is said of a table from a file has no word of programs: %j", ({ problem }) => {
  for (const locale of locales) {
    const text = sentence(problem, locale, speaker(locale, "file"));
    expect(text).toMatch(/[.?]$/);
    expect(text).not.toMatch(words);
  }
});

const bySteps = [...kinds, "value-unknown", "title-says-something", "axis-label-with-unit", "order-helps"];

test.each(samples.filter(({ problem: { kind } }) => bySteps.includes(kind)))(
  "what is said of steps has no word of the program that nobody typed: %j",
  ({ problem }) => {
    for (const locale of locales) {
      const text = sentence(problem, locale, speaker(locale, "steps"));
      expect(text).toMatch(/[.?]$/);
      expect(text).not.toMatch(words);
    }
  },
);
