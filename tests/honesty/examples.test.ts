// Every rule of honesty has a chart that breaks it alone and one that breaks none: the same files that
// the page of honest charts shows.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { honestyOf, honestyRules } from "../../src/check/honesty/honesty.ts";
import { readDatasetFile } from "../../src/course/dataset/dataset.ts";
import { courseEffects } from "../../src/course/effects.ts";
import { diagnosticsInHonesty, pictureFile, readHonestyExamples } from "../../src/course/lesson/honesty.ts";
import { projectPath } from "../../src/course/project.ts";
import { seen } from "../../src/grading/seen.ts";
import { chartWords } from "../../src/i18n/chart-words.ts";
import { locales } from "../../src/i18n/locale.ts";

const rules = honestyRules.map(({ name }) => name);
const examples = readHonestyExamples();

test("every rule has its examples", () => {
  expect(examples.map(({ rule }) => rule)).toEqual(rules);
  expect(told()).toEqual([]);
});

describe.each(examples)("$rule", ({ rule, datasets }) => {
  test.each(
    locales.flatMap((locale) => [
      { which: "bad", locale, breaks: [rule] } as const,
      { which: "good", locale, breaks: [] } as const,
    ]),
  )("the $which chart in $locale breaks $breaks", async ({ which, locale, breaks }) => {
    const { sandbox } = await courseEffects();
    const code = readFileSync(projectPath(pictureFile(rule, which)), "utf8");
    const tables = datasets.map((name) => readDatasetFile(name));
    const chart = seen(await sandbox.run({ code, datasets: tables, locale }));
    expect(chart.kind).toBe("chart");
    const around = { words: chartWords, tables: [], synonyms: [] };
    // What Plot was told tells most; two axes are told by the picture alone.
    const told = honestyOf(chart, rules);
    const broken = told.length > 0 ? told : honestyOf(chart, rules, around);
    expect([...new Set(broken.map(({ kind }) => kind))]).toEqual(breaks);
  });
});

const told = (root?: string) =>
  diagnosticsInHonesty(root).map(({ file, problem, fix }) => `${file}: ${problem}; ${fix}`);

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const both = { es: "Unas palabras", en: "Some words" };
const picture = { caption: both };
const sound = {
  name: both,
  reason: both,
  source: both,
  idea: "an-idea",
  datasets: ["departments"],
  bad: picture,
  good: picture,
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "honesty-"));
  write("ideas/an-idea.json", "{}");
  for (const rule of rules) {
    write(`honesty/${rule}/text.json`, JSON.stringify(sound));
    for (const which of ["bad", "good"]) write(`honesty/${rule}/${which}.ts`, "");
  }
});
afterEach(() => rmSync(root, { recursive: true }));

test("diagnosticsInHonesty(sound examples) finds nothing", () => {
  expect(told(root)).toEqual([]);
});

test("diagnosticsInHonesty() tells everything at once, with its fix", () => {
  rmSync(join(root, "honesty/order-helps"), { recursive: true });
  rmSync(join(root, "honesty/source-named/bad.ts"));
  write("honesty/no-pies/bad.ts", "");
  write("honesty/source-named/notes.md", "");
  write("honesty/zero-baseline/text.json", JSON.stringify({ ...sound, idea: "none", datasets: ["nowhere"] }));
  write("honesty/gap-is-not-zero/text.json", JSON.stringify({ ...sound, bad: {} }));
  expect(told(root)).toEqual([
    "lessons/honesty/no-pies: is no rule of src/check/honesty; take it away or correct its name",
    "lessons/honesty/order-helps: this rule has no examples; add text.json, bad.ts, good.ts",
    expect.stringContaining('lessons/honesty/gap-is-not-zero/text.json: "bad.caption": '),
    "lessons/honesty/source-named/notes.md: does not belong here; take it away",
    "lessons/honesty/source-named/bad.ts: is missing; a rule shows one chart of either side",
    'lessons/honesty/zero-baseline/text.json: unknown dataset "nowhere"; name a folder of datasets/',
    'lessons/honesty/zero-baseline/text.json: unknown idea "none"; name a file of lessons/ideas/',
  ]);
});
