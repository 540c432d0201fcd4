import { expect, test } from "vitest";
import { readStepsDataset } from "../../src/course/dataset/steps-dataset.ts";
import { readingOf } from "../../src/steps/reading.ts";

test("a table of the course reads by its titles, its codes by what they mean, its units by their names", () => {
  const { columns } = readStepsDataset("gtrm-2019-figures");
  const es = readingOf(columns, "es");
  const en = readingOf(columns, "en");
  expect([es.nameOf("unit"), en.nameOf("unit")]).toEqual(["Unidad", "Unit"]);
  expect([es.say("persons", "unit"), en.say("persons", "unit")]).toEqual(["personas", "people"]);
  expect(en.say("context", "area")).toBe("Context");
});

test("what no dataset knows is left as it is written", () => {
  const { nameOf, say } = readingOf(readStepsDataset("gtrm-2019-figures").columns, "en");
  expect(nameOf("my_column")).toBe("my_column");
  expect([say("persons", "my_column"), say(12, "value"), say(null, "unit"), say("", "unit")]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(say("something else", "unit")).toBe("something else");
});
