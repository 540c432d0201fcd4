import { expect, test } from "vitest";
import { siteGroups } from "../../plugins/site-groups.ts";

/** A site of few files: each with what it names. */
const sources: Record<string, string> = {
  "es/index.html": '<script src="/_astro/menu.1.js"></script><link href="/_astro/base.1.css">',
  "es/basic/count/index.html":
    '<script src="/_astro/exercise.1.js"></script><link href="/_astro/base.1.css">',
  "es/assignment/index.html": '<script src="/_astro/assignment.1.js"></script>',
  "es/trainer/index.html": '<script src="/_astro/gradebook.1.js"></script><link href="/_astro/base.1.css">',
  "es/tools/5w/index.html": '<script src="/_astro/check.1.js"></script><link href="/_astro/base.1.css">',
  "_astro/check.1.js":
    'import"./words.1.js";import("./choice.1.js");import("./backup.1.js");import("./file-answer.1.js")',
  "_astro/menu.1.js": 'import"./words.1.js"',
  "_astro/exercise.1.js": 'import"./words.1.js";import("./session.1.js");import("./hash.1.js")',
  "_astro/session.1.js":
    'f=["_astro/reading.1.js"];import("./monaco.1.js");import("./file-answer.1.js");import("./charts.1.js");new Worker("sandbox.1.js")',
  "_astro/file-answer.1.js": 'new Worker("reader.1.js")',
  "_astro/charts.1.js": 'import"./reading.1.js";import"./words.1.js"',
  "_astro/assignment.1.js": 'import("./seal.1.js");import("./hash.1.js")',
  "_astro/gradebook.1.js": 'import"./words.1.js";import("./seal.1.js");import("./backup.1.js")',
  "_astro/base.1.css": "@font-face{src:url(/_astro/face.1.woff2)}",
  "exercises/basic/count/units.json": "{}",
};
const scripts = ["words", "hash", "monaco", "sandbox", "seal", "reader", "reading", "choice", "backup"].map(
  (name) => `_astro/${name}.1.js`,
);
const files = [...Object.keys(sources), ...scripts, "_astro/face.1.woff2"];
const groups = siteGroups(
  { files, read: (file) => sources[file] ?? "" },
  {
    editor: new Set(["_astro/monaco.1.js"]),
    search: new Set<string>(),
    sending: new Set(),
    files: new Set(["_astro/file-answer.1.js"]),
    charts: new Set(["_astro/charts.1.js"]),
    steps: new Set(),
    arrange: new Set(),
  },
);
const groupOfFile = (file: string) => [...groups].find(([, names]) => names.includes(file))?.[0];

test("every file is in one group", () => {
  expect([...groups.values()].flat().sort()).toEqual(files.sort());
});

test.each([
  ["_astro/menu.1.js", "shell", "a page is shown with it"],
  ["_astro/words.1.js", "shell", "it is imported by that"],
  ["_astro/face.1.woff2", "shell", "a style names it"],
  ["_astro/session.1.js", "engine", "a lesson fetches it later"],
  ["_astro/sandbox.1.js", "engine", "what a lesson fetched names it"],
  ["_astro/hash.1.js", "common", "a lesson and another page fetch it later"],
  ["_astro/seal.1.js", "sending", "a learner's other page fetches it later"],
  ["_astro/monaco.1.js", "editor", "only the full editor needs it"],
  ["_astro/file-answer.1.js", "files", "a lesson comes to it by that alone, and a tool keeps it too"],
  ["_astro/reader.1.js", "files", "only what answers with a file fetches it"],
  [
    "_astro/reading.1.js",
    "charts",
    "only the judge of charts imports it, though who fetches that names it too",
  ],
  ["_astro/gradebook.1.js", "trainer", "no learner's page comes to it"],
  ["_astro/check.1.js", "tools", "only a tool is shown with it"],
  ["_astro/choice.1.js", "tools", "only a tool fetches it later"],
  ["_astro/backup.1.js", "sending", "a tool and trainers fetch it, and both keep that"],
  ["exercises/basic/count/units.json", "lesson/basic/count", "its address says so"],
])("%s is in %s: %s", (file, group) => expect(groupOfFile(file)).toBe(group));
