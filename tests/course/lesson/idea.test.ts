import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diagnosticsInIdeas, listIdeas, readIdeas } from "../../../src/course/lesson/idea.ts";
import { locales } from "../../../src/i18n/locale.ts";

const told = (root?: string) =>
  diagnosticsInIdeas(root).map(({ file, problem, fix }) => `${file}: ${problem}; ${fix}`);

test("diagnosticsInIdeas() has nothing to say about the ideas of this site", () => {
  expect(told()).toEqual([]);
});

test("every idea has a name of its own, and is told without blame or shouting", () => {
  const ideas = readIdeas();
  expect(ideas.length).toBeGreaterThanOrEqual(40);
  for (const locale of locales) {
    expect(new Set(ideas.map(({ name }) => name[locale])).size).toBe(ideas.length);
    const unlike = ideas.filter(({ explanation }) => !/^[^!¡]{80,400}[.?]$/.test(explanation[locale]));
    expect(unlike.map(({ id }) => id)).toEqual([]);
  }
});

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const both = (text: string) => ({ es: text, en: text });
const idea = { name: both("A name"), explanation: both("Some words."), lesson: "basic/sound" };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "ideas-"));
  write("basic/01-sound/lesson.json", "{}");
  write("ideas/a-sound-one.json", JSON.stringify(idea));
});
afterEach(() => rmSync(root, { recursive: true }));

test("diagnosticsInIdeas(a sound idea) finds nothing, with its lesson written or still to come", () => {
  write("ideas/one-ahead.json", JSON.stringify({ ...idea, lesson: null }));
  expect(told(root)).toEqual([]);
  expect(listIdeas(root)).toEqual(["a-sound-one", "one-ahead"]);
  expect(readIdeas(root)[1]).toEqual({ id: "one-ahead", ...idea, lesson: null });
});

test("diagnosticsInIdeas() tells everything at once, with its fix", () => {
  write("ideas/broken.json", "{");
  write("ideas/half.json", JSON.stringify({ ...idea, name: { es: "Un nombre." }, notes: "" }));
  write("ideas/lost.json", JSON.stringify({ ...idea, lesson: "basic/none" }));
  write("ideas/Notes.txt", "");
  expect(told(root)).toEqual([
    "lessons/ideas/Notes.txt: is no idea; name it like count-each-person-once.json, or take it away",
    expect.stringMatching(/^lessons\/ideas\/broken\.json: is not JSON \(.+\); correct its punctuation$/),
    'lessons/ideas/half.json: "name.es": is a title: it ends without a full stop; see src/course/lesson/idea.ts',
    expect.stringContaining('lessons/ideas/half.json: "name.en": '),
    expect.stringContaining('lessons/ideas/half.json: "": Unrecognized key: "notes"'),
    'lessons/ideas/lost.json: unknown lesson "basic/none"; name one of basic/sound, or null',
  ]);
});
