// What the course's own charts and tables are lettered with, in each language.
import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { textsBeside } from "../../../src/course/figures/texts.ts";
import { projectPath } from "../../../src/course/project.ts";
import { defaultLocale, locales } from "../../../src/i18n/locale.ts";

const root = projectPath();
const read = (file: string) => readFileSync(projectPath(file), "utf8");
const programsIn = (pattern: string) => globSync(pattern, { cwd: root }).toSorted();

test("each text of a texts.json stands once in it, and in a program beside it", () => {
  const stray = programsIn("{lessons,datasets}/**/texts.json").flatMap((file) => {
    const programs = programsIn(`${dirname(file)}/*.ts`)
      .map(read)
      .join("\n");
    const texts = textsBeside(projectPath(file));
    const spanish = texts.map((text) => text[defaultLocale]);
    return texts
      .filter((text) => {
        const isShown = programs.includes(JSON.stringify(text[defaultLocale]));
        const isOnce = spanish.filter((one) => one === text[defaultLocale]).length === 1;
        // It would be translated twice.
        const isAnother = locales.some(
          (locale) => locale !== defaultLocale && spanish.includes(text[locale]),
        );
        return !isShown || !isOnce || isAnother;
      })
      .map((text) => `${file}: ${text[defaultLocale]}`);
  });
  expect(stray).toEqual([]);
});

test("no program of the course asks in which language it runs: its texts say it", () => {
  const asking = programsIn("{lessons,datasets}/**/*.ts").filter((file) =>
    read(file).includes("resolvedOptions"),
  );
  expect(asking).toEqual([]);
});
