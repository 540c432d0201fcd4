// A kind is a folder of src/kinds: the lists that name the kinds hold what is there.
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { projectPath } from "../../src/course/project.ts";
import { exerciseKinds } from "../../src/grading/exercise.ts";
import { locales } from "../../src/i18n/locale.ts";
import { authoredOf } from "../../src/kinds/authoring.ts";
import { kindWords } from "../../src/kinds/words.ts";

const folders = readdirSync(projectPath("src", "kinds"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test("every folder is a kind, and every kind a folder", () => {
  expect(folders.sort()).toEqual([...exerciseKinds].sort());
});

test("every kind has what its author needs, and a name of its own in each language", () => {
  for (const kind of exerciseKinds) expect(authoredOf(kind).schema, kind).toBeDefined();
  for (const locale of locales) {
    const names = exerciseKinds.map((kind) => kindWords(kind, locale).name);
    expect(new Set(names).size).toBe(exerciseKinds.length);
  }
});
