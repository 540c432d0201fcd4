import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { projectPath, projectVersion } from "../../src/course/project.ts";

const textOf = (file: string) => readFileSync(projectPath(file), "utf8");

test("the version that the site shows is the one to cite, and the changelog tells of it", () => {
  expect(textOf("CITATION.cff")).toContain(`\nversion: ${projectVersion}\n`);
  expect(textOf("CHANGELOG.md")).toContain(`\n## ${projectVersion}\n`);
});

test.each(["README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/formats.md"])(
  "%s names files and folders that are there",
  (file) => {
    const named = [
      ...textOf(file).matchAll(/`((?:src|tests|scripts|plugins|lessons|datasets|docs)\/[^`\s]*)`/g),
    ];
    const paths = named.map(([, path = ""]) => path).filter((path) => !/[<*{…]|NN/.test(path));
    expect(paths.filter((path) => !existsSync(projectPath(path)))).toEqual([]);
  },
);
