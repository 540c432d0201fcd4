import { describe, expect, test } from "vitest";
import { listDatasets, readDatasetFile } from "../../../src/course/dataset/dataset.ts";
import { diagnosticsInVariant } from "../../../src/course/validate/dataset-variant.ts";
import { vary } from "../../../src/grading/variant.ts";
import type { Variation } from "../../../src/grading/variation.ts";

describe("every variant keeps its dataset's schema, keys and sums", () => {
  test.each(listDatasets())("%s", (name) => {
    const dataset = readDatasetFile(name);
    for (const seed of [1, 2, 3])
      expect(diagnosticsInVariant(vary(dataset, dataset.variation, seed), seed, readDatasetFile)).toEqual([]);
  });
});

describe("diagnosticsInVariant(variant) names what a rule of variation breaks", () => {
  const problems = (name: string, change: Partial<Variation>) => {
    const dataset = readDatasetFile(name);
    const variant = vary(dataset, { ...dataset.variation, ...change }, 1);
    return diagnosticsInVariant(variant, 1, readDatasetFile).map(
      ({ file, problem }) => `${file}: ${problem}`,
    );
  };
  const file = (name: string, column: string) => `datasets/${name}/datapackage.json, column ${column}`;

  test("a number beyond what its column may hold", () => {
    const [first] = problems("departments", { move: { hdi_2019: { by: 0.1, min: 1.5 } } });
    expect(first).toMatch(file("departments", "hdi_2019"));
    expect(first).toMatch(/variant 1, row \d+: .* must be <= 1 \(rule maximum\)/);
  });
  test("a whole number that is none any more", () => {
    const move = { applied: { by: 0.5, integer: false } };
    expect(problems("unhcr-peru-applications", { move })[0]).toContain("(rule type)");
  });
  test("a key that stands twice", () => {
    expect(problems("departments", { repeat: 0.2 })[0]).toContain("(rule primary-key)");
  });
  test("a name that does not go with its code any more", () => {
    expect(problems("departments", { rename: [["adm1_name"]] })[0]).toContain("(rule p-code)");
  });
  test("parts that do not add up any more", () => {
    const move = { rejected: { by: 0.3 } };
    expect(problems("unhcr-peru-decisions", { move })).toEqual([]);
    expect(problems("unhcr-peru-decisions", { move, sums: [] })[0]).toContain("(rule sum)");
  });
  test("no more than the first few, because one rule breaks thousands of rows", () => {
    expect(problems("unhcr-peru-decisions", { move: { rejected: { by: 0.3 } }, sums: [] })).toHaveLength(5);
  });
});
