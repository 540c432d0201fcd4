// What passed the validator is not tried again, and whatever its pass depended on makes it be tried again.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { courseEffects } from "../../../src/course/effects.ts";
import type { BundleEffects } from "../../../src/course/exercise/bundle-effects.ts";
import { folderOfLesson } from "../../../src/course/lesson/folder.ts";
import { projectPath } from "../../../src/course/project.ts";
import { inspectChanged, type ValidatorFolders } from "../../../src/course/validate/memory.ts";

const lesson = "basic/the-first-chart";
const id = `${lesson}/how-many-times`;
const folder = folderOfLesson(lesson, projectPath("lessons"));
const file = (name: string) => join(folder, "exercises/how-many-times", name);

/** A copy of the course, to be changed. */
function copied(): ValidatorFolders {
  const root = mkdtempSync(join(tmpdir(), "course-"));
  const places = {
    lessons: join(root, "lessons"),
    datasets: join(root, "datasets"),
    memory: join(root, "memory"),
  };
  for (const part of [folder, "ideas"])
    cpSync(projectPath("lessons", part), join(places.lessons, part), { recursive: true });
  cpSync(projectPath("datasets"), places.datasets, { recursive: true });
  return places;
}

function change(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, "utf8");
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
}

/** What the validator says, and whether it ran any program for it. */
async function tried(places: ValidatorFolders): Promise<{ problems: string[]; ran: boolean }> {
  const { sandbox, readDataset } = await courseEffects();
  let ran = false;
  const effects: BundleEffects = {
    readDataset,
    sandbox: {
      close: () => {},
      run: (program) => {
        ran = true;
        return sandbox.run(program);
      },
    },
  };
  const diagnostics = await inspectChanged(id, effects, places);
  return { problems: diagnostics.map(({ problem }) => problem), ran };
}

test("inspectChanged(id) tries what passed only once", async () => {
  const places = copied();
  expect(await tried(places)).toEqual({ problems: [], ran: true });
  expect(await tried(places)).toEqual({ problems: [], ran: false });
});

test.each<[what: string, change: (places: ValidatorFolders) => void]>([
  [
    "a word of a message",
    ({ lessons }) => change(join(lessons, file("messages.ts")), /\b(es: "[^"]*)\./, "$1;"),
  ],
  ["a program", ({ lessons }) => change(join(lessons, file("solution.ts")), /$/, "\n")],
  [
    "an idea",
    ({ lessons }) => change(join(lessons, "ideas/a-row-is-not-a-person.json"), /"name"/, ' "name"'),
  ],
  [
    "a cell of its dataset",
    ({ datasets }) => change(join(datasets, "gtrm-2019-figures/gtrm-2019-figures.csv"), /$/, "\n"),
  ],
  [
    "how its dataset varies",
    ({ datasets }) => change(join(datasets, "gtrm-2019-figures/datapackage.json"), /$/, "\n"),
  ],
  [
    "what its dataset refers to",
    ({ datasets }) => change(join(datasets, "departments/departments.csv"), /$/, "\n"),
  ],
  ["what is remembered", ({ memory }) => change(join(memory, id.replaceAll("/", ".")), /^./, "-")],
])("inspectChanged(id) tries an exercise again after %s has changed", async (_, changeIn) => {
  const places = copied();
  await tried(places);
  changeIn(places);
  expect(await tried(places)).toEqual({ problems: [], ran: true });
});

test("inspectChanged(id) finds what is broken after a pass, each time, and nothing once it is as it was", async () => {
  const places = copied();
  await tried(places);
  const path = join(places.lessons, file("exercise.json"));
  const sound = readFileSync(path, "utf8");
  change(path, /"ideas": \{/, '"ideas": { "no-mistake": "a-row-is-not-a-person", ');
  const broken = { problems: ['"ideas": "no-mistake" is no mistake of this exercise'], ran: true };
  expect(await tried(places)).toEqual(broken);
  expect(await tried(places)).toEqual(broken);
  writeFileSync(path, sound);
  expect((await tried(places)).problems).toEqual([]);
  expect(await tried(places)).toEqual({ problems: [], ran: false });
});

test("inspectChanged(id) names what can no longer be read", async () => {
  const places = copied();
  await tried(places);
  writeFileSync(join(places.lessons, file("exercise.json")), "{");
  const { problems } = await tried(places);
  expect(problems[0]).toContain("is not JSON");
});
