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

test.each(aboutTables)("what is said of a table from a file has no word of programs: %j", ({ problem }) => {
  for (const locale of locales) {
    const text = sentence(problem, locale, speaker(locale, "file"));
    expect(text).toMatch(/[.?]$/);
    expect(text).not.toMatch(
      /Number\(|comillas|quotes|show\(|export default|program|await|new Date|\[0\]|map\b|null|NaN|undefined/i,
    );
  }
});
