import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diagnosticsInLessons } from "../../../src/course/validate/lessons.ts";

const told = (root?: string) =>
  diagnosticsInLessons(root).map(({ file, problem, fix }) => `${file}: ${problem}; ${fix}`);

test("diagnosticsInLessons() has nothing to say about the lessons of this site", () => {
  expect(told()).toEqual([]);
});

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const front = "title: A lesson\nquestion: What for?\nsummary: A summary.\nskills:\n  - See a fault";
const prose = (body: string, frontmatter = front) => `---\n${frontmatter}\n---\n\n${body}\n`;
/** Says nothing before it is pressed. */
const silent = (name: string) => `<Exercise id="${name}">\n<Why>It is 3 people.</Why>\n</Exercise>`;
const others = ["three", "four", "five"].map(silent).join("\n\n");
const one =
  '<Exercise id="one">\nChoose.\n\n<Option value="a">A</Option>\n<Option value="b">B</Option>\n\n<Why>It is 3 people.</Why>\n</Exercise>';
const stop = "<StopHere></StopHere>";
const exercise = [one, stop, silent("two"), others].join("\n\n");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lessons-"));
  write(
    "glossary.json",
    JSON.stringify({ unit: { term: { es: "Unidad", en: "Unit" }, definition: { es: "…", en: "…" } } }),
  );
  write("basic/01-sound/lesson.json", '{"datasets": ["departments"], "prerequisites": []}');
  write("basic/01-sound/exercises/one/exercise.json", '{"options": ["a", "b"]}');
  for (const name of ["two", "three", "four", "five"])
    write(`basic/01-sound/exercises/${name}/exercise.json`, '{"kind": "number"}');
  write("basic/01-sound/es.mdx", prose(`## Uno\n\n${exercise}`));
  write("basic/01-sound/en.mdx", prose(`## One\n\n${exercise}`));
});
afterEach(() => rmSync(root, { recursive: true }));

test("diagnosticsInLessons(a sound lesson) finds nothing", () => {
  expect(told(root)).toEqual([]);
});

test("diagnosticsInLessons() names the line and the fix of what does not exist", () => {
  write(
    "basic/01-sound/es.mdx",
    prose(
      `## Uno\n\n<Term id="units">u</Term>\n\n<Figure id="F999" />\n\n<Chart name="lost" />\n\n<Video />\n\n${exercise}`,
    ),
  );
  expect(told(root)).toEqual([
    'lessons/basic/01-sound/es.mdx:11: unknown glossary term "units"; did you mean "unit"?',
    'lessons/basic/01-sound/es.mdx:13: dataset gtrm-2019-figures has no row "F999"; correct the dataset, row or column',
    'lessons/basic/01-sound/es.mdx:15: unknown chart "lost"; there is none yet',
    "lessons/basic/01-sound/es.mdx:17: unknown component <Video>; lessons have Exercise, Option, Hint, Why, Figure, Chart, FormView, StepView, Term, Note, Rows, StopHere",
    "lessons/basic/01-sound/en.mdx: its charts are none, in es.mdx lost; give both languages the same, in the same order",
  ]);
});

test("diagnosticsInLessons() tells a language that is missing", () => {
  rmSync(join(root, "basic/01-sound/en.mdx"));
  expect(told(root)).toEqual(['lessons/basic/01-sound/en.mdx: the lesson is not written in "en"; write it']);
});

test("diagnosticsInLessons() tells frontmatter that is missing or no YAML", () => {
  write("basic/01-sound/es.mdx", prose(`## Uno\n\n${exercise}`, "title: A lesson"));
  write("basic/01-sound/en.mdx", prose(`## One\n\n${exercise}`, `${front}\nquestion: Cards: what are they?`));
  const diagnostics = told(root);
  expect(diagnostics).toContainEqual(expect.stringContaining('es.mdx: "question"'));
  expect(diagnostics).toContainEqual(expect.stringContaining("en.mdx: its frontmatter is not YAML"));
});

test("diagnosticsInLessons() tells a tag that is not closed, with its line", () => {
  write("basic/01-sound/en.mdx", prose(`## One\n\n<Note kind="rule">\n\n${exercise}`));
  expect(told(root)).toContainEqual(expect.stringMatching(/en\.mdx:11: .*<Note>/));
});

test("diagnosticsInLessons() tells an exercise without a place, and one with two", () => {
  write("basic/01-sound/es.mdx", prose("## Uno"));
  write("basic/01-sound/en.mdx", prose(`## One\n\n${exercise}\n\n${exercise}`));
  const diagnostics = told(root);
  expect(diagnostics).toContain(
    'lessons/basic/01-sound/es.mdx: exercise "one" has no place in the prose; place it, or take its folder away',
  );
  expect(diagnostics).toContain(
    'lessons/basic/01-sound/en.mdx: exercise "one" stands 2 times in the prose; place it once',
  );
});

test("diagnosticsInLessons() tells options that differ from exercise.json", () => {
  write("basic/01-sound/exercises/one/exercise.json", '{"options": ["a", "c"]}');
  expect(told(root)).toContain(
    'lessons/basic/01-sound/es.mdx:11: the options of "one" are "a, b", in exercise.json "a, c"; make them the same, in the same order',
  );
});

test("diagnosticsInLessons() tells links that are absolute or lead nowhere", () => {
  const links = "[a](/es/glossary/) [b](../02-none/) [c](../../glossary/) [d](https://example.org/)";
  write("basic/01-sound/es.mdx", prose(`## Uno\n\n${links}\n\n${exercise}`));
  expect(told(root)).toEqual([
    'lessons/basic/01-sound/es.mdx:11: absolute link "/es/glossary/"; write it relative, e.g. "../../glossary/"',
    `lessons/basic/01-sound/es.mdx:11: link to no page: "../02-none/"; relative to the lesson's own page; a page's address ends with /`,
  ]);
});

test("diagnosticsInLessons() tells headings and exercises that differ between the languages", () => {
  write("basic/01-sound/en.mdx", prose(`## One\n\n### More\n\n${exercise}`));
  expect(told(root)).toEqual([
    "lessons/basic/01-sound/en.mdx: its heading levels are 2, 3, in es.mdx 2; give both languages the same, in the same order",
  ]);
});

test("diagnosticsInLessons() tells an unknown dataset, and a stray file or folder", () => {
  write("basic/01-sound/lesson.json", '{"datasets": ["department"], "prerequisites": ["basic/00-none"]}');
  write("basic/01-sound/notes.txt", "");
  write("advanced/01-lost/lesson.json", "{}");
  const diagnostics = told(root);
  expect(diagnostics).toContainEqual(
    expect.stringContaining('lesson.json:1: unknown dataset "department"; the datasets are'),
  );
  expect(diagnostics).toContainEqual(
    expect.stringContaining('lesson.json:1: unknown lesson "basic/00-none"'),
  );
  expect(diagnostics).toContain(
    "lessons/basic/01-sound/notes.txt: does not belong to a lesson; take it away",
  );
  expect(diagnostics).toContain("lessons/advanced: is no track; move its lessons into basic or intermediate");
});

test("diagnosticsInLessons() asks a basic lesson for one place to stop, between two exercises and the same in both languages", () => {
  const two = silent("two");
  const both = (es: string[], en: string[]) => {
    write("basic/01-sound/es.mdx", prose(es.join("\n\n")));
    write("basic/01-sound/en.mdx", prose(en.join("\n\n")));
    return told(root);
  };
  const right = [one, two, stop, others];
  expect(both(right, right)).toEqual([]);
  expect(both([one, two, others], right)).toEqual([
    "lessons/basic/01-sound/es.mdx: has no <StopHere>; say half way what was learnt so far, and that one may stop",
    "lessons/basic/01-sound/en.mdx: its exercises before <StopHere> are 2, in es.mdx none; give both languages the same, in the same order",
  ]);
  expect(both([one, two, others, stop], [one, two, others, stop])).toEqual([
    "lessons/basic/01-sound/es.mdx:34: <StopHere> is not between two exercises; place it half way",
    "lessons/basic/01-sound/en.mdx:34: <StopHere> is not between two exercises; place it half way",
  ]);
  expect(both(right, [...right.slice(0, 3), stop, others])).toEqual([
    "lessons/basic/01-sound/en.mdx:24: a second <StopHere>; leave the one that is half way",
  ]);
});

test("diagnosticsInLessons() asks each exercise why its answer is right and why each wrong option is not", () => {
  write(
    "basic/01-sound/exercises/one/exercise.json",
    '{"kind": "choice", "options": ["a", "b"], "answer": "a"}',
  );
  const whys = (text: string) => exercise.replace("<Why>It is 3 people.</Why>", text);
  write("basic/01-sound/es.mdx", prose(`## Uno\n\n${whys("")}`));
  const long = Array(61).fill("word").join(" ");
  write(
    "basic/01-sound/en.mdx",
    prose(`## One\n\n${whys(`<Why>${long}</Why>\n<Why of="a">Right.</Why>\n<Why of="b"></Why>`)}`),
  );
  expect(told(root)).toEqual([
    'lessons/basic/01-sound/es.mdx:11: "one" has no <Why>; say in one or two sentences why the answer is right, with its number and unit',
    'lessons/basic/01-sound/es.mdx:11: "one" has no <Why of="b">; say why this option is not right',
    'lessons/basic/01-sound/en.mdx:11: <Why of="a"> of "one" speaks of no wrong option; its wrong options are b',
    'lessons/basic/01-sound/en.mdx:11: <Why> of "one" has 61 words; write one or two sentences, at most 60 words',
    'lessons/basic/01-sound/en.mdx:11: <Why of="b"> of "one" has 0 words; write one or two sentences, at most 60 words',
  ]);
});

test("diagnosticsInLessons() counts what is seen before anything is pressed, and the minutes of it", () => {
  const words = (count: number) => Array(count).fill("palabra").join(" ");
  const open = exercise.replace("<Why>", `<Hint>${words(500)}</Hint>\n<Why>`);
  write("basic/01-sound/exercises/one/exercise.json", '{"options": ["a", "b"], "minutes": 12}');
  write("basic/01-sound/es.mdx", prose(`${words(119)}\n\n## Uno\n\n${open}\n\n${words(700)}`));
  write("basic/01-sound/en.mdx", prose(`${words(119)}\n\n## One\n\n${open}\n\n${words(776)}`));
  expect(told(root)).toEqual([
    "lessons/basic/01-sound: has 17 minutes, read at 180 words a minute and with each exercise's own; at most 15 are good; shorten it, or take an exercise out",
  ]);
  write("basic/01-sound/en.mdx", prose(`${words(120)}\n\n## One\n\n${open}\n\n${words(777)}`));
  expect(told(root)).toEqual([
    expect.stringContaining("has 901 words that are seen before anything is pressed; at most 900"),
    expect.stringContaining("has 18 minutes"),
    expect.stringContaining("has 121 words before its first exercise; at most 120"),
  ]);
});

test("diagnosticsInLessons() tells prose that goes on too long between two exercises", () => {
  write("basic/01-sound/exercises/two/exercise.json", '{"options": ["a", "b"]}');
  const long = Array(241).fill("word").join(" ");
  const two = one.replace('id="one"', 'id="two"');
  write(
    "basic/01-sound/es.mdx",
    prose(`## Uno

${one}

${stop}

${two}

${others}`),
  );
  write(
    "basic/01-sound/en.mdx",
    prose(`## One

${one}

${stop}

${long}

${two}

${others}`),
  );
  expect(told(root)).toEqual([expect.stringContaining("has 241 words between two exercises; at most 240")]);
});

/** The exercises of the sound lesson, by name, as their exercise.json is to be. */
const lessonOf = (exercises: Record<string, object>, track = "basic") => {
  for (const former of ["basic", "intermediate"])
    rmSync(join(root, former), { recursive: true, force: true });
  write(`${track}/01-sound/lesson.json`, '{"datasets": ["departments"], "prerequisites": []}');
  for (const [name, file] of Object.entries(exercises))
    write(`${track}/01-sound/exercises/${name}/exercise.json`, JSON.stringify(file));
  const [first = "", ...later] = Object.keys(exercises).map(silent);
  const body = [first, stop, ...later].join("\n\n");
  for (const locale of ["es", "en"]) write(`${track}/01-sound/${locale}.mdx`, prose(`## 1\n\n${body}`));
};
const number = { kind: "number" };
const steps = { kind: "fix", ways: ["steps", "code"] };

test("diagnosticsInLessons() counts the exercises of a lesson, by its track", () => {
  const six = { a: number, b: number, c: number, d: number, e: number, f: number };
  lessonOf({ ...six, g: number }, "intermediate");
  expect(told(root)).toEqual([]);
  lessonOf({ ...six, g: number });
  expect(told(root)).toContain(
    "lessons/basic/01-sound: has 7 exercises; 5 to 6 are good; take some out, or make two lessons of it",
  );
  lessonOf({ a: number, b: number, c: number, d: number });
  expect(told(root)).toContain("lessons/basic/01-sound: has 4 exercises; 5 to 6 are good; add some");
});

test("diagnosticsInLessons() lets code alone be asked of a basic lesson's last exercise only, where it is optional", () => {
  const code = { kind: "complete", minutes: 90 };
  lessonOf({
    a: number,
    b: number,
    c: steps,
    d: number,
    e: number,
    f: number,
    last: { ...code, optional: true },
  });
  expect(told(root)).toEqual([]);
  lessonOf({
    a: number,
    b: number,
    c: { ...steps, optional: true },
    d: number,
    e: number,
    last: { kind: "complete" },
  });
  expect(told(root)).toEqual([
    'lessons/basic/01-sound: "c" is optional before others come; place it last',
    'lessons/basic/01-sound: "last" can be answered with code alone; let it be made with "steps" as well, or place it last and make it "optional"',
  ]);
});

test("diagnosticsInLessons() wants a second way where an intermediate lesson has something written", () => {
  const chart = { kind: "chart", ways: ["code"] };
  lessonOf({ a: number, b: { kind: "fix" }, c: number, d: number, e: chart }, "intermediate");
  expect(told(root)).toEqual([expect.stringContaining('"e" is written in one way alone')]);
});

test("diagnosticsInLessons() wants something chosen first, and something begun before all is written", () => {
  const chart = { kind: "chart", ways: ["code", "arrange"] };
  lessonOf({ a: { kind: "fix" }, b: number, c: number, d: number, e: chart }, "intermediate");
  expect(told(root)).toEqual([expect.stringContaining('begins with "a", a program')]);
  lessonOf({ a: number, b: chart, c: { kind: "fix" }, d: number, e: number }, "intermediate");
  expect(told(root)).toEqual([
    expect.stringContaining('has "b" written before anything is completed or fixed'),
  ]);
});

test("diagnosticsInLessons() tells minutes that are typed", () => {
  write("basic/01-sound/lesson.json", '{"datasets": ["departments"], "minutes": 15, "prerequisites": []}');
  expect(told(root)).toEqual([expect.stringContaining("lesson.json")]);
});
