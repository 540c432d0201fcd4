import { afterAll, beforeAll, expect, test } from "vitest";
import { readDatasetFile } from "../../src/course/dataset/dataset.ts";
import { type Locale, locales } from "../../src/i18n/locale.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createNodeSandbox();
});
afterAll(() => sandbox.close());

const given = async (answer: string, locale: Locale) => {
  const code = `import { figures } from "datasets/gtrm-2019-figures";
const food = figures.find((row) => row.id === "F020");
export default ${answer};`;
  const datasets = [readDatasetFile("gtrm-2019-figures")];
  const { value, error } = await sandbox.run({ code, datasets, locale });
  expect(error).toBeNull();
  return value.kind === "scalar" ? value.cell : value.kind === "table" ? value.columns : value;
};

test("a pair of columns is one column, in the language of the page", async () => {
  expect(await given("food.indicator", "es")).toBe("Recibieron alimentos");
  expect(await given("food.indicator", "en")).toBe("Provided with food");
});

test("a row lists the one column, where the pair stood", async () => {
  const listed = await given("figures", "es");
  expect(listed).toEqual(expect.arrayContaining(["role", "indicator", "value"]));
  expect(String(listed)).not.toContain("indicator_");
  expect(await given("Object.keys({ ...food })[3]", "en")).toBe("indicator");
});

test("a program that was written for the pair still reads both", async () => {
  for (const locale of locales) {
    expect(await given("food.indicator_es", locale)).toBe("Recibieron alimentos");
    expect(await given("food.indicator_en", locale)).toBe("Provided with food");
  }
});
