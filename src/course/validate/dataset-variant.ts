import type { DatasetTable } from "../../sandbox/sandbox.ts";
import type { PackageDescriptor } from "../dataset/datapackage.ts";
import { readPackage, toRows } from "../dataset/dataset.ts";
import type { Table } from "../dataset/folder.ts";
import { type Breach, rules } from "../dataset/rules.ts";
import { compileRows, explain } from "../dataset/schema.ts";
import type { Diagnostic } from "../diagnostic.ts";

/** Breaches that are told of one variant; a rule that is wrong breaks thousands of rows. */
const mostNamed = 5;

/**
 * What a variant of a dataset breaks of the dataset's own schema, keys and sums. Its rows count from 1:
 * they stand in no file.
 * @param readOther another dataset's rows, where a code refers to it
 */
export function diagnosticsInVariant(
  variant: DatasetTable,
  seed: number,
  readOther: (name: string) => DatasetTable,
): Diagnostic[] {
  const known = told.get(variant);
  if (known) return known;
  const descriptor = readPackage(variant.name);
  const table: Table = { rows: toRows(variant) };
  const breaches = [...inCells(descriptor, table), ...inRules(descriptor, table, readOther)];
  const diagnostics = breaches.slice(0, mostNamed).map(({ row, column, problem, rule }) => ({
    file: `datasets/${variant.name}/datapackage.json, column ${column ?? "?"}`,
    problem: `variant ${seed}${row === undefined ? "" : `, row ${row - 1}`}: ${problem} (rule ${rule})`,
    fix: 'correct "variation", so that a changed table keeps the rules of the dataset',
  }));
  told.set(variant, diagnostics);
  return diagnostics;
}

const told = new WeakMap<DatasetTable, Diagnostic[]>();

function inCells({ resources: [resource] }: PackageDescriptor, { rows }: Table): Breach[] {
  const validate = compileRows(resource.schema.fields);
  return rows.flatMap((row, index) => {
    validate(row);
    return (validate.errors ?? []).map((error) => ({
      row: index + 2,
      column: error.instancePath.slice(1),
      ...explain(error),
    }));
  });
}

function inRules(
  descriptor: PackageDescriptor,
  table: Table,
  readOther: (name: string) => DatasetTable,
): Breach[] {
  const { foreignKeys = [] } = descriptor.resources[0].schema;
  const others = new Set([...foreignKeys.map(({ reference }) => reference.package), "departments"]);
  const tables = new Map([...others].map((name) => [name, { rows: toRows(readOther(name)) }]));
  const folder = { name: descriptor.name, files: [], descriptor, cells: [] };
  return rules.flatMap((rule) => rule(folder, table, tables));
}
