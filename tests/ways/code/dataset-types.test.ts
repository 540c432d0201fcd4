import ts from "typescript";
import { expect, test } from "vitest";
import { datasetTypes } from "../../../src/ways/code/dataset-types.ts";

const dataset = {
  name: "reached",
  exportName: "reached",
  title: { es: "Personas", en: "People" },
  description: { es: "Personas asistidas.", en: "People reached." },
  caveats: [],
  fields: [
    {
      name: "people",
      type: "integer" as const,
      title: { es: "Personas", en: "People" },
      description: { es: "Cuántas; una sola vez.", en: "How many; */ each once." },
      unit: "persons",
      unitColumn: null,
      categories: null,
    },
    {
      name: "adm1 name",
      type: "string" as const,
      title: { es: "Departamento", en: "Department" },
      description: { es: "Su nombre.", en: "Its name." },
      unit: null,
      unitColumn: null,
      categories: [
        { value: "Tumbes", label: { es: "Tumbes", en: "Tumbes" } },
        { value: "Lima", label: { es: "Lima", en: "Lima" } },
      ],
    },
  ],
};

test("datasetTypes(dataset, locale) is TypeScript, whatever its texts hold", () => {
  const { diagnostics } = ts.transpileModule(datasetTypes(dataset, "en"), { reportDiagnostics: true });
  expect(diagnostics).toEqual([]);
});

test("datasetTypes(dataset, locale) gives columns their types", () => {
  const types = datasetTypes(dataset, "es");
  expect(types).toContain('"people": number;');
  expect(types).toContain('"adm1 name": "Tumbes" | "Lima";');
});

test("datasetTypes(dataset, locale) tells meaning and unit in the reader's language", () => {
  expect(datasetTypes(dataset, "es")).toContain("Unidad: personas.");
  expect(datasetTypes(dataset, "es")).not.toContain("Unit:");
  expect(datasetTypes(dataset, "en")).toContain("Unit: people.");
});
