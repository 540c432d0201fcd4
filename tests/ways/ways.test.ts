// A way of making a program is a folder of src/ways: the lists that name the ways hold what is there.
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { projectPath } from "../../src/course/project.ts";
import { ways } from "../../src/grading/way.ts";
import { locales } from "../../src/i18n/locale.ts";
import { wayName } from "../../src/ways/words.ts";

test("every folder is a way, and every way a folder", () => {
  const folders = readdirSync(projectPath("src", "ways"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.sort()).toEqual([...ways].sort());
});

test("every way has a name of its own in each language", () => {
  for (const locale of locales) {
    const names = ways.map((way) => wayName(way, locale));
    expect(new Set(names).size).toBe(ways.length);
  }
});
