import type { Cell } from "../../../src/check/value.ts";
import type { DatasetTable } from "../../../src/sandbox/sandbox.ts";
import {
  type Column,
  type ColumnType,
  computedColumn,
  type StepsColumns,
} from "../../../src/steps/column.ts";

/** A dataset for steps: what is known of it, and its rows as they travel. */
export interface SmallDataset {
  about: StepsColumns;
  table: DatasetTable;
}

export function smallDataset(
  name: string,
  columns: Record<string, [ColumnType, Partial<Column>]>,
  rows: Record<string, Cell>[],
): SmallDataset {
  const names = Object.keys(columns);
  const values = names.map((column) => rows.map((row) => row[column] ?? null));
  return {
    table: { name, exportName: name, columns: names, values },
    about: {
      name,
      exportName: name,
      title: { es: name, en: name },
      columns: Object.entries(columns).map(([column, [type, more]], at) =>
        computedColumn(column, type, {
          mayBeBlank: values[at]?.includes(null) ?? false,
          from: { dataset: name, column },
          ...more,
        }),
      ),
      values: {},
    },
  };
}

const said = (es: string, en: string) => ({ es, en });

/** Eight figures of three departments, in a column of codes, and one without a number of offices. */
export const figures = smallDataset(
  "figures",
  {
    place: ["text", { title: said("Departamento", "Department") }],
    unit: [
      "text",
      {
        title: said("Unidad", "Unit"),
        labels: [
          { value: "persons", label: said("personas", "people") },
          { value: "cards", label: said("carnés", "cards") },
        ],
      },
    ],
    value: ["number", { title: said("Valor", "Value") }],
    offices: ["number", { title: said("Oficinas", "Offices") }],
    year: ["number", { title: said("Año", "Year"), unit: "year" }],
  },
  ["Lima", "Tacna", "Lima", "Puno", "Tacna", "Lima", "Puno", "Lima"].map((place, at) => ({
    place,
    unit: at % 4 === 3 ? "cards" : "persons",
    value: (at + 1) * 1000,
    offices: at === 7 ? 0 : 2,
    year: 2019,
  })),
);

/** The departments' regions, Lima named twice and Puno not at all. */
export const regions = smallDataset(
  "regions",
  {
    department: ["text", { title: said("Departamento", "Department") }],
    region: ["text", { title: said("Región", "Region") }],
  },
  [
    { department: "Lima", region: "centro" },
    { department: "Lima", region: "costa" },
    { department: "Tacna", region: "sur" },
  ],
);

/** Only the last of the figures has a partner here. */
export const sizes = smallDataset("sizes", { offices: ["number", {}], size: ["text", {}] }, [
  { offices: 0, size: "none" },
]);
