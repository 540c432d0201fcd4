import { describe, expect, test } from "vitest";
import {
  listDatasets,
  parseCell,
  readDataset,
  readDatasetFile,
  toRows,
} from "../../../src/course/dataset/dataset.ts";

/** What people's programs import by now: a name never changes. */
const exportNames: Record<string, string> = {
  "gtrm-2019-figures": "figures",
  "context-2019": "context",
  "unhcr-peru-population": "population",
  "unhcr-venezuela-population": "venezuelans",
  "unhcr-peru-applications": "applications",
  "unhcr-peru-decisions": "decisions",
  "unhcr-demographics": "demographics",
  "rmrp-2020-needs": "needs",
  departments: "departments",
  "practice-5w": "activities",
  "practice-5w-messy": "messyActivities",
  "practice-5w-pasco": "pascoActivities",
  "practice-form": "survey",
  "practice-form-choices": "choices",
  "practice-households": "households",
  "practice-people": "people",
};

test.each(listDatasets())(
  "readDatasetFile(%j) gives columns of one length, under its export name",
  (name) => {
    const { exportName, columns, values, types } = readDatasetFile(name);
    expect(exportName).toBe(exportNames[name] ?? exportName);
    expect(values).toHaveLength(columns.length);
    expect(new Set(values.map((column) => column.length)).size).toBe(1);
    expect(Object.keys(types)).toEqual(columns);
  },
);

test("listDatasets() gives every dataset that programs know", () => {
  expect(listDatasets()).toEqual(expect.arrayContaining(Object.keys(exportNames)));
});

test.each(listDatasets())("readDataset(%j) says everything in both languages", (name) => {
  const { title, description, caveats, sources, licenses, fields } = readDataset(name);
  const texts = [
    title,
    description,
    ...caveats,
    ...sources.map((source) => source.title),
    ...licenses.map((license) => license.title),
    ...fields.flatMap((field) => [
      field.title,
      field.description,
      ...(field.categories ?? []).map(({ label }) => label),
    ]),
  ];
  for (const { es, en } of texts) {
    expect(es.length, `${name}: ${en}`).toBeGreaterThan(0);
    expect(en.length, `${name}: ${es}`).toBeGreaterThan(0);
  }
});

describe("toRows(readDatasetFile(name))", () => {
  test("gives numbers as numbers, dates as ISO texts, blanks as null", () => {
    const figures = toRows(readDatasetFile("gtrm-2019-figures"));
    expect(figures[14]).toMatchObject({ id: "F015", value: 266000, date: null, role: "total" });
    expect(figures[6]).toMatchObject({ id: "F007", value: null, date: "2019-06-15", unit: "date" });
  });

  test("keeps UBIGEO codes as texts: Callao is 07 for INEI and 24 for RENIEC", () => {
    const callao = toRows(readDatasetFile("departments")).find((row) => row.adm1_name === "Callao");
    expect(callao).toMatchObject({ ubigeo_inei: "07", ubigeo_reniec: "24", adm1_pcode: "PE07" });
  });

  test("gives yes and no as booleans", () => {
    expect(typeof toRows(readDatasetFile("practice-5w"))[0]?.cva).toBe("boolean");
  });
});

test("the activities of each area add up to what the report's lists add up to", () => {
  const sumOf = (area: string) =>
    toRows(readDatasetFile("gtrm-2019-figures"))
      .filter((row) => row.area === area && row.role === "activity" && row.unit === "persons")
      .reduce((sum, row) => sum + Number(row.value), 0);
  expect(sumOf("emergency_response")).toBe(671000);
  expect(sumOf("protection")).toBe(241000);
  expect(sumOf("socio_economic_inclusion")).toBe(107940);
});

test("a department's people in need are those of its highest sector", () => {
  const needs = toRows(readDatasetFile("rmrp-2020-needs")).filter((row) => row.measure === "people_in_need");
  const totals = needs.filter((row) => row.sector === "all");
  expect(totals).toHaveLength(25);
  for (const total of totals) {
    const sectors = needs.filter((row) => row.adm1_pcode === total.adm1_pcode && row.sector !== "all");
    expect(Math.max(...sectors.map((row) => Number(row.value))), String(total.adm1_name)).toBe(total.value);
  }
});

test("readDatasetFile(unknown) names the dataset", () => {
  expect(() => readDatasetFile("gtrm-2020")).toThrow("unknown dataset: gtrm-2020");
});

test.each([
  ["", "integer", null],
  ["12", "integer", 12],
  ["12.5", "integer", undefined],
  ["-77.87", "number", -77.87],
  ["1,200", "number", undefined],
  ["true", "boolean", true],
  ["yes", "boolean", undefined],
  ["07", "string", "07"],
] as const)("parseCell(%j, %s) gives %j", (text, type, cell) => {
  expect(parseCell(text, type)).toBe(cell);
});
