import type { Cell } from "../../check/value.ts";
import { unitNames } from "../../i18n/datasets.ts";
import { plain } from "../../i18n/plain.ts";
import type { ResourceDescriptor } from "./datapackage.ts";
import type { DatasetFolder, Table } from "./folder.ts";

/** What a rule found: `row` counts as a spreadsheet does, the header is row 1. */
export interface Breach {
  row?: number;
  column?: string;
  rule: string;
  problem: string;
  fix: string;
}

type Rule = (folder: DatasetFolder, table: Table, others: Map<string, Table>) => Breach[];

const resourceOf = (folder: DatasetFolder): ResourceDescriptor => folder.descriptor.resources[0];
const fieldsOf = (folder: DatasetFolder) => resourceOf(folder).schema.fields;
const sheetRow = (index: number) => index + 2;
const join = (row: Record<string, Cell>, columns: string[]) =>
  columns.map((column) => row[column]).join(" · ");

/** The first of each combination stays; each further one is a breach. */
function repeated(table: Table, columns: string[], rule: string): Breach[] {
  const first = new Map<string, number>();
  return table.rows.flatMap((row, index) => {
    const key = join(row, columns);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    const problem = `"${key}" stands already in row ${sheetRow(before)}`;
    return [
      { row: sheetRow(index), column: columns.join(", "), rule, problem, fix: "give the row its own key" },
    ];
  });
}

const primaryKey: Rule = (folder, table) => {
  const columns = resourceOf(folder).schema.primaryKey ?? [];
  if (columns.length === 0) return [];
  const blank = table.rows.flatMap((row, index) =>
    columns
      .filter((column) => row[column] === null)
      .map((column) => ({
        row: sheetRow(index),
        column,
        rule: "primary-key",
        problem: "a key is blank",
        fix: "fill the cell in",
      })),
  );
  return [...blank, ...repeated(table, columns, "primary-key")];
};

const unique: Rule = (folder, table) =>
  fieldsOf(folder)
    .filter((field) => field.constraints?.unique)
    .flatMap((field) => repeated(table, [field.name], "unique"));

const foreignKeys: Rule = (folder, table, others) =>
  (resourceOf(folder).schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const other = others.get(reference.package);
    const column = fields.join(", ");
    const rule = "foreign-key";
    if (!other) {
      const problem = `refers to "${reference.package}", which is no dataset`;
      return [{ column, rule, problem, fix: "correct the name of the package" }];
    }
    const known = new Set(other.rows.map((row) => join(row, reference.fields)));
    return table.rows.flatMap((row, index) => {
      const key = join(row, fields);
      if (fields.some((field) => row[field] === null) || known.has(key)) return [];
      const problem = `"${key}" is not in ${reference.package}`;
      return [{ row: sheetRow(index), column, rule, problem, fix: "correct the code" }];
    });
  });

/** A place's name goes with its P-code (accents and capitals aside), and a province lies in its department. */
const pcodes: Rule = (_, table, others) => {
  const departments = new Map(
    others.get("departments")?.rows.map((row) => [row.adm1_pcode, row.adm1_name]) ?? [],
  );
  return table.rows.flatMap((row, index) => {
    const { adm1_pcode: code, adm1_name: name, adm2_pcode: province } = row;
    const breach = (column: string, problem: string, fix: string) => ({
      row: sheetRow(index),
      column,
      rule: "p-code",
      problem,
      fix,
    });
    const breaches: Breach[] = [];
    const official = typeof code === "string" ? departments.get(code) : undefined;
    if (official !== undefined && name !== undefined && plain(String(name)) !== plain(String(official))) {
      breaches.push(
        breach("adm1_name", `"${name}" is not ${code}`, `write ${official}, or correct the P-code`),
      );
    }
    if (typeof code === "string" && typeof province === "string" && !province.startsWith(code)) {
      breaches.push(breach("adm2_pcode", `${province} is not in ${code}`, "correct one of the two P-codes"));
    }
    return breaches;
  });
};

/** In a row where no part is blank, the total is the sum of its parts. */
const sums: Rule = (folder, table) =>
  (resourceOf(folder).sums ?? []).flatMap(({ total, parts }) =>
    table.rows.flatMap((row, index) => {
      const numbers = parts.map((part) => row[part]);
      if (!numbers.every((number) => typeof number === "number")) return [];
      const sum = numbers.reduce((all, number) => all + number, 0);
      if (sum === row[total]) return [];
      const problem = `${row[total]} is not the sum of ${parts.join(", ")}: ${sum}`;
      return [
        { row: sheetRow(index), column: total, rule: "sum", problem, fix: "correct a part or the total" },
      ];
    }),
  );

/** A hashtag and attributes in lower case, as the HXL 1.1 standard writes them. */
const hxlTag = /^#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$/;

const hxl: Rule = (folder) =>
  fieldsOf(folder)
    .filter((field) => !hxlTag.test(field.hxl))
    .map((field) => ({
      column: field.name,
      rule: "hxl",
      problem: `"${field.hxl}" is no HXL tag`,
      fix: "write it as #tag+attribute, in lower case",
    }));

/** Each unit has its words; numbers of several units say in which column each row's unit is. */
const units: Rule = (folder, table) => {
  const nameless = (column: string, unit: string, row?: number): Breach[] =>
    unit in unitNames
      ? []
      : [
          {
            ...(row && { row }),
            column,
            rule: "unit",
            problem: `the unit "${unit}" has no name`,
            fix: "add it to unitNames in src/i18n/datasets.ts",
          },
        ];
  return fieldsOf(folder).flatMap(({ name, unit, unitColumn }) => [
    ...(unit ? nameless(name, unit) : []),
    ...(unitColumn
      ? table.rows.flatMap((row, index) => nameless(unitColumn, String(row[unitColumn]), sheetRow(index)))
      : []),
  ]);
};

const languages: Rule = ({ descriptor: { caveats, caveats_en } }) =>
  caveats.length === caveats_en.length
    ? []
    : [
        {
          rule: "languages",
          problem: `${caveats.length} caveats in Spanish and ${caveats_en.length} in English`,
          fix: "write each caveat in both languages",
        },
      ];

/** A variation names columns that there are, of a kind that can change so. */
const variation: Rule = (folder) => {
  const { variation, sums: totals = [], schema } = resourceOf(folder);
  const { move, rename = [], repeat = 0 } = variation;
  const fields = new Map(fieldsOf(folder).map((field) => [field.name, field.type]));
  const breach = (column: string, problem: string, fix: string): Breach => ({
    column,
    rule: "variation",
    problem,
    fix,
  });
  const unknown = (column: string, list: string, named: string[]): Breach[] =>
    named
      .filter((name) => !fields.has(name))
      .map((name) => breach(column, `"${list}" names "${name}", which is no column`, "correct the name"));
  return [
    ...Object.entries(move).flatMap(([column, { where = {}, tie }]) => [
      ...(["integer", "number"].includes(fields.get(column) ?? "")
        ? []
        : [breach(column, "cannot be moved", "name a column of numbers")]),
      ...(totals.some(({ total }) => total === column)
        ? [breach(column, "is a sum and cannot be moved", "move its parts")]
        : []),
      ...unknown(column, "where", Object.keys(where)),
      ...unknown(column, "within", tie?.within ?? []),
    ]),
    ...rename
      .flat()
      .flatMap((column) => [
        ...unknown(column, "rename", [column]),
        ...(["string", undefined].includes(fields.get(column))
          ? []
          : [breach(column, "cannot be renamed", "name a column of texts")]),
      ]),
    ...(repeat > 0 && schema.primaryKey
      ? [breach(schema.primaryKey.join(", "), "rows with a key cannot be repeated", 'take "repeat" away')]
      : []),
  ];
};

/** What the schema of Table Schema cannot say. */
export const rules: Rule[] = [
  primaryKey,
  unique,
  foreignKeys,
  pcodes,
  sums,
  hxl,
  units,
  languages,
  variation,
];
