import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { csvParseRows } from "d3-dsv";
import type { Cell } from "../../check/value.ts";
import type { Variation } from "../../grading/variation.ts";
import type { Text } from "../../i18n/locale.ts";
import type { DatasetTable } from "../../sandbox/sandbox.ts";
import { projectPath } from "../project.ts";
import type {
  CategoryDescriptor,
  FieldDescriptor,
  FieldType,
  PackageDescriptor,
  ResourceDescriptor,
} from "./datapackage.ts";

/** A dataset's data package, its words in every language of the site. */
export interface Dataset {
  /** Folder name in datasets/, e.g. "gtrm-2019-figures". */
  name: string;
  /** What `import {…} from "datasets/<name>"` gives, e.g. "figures". */
  exportName: string;
  title: Text;
  description: Text;
  /** Made by a generator of this project, not by anybody's work in the field. */
  simulated: boolean;
  licenses: { name: string; title: Text; path: string | null }[];
  sources: { title: Text; path: string | null }[];
  caveats: Text[];
  fields: Field[];
  primaryKey: string[];
  variation: Variation;
}

export interface Field {
  name: string;
  type: FieldType;
  title: Text;
  description: Text;
  /** A key of `unitNames` in src/i18n/datasets.ts; null where the column has no unit or many. */
  unit: string | null;
  /** The column that holds each row's unit. */
  unitColumn: string | null;
  /** HXL hashtag with its attributes, e.g. "#adm1+code". */
  hxl: string;
  /** The only cells that the column may hold, and what they mean. */
  categories: { value: string; label: Text }[] | null;
}

/** A dataset as exercises and their judge use it. */
export interface DatasetFile extends DatasetTable {
  types: Record<string, FieldType>;
  primaryKey: string[];
  variation: Variation;
}

/** Names of all datasets, in alphabetical order. */
export function listDatasets(root = projectPath("datasets")): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** @throws Error `unknown dataset: <name>`, or one that names the file which is no JSON. */
export function readPackage(name: string, root = projectPath("datasets")): PackageDescriptor {
  const path = join(root, name, "datapackage.json");
  if (!existsSync(path)) throw new Error(`unknown dataset: ${name}`);
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Error(`datasets/${name}/datapackage.json is no JSON: ${(error as Error).message}`);
  }
}

/** @throws Error `unknown dataset: <name>`. */
export function readDataset(name: string, root = projectPath("datasets")): Dataset {
  const descriptor = readPackage(name, root);
  const [resource] = descriptor.resources;
  return {
    name,
    exportName: resource.name,
    title: inBoth(descriptor, "title"),
    description: inBoth(descriptor, "description"),
    simulated: descriptor.simulated ?? false,
    licenses: descriptor.licenses.map((license) => ({
      name: license.name,
      title: inBoth(license, "title"),
      path: license.path ?? null,
    })),
    sources: descriptor.sources.map((source) => ({
      title: inBoth(source, "title"),
      path: source.path ?? null,
    })),
    caveats: descriptor.caveats.map((es, index) => ({ es, en: descriptor.caveats_en[index] ?? "" })),
    fields: resource.schema.fields.map(readField),
    primaryKey: resource.schema.primaryKey ?? [],
    variation: variationOf(resource),
  };
}

/** What the table must hold anyway, a variant must too. */
export const variationOf = ({ variation, sums }: ResourceDescriptor): Variation =>
  sums ? { ...variation, sums } : variation;

/** The rows of a dataset as text, the header first. */
export function readCells(name: string, root = projectPath("datasets")): string[][] {
  const [resource] = readPackage(name, root).resources;
  return csvParseRows(readFileSync(join(root, name, resource.path), "utf8"));
}

const parsed = new Map<string, { changed: number; file: DatasetFile }>();

/**
 * The dataset as it travels to the browser and into the sandbox; parsed again only when its files changed.
 * @throws Error where a cell is not of its column's type: validate-datasets.ts says all such cells at once.
 */
export function readDatasetFile(name: string, root = projectPath("datasets")): DatasetFile {
  const [resource] = readPackage(name, root).resources;
  const paths = ["datapackage.json", resource.path].map((file) => join(root, name, file));
  const changed = Math.max(...paths.map((path) => statSync(path).mtimeMs));
  const known = parsed.get(join(root, name));
  if (known?.changed === changed) return known.file;
  const file = parseDataset(name, resource, readCells(name, root));
  parsed.set(join(root, name), { changed, file });
  return file;
}

function parseDataset(name: string, resource: ResourceDescriptor, [, ...rows]: string[][]): DatasetFile {
  const { fields, primaryKey = [] } = resource.schema;
  return {
    name,
    exportName: resource.name,
    columns: fields.map((field) => field.name),
    values: fields.map((field, column) =>
      rows.map((row, index) => {
        const cell = parseCell(row[column] ?? "", field.type);
        if (cell !== undefined) return cell;
        throw new Error(`${name}, row ${index + 2}, ${field.name}: "${row[column]}" is no ${field.type}`);
      }),
    ),
    types: Object.fromEntries(fields.map((field) => [field.name, field.type])),
    primaryKey,
    variation: variationOf(resource),
  };
}

/** One object a row, as a learner's program sees them. */
export function toRows(table: DatasetTable): Record<string, Cell>[] {
  const count = table.values[0]?.length ?? 0;
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(table.columns.map((column, index) => [column, table.values[index]?.[row] ?? null])),
  );
}

/** The cell that a text of the CSV stands for: null for blank, `undefined` for a text that is not of the type. */
export function parseCell(text: string, type: FieldType): Cell | undefined {
  if (text === "") return null;
  if (type === "integer") return /^-?\d+$/.test(text) ? Number(text) : undefined;
  if (type === "number") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : undefined;
  return text;
}

function readField(field: FieldDescriptor): Field {
  return {
    name: field.name,
    type: field.type,
    title: inBoth(field, "title"),
    description: inBoth(field, "description"),
    unit: field.unit ?? null,
    unitColumn: field.unitColumn ?? null,
    hxl: field.hxl,
    categories:
      field.categories?.map((category: CategoryDescriptor) => ({
        value: category.value,
        label: inBoth(category, "label"),
      })) ?? null,
  };
}

/** A property in Spanish, and its English beside it: `title` and `title_en`. */
function inBoth<K extends string>(from: Record<K | `${K}_en`, string>, property: K): Text {
  return { es: from[property], en: from[`${property}_en`] };
}
