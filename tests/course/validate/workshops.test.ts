import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { audiences, readWorkshop, readWorkshops } from "../../../src/course/lesson/workshop.ts";
import { diagnosticsInLessons } from "../../../src/course/validate/lessons.ts";
import { locales } from "../../../src/i18n/locale.ts";

test("there are at least three workshops for each audience, of half a day with a break", () => {
  const workshops = readWorkshops();
  for (const audience of audiences)
    expect(workshops.filter((one) => one.audience === audience).length).toBeGreaterThanOrEqual(3);
  for (const { slug, minutes, blocks } of workshops) {
    expect(minutes, slug).toBeLessThanOrEqual(240);
    expect(
      blocks.some(({ how }) => how === "break"),
      slug,
    ).toBe(true);
  }
});

test("nothing in a plan shouts, and its plain texts hold no marks of a format", () => {
  for (const { prose } of readWorkshops())
    for (const locale of locales) expect(JSON.stringify(prose[locale])).not.toMatch(/[!¡]|\*\*/);
});

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const told = () =>
  diagnosticsInLessons(root)
    .filter(({ file }) => file.startsWith("lessons/workshops/"))
    .map(({ file, problem, fix }) => `${file.replace("lessons/workshops/", "")}: ${problem}; ${fix}`);

const exercise = (minutes: number, idea: string) =>
  JSON.stringify({ minutes, options: ["a", "b"], ideas: { b: idea } });
const sound = {
  audience: "analysts",
  minutes: 60,
  blocks: [
    { id: "welcome", minutes: 10, how: "plenary" },
    { id: "count", minutes: 35, how: "pairs", exercises: ["basic/sound/one"] },
    { id: "break", minutes: 15, how: "break" },
  ],
};
const plan = (change: object = {}) =>
  write("workshops/01-sound/workshop.json", JSON.stringify({ ...sound, ...change }));
const front = [
  "title: A workshop",
  "summary: About something.",
  "aims: [Count it, Say it]",
  "prepare: [A wall]",
  "remote: It works.",
  "monday: What do you count?",
  "handOut: A sheet",
].join("\n");
const blocks = `<Block id="welcome" title="Welcome">
Hello.
</Block>

<Block id="count" title="Count">
Now <ExerciseLink id="basic/sound/one" /> of <LessonLink id="basic/sound" />.

<Wrong idea="an-idea">
They add it.
</Wrong>

<Ask>
- What is it?
</Ask>
</Block>

<Block id="break" title="Break">
Coffee.
</Block>

<HandOut>
Write.

<Lines count={2} />

<Monday />
</HandOut>`;
const prose = (body = blocks, frontmatter = front, language = "es") =>
  write(`workshops/01-sound/${language}.mdx`, `---\n${frontmatter}\n---\n\n${body}\n`);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "workshops-"));
  write("glossary.json", "{}");
  const idea = { name: { es: "n", en: "n" }, explanation: { es: "x", en: "x" }, lesson: null };
  write("ideas/an-idea.json", JSON.stringify(idea));
  write("ideas/another-idea.json", JSON.stringify(idea));
  write("basic/01-sound/lesson.json", "{}");
  write("basic/01-sound/exercises/one/exercise.json", exercise(3, "an-idea"));
  plan();
  for (const locale of locales) prose(blocks, front, locale);
});
afterEach(() => rmSync(root, { recursive: true }));

test("diagnosticsInWorkshops(a sound plan) finds nothing, and its blocks know when they begin", () => {
  expect(told()).toEqual([]);
  const read = readWorkshop("01-sound", root);
  expect(read.blocks.map(({ start, title }) => [start, title.es])).toEqual([
    [0, "Welcome"],
    [10, "Count"],
    [45, "Break"],
  ]);
  expect(read.exercises).toEqual(["basic/sound/one"]);
  expect(read.lessons).toEqual(["basic/sound"]);
});

test("diagnosticsInWorkshops() tells a timetable that does not add up", () => {
  plan({ minutes: 90 });
  expect(told()).toEqual([
    "01-sound/workshop.json: its blocks take 60 minutes, the workshop 90; make the timetable add up",
  ]);
});

test("diagnosticsInWorkshops() tells what cannot be left out when time runs out", () => {
  plan({ drop: ["count", "break", "lunch"] });
  expect(told()).toEqual([
    '01-sound/workshop.json: "break" cannot be dropped; name a block that is no break: welcome, count, break',
    '01-sound/workshop.json: "lunch" cannot be dropped; name a block that is no break: welcome, count, break',
  ]);
});

test("diagnosticsInWorkshops() tells an exercise that takes longer than its block", () => {
  write("basic/01-sound/exercises/one/exercise.json", exercise(36, "an-idea"));
  expect(told()).toEqual([
    '01-sound/workshop.json: block "count" takes 35 minutes and its exercises 36; give it more time, or fewer exercises',
  ]);
});

test("diagnosticsInWorkshops() tells lessons and exercises that do not exist", () => {
  plan({
    blocks: [
      sound.blocks[0],
      { ...sound.blocks[1], exercises: ["basic/sound/two", "basic/lost/one"] },
      sound.blocks[2],
    ],
  });
  expect(told().slice(0, 2)).toEqual([
    '01-sound/workshop.json: block "count": unknown exercise "basic/sound/two"; the lesson has one',
    '01-sound/workshop.json: block "count": unknown lesson "basic/lost"; the lessons are basic/sound',
  ]);
  plan();
  prose(blocks.replace("basic/sound/one", "basic/sound/won").replace('"basic/sound"', '"basic/sand"'));
  expect(told()).toEqual([
    '01-sound/es.mdx:16: unknown exercise "basic/sound/won"; did you mean "basic/sound/one"?',
    '01-sound/es.mdx:16: unknown lesson "basic/sand"; did you mean "basic/sound"?',
  ]);
});

test("diagnosticsInWorkshops() tells an exercise that is asked twice, and one that is asked in a break", () => {
  plan({
    blocks: [sound.blocks[0], sound.blocks[1], { ...sound.blocks[2], exercises: ["basic/sound/one"] }],
  });
  expect(told().slice(0, 2)).toEqual([
    '01-sound/workshop.json: the exercise "basic/sound/one" is asked twice; an assignment asks each exercise once',
    '01-sound/workshop.json: block "break" is a break and asks exercises; move them to another block',
  ]);
});

test("diagnosticsInWorkshops() tells a plan that asks nothing", () => {
  plan({ blocks: [{ id: "welcome", minutes: 60, how: "plenary" }] });
  expect(told()[0]).toBe(
    "01-sound/workshop.json: asks no exercise; give at least one block its exercises: the assignment is made of them",
  );
});

test("diagnosticsInWorkshops() tells a language that is missing, and what does not belong", () => {
  rmSync(join(root, "workshops/01-sound/en.mdx"));
  write("workshops/01-sound/notes.txt", "");
  write("workshops/README.md", "");
  expect(told().sort()).toEqual([
    '01-sound/en.mdx: the workshop is not written in "en"; write it in every language',
    "01-sound/notes.txt: does not belong to a workshop; take it away",
    'README.md: is no workshop; name its folder like "01-read-a-figure"',
  ]);
});

test("diagnosticsInWorkshops() tells fields that are missing or of another kind", () => {
  plan({ audience: "everyone", minutes: 0 });
  prose(blocks, front.replace("What do you count?", "Count.").replace("aims: [Count it, Say it]\n", ""));
  const diagnostics = told();
  expect(diagnostics).toContainEqual(expect.stringMatching(/^01-sound\/workshop\.json: "audience": /));
  expect(diagnostics).toContainEqual(expect.stringMatching(/^01-sound\/workshop\.json: "minutes": /));
  expect(diagnostics).toContainEqual(expect.stringMatching(/^01-sound\/es\.mdx: "aims": /));
  expect(diagnostics).toContain(
    '01-sound/es.mdx: "monday": is a question: it ends with a question mark; write it between the --- lines',
  );
});

test("diagnosticsInWorkshops() tells blocks that differ from the timetable, or have no title", () => {
  prose(blocks.replace(/<Block id="break"[\s\S]*?<\/Block>\n\n/, "").replace(' title="Count"', ""));
  expect(told()).toEqual([
    "01-sound/es.mdx: its blocks are welcome, count, in workshop.json welcome, count, break; give both the same, in the same order",
    '01-sound/es.mdx:15: block "count" has no title; write it: <Block id="…" title="…">',
  ]);
});

test("diagnosticsInWorkshops() tells a block without what goes wrong there, and without a question", () => {
  prose(blocks.replace(/<Wrong[\s\S]*?<\/Ask>\n/, ""));
  expect(told()).toEqual([
    '01-sound/es.mdx:15: block "count" does not say what people get wrong there; add <Wrong idea="…"> with an idea of lessons/ideas',
    '01-sound/es.mdx:15: block "count" has no question to ask; add <Ask> with what to ask',
  ]);
});

test("diagnosticsInWorkshops() tells an idea that no answer of the block can lack", () => {
  prose(blocks.replace("an-idea", "another-idea"));
  expect(told()).toEqual([
    '01-sound/es.mdx:18: no mistake of block "count" lacks the idea "another-idea"; its exercises know an-idea',
  ]);
  prose(blocks.replace("an-idea", "no-idea"));
  expect(told()[0]).toBe('01-sound/es.mdx:18: unknown idea "no-idea"; did you mean "an-idea"?');
});

test("diagnosticsInWorkshops() tells a plan without its hand-out, and a hand-out without its question", () => {
  prose(blocks.replace(/<HandOut>[\s\S]*<\/HandOut>/, ""));
  expect(told()).toEqual([
    "01-sound/es.mdx: has 0 hand-outs; write one <HandOut>: what people take home on paper",
  ]);
  prose(blocks.replace("<Monday />", ""));
  expect(told()).toEqual([
    "01-sound/es.mdx: its hand-out does not ask the question for Monday; add <Monday /> inside <HandOut>",
  ]);
});

test("diagnosticsInWorkshops() tells links that lead elsewhere from one of its two pages, and unknown components", () => {
  prose(blocks.replace("Hello.", "Hello, [here](../../basic/).\n\n<Video />"));
  expect(told()).toEqual([
    expect.stringMatching(/^01-sound\/es\.mdx:14: unknown component <Video>; workshops have Block, /),
    '01-sound/es.mdx:12: link inside the site: "../../basic/"; use <LessonLink id> or <ExerciseLink id>',
  ]);
});
