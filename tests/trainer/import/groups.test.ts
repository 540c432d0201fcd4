import { expect, test } from "vitest";
import { fileLabel } from "../../../src/trainer/gradebook/file-label.ts";
import { importedGroups } from "../../../src/trainer/import/groups.ts";
import type { Imported } from "../../../src/trainer/import/import.ts";

const fault = (kind: "damaged" | "empty"): Imported => ({ kind: "fault", name: "x", fault: { kind } });
const came = (kind: "learner" | "nothing"): Imported => ({
  kind,
  name: "x",
  who: "Rosa",
  assignment: "taller",
});

test("broughtGroups(brought) tells first what went well, then the fault that most have", () => {
  const imported = [fault("empty"), came("nothing"), fault("damaged"), came("learner"), fault("damaged")];
  expect(importedGroups(imported).map(({ kind, imported }) => [kind, imported.length])).toEqual([
    ["learner", 1],
    ["nothing", 1],
    ["damaged", 2],
    ["empty", 1],
  ]);
});

test("shownName(name) is one short line that runs in one direction", () => {
  expect(fileLabel("rosa.aula")).toBe("rosa.aula");
  expect(fileLabel("rosa\u202e\ngpj.aula")).toBe("rosa gpj.aula");
  const long = fileLabel(`${"a".repeat(10_000)}.aula`);
  expect(long.length).toBeLessThan(90);
});
