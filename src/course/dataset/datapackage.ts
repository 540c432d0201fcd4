import type { Sum, Variation } from "../../grading/variation.ts";

/**
 * datasets/<name>/datapackage.json: a Frictionless Tabular Data Package (Data Package 2.0). Texts that
 * the standard knows are Spanish, so that any reader of data packages shows them; the English stands
 * beside each under the same name with `_en`. Further properties of our own: `simulated`, `caveats`,
 * `hxl`, `unit`, `unitColumn`, `sums`, `variation`.
 */
export interface PackageDescriptor {
  name: string;
  languages: string[];
  title: string;
  title_en: string;
  description: string;
  description_en: string;
  simulated?: boolean;
  licenses: LicenseDescriptor[];
  sources: SourceDescriptor[];
  caveats: string[];
  /** One for one with `caveats`. */
  caveats_en: string[];
  resources: [ResourceDescriptor];
}

export interface LicenseDescriptor {
  /** Open Definition id, e.g. "CC-BY-4.0"; "notspecified" where the source states none. */
  name: string;
  title: string;
  title_en: string;
  path?: string;
}

export interface SourceDescriptor {
  title: string;
  title_en: string;
  path?: string;
}

export interface ResourceDescriptor {
  /** What a learner's program imports. */
  name: string;
  path: string;
  schema: SchemaDescriptor;
  /** In each row where no part is blank, `total` is the sum of `parts`. */
  sums?: Sum[];
  variation: Omit<Variation, "sums">;
}

export interface SchemaDescriptor {
  fields: FieldDescriptor[];
  missingValues: string[];
  /** None where rows may be repeated. */
  primaryKey?: string[];
  foreignKeys?: ForeignKeyDescriptor[];
}

export interface ForeignKeyDescriptor {
  fields: string[];
  /** `package` is a folder name in datasets/. */
  reference: { package: string; resource: string; fields: string[] };
}

export type FieldType = "string" | "integer" | "number" | "boolean" | "date";

export interface FieldDescriptor {
  name: string;
  type: FieldType;
  title: string;
  title_en: string;
  description: string;
  description_en: string;
  hxl: string;
  unit?: string;
  unitColumn?: string;
  categories?: CategoryDescriptor[];
  constraints?: ConstraintsDescriptor;
}

export interface CategoryDescriptor {
  value: string;
  label: string;
  label_en: string;
}

export interface ConstraintsDescriptor {
  required?: boolean;
  unique?: boolean;
  pattern?: string;
  minimum?: number | string;
  maximum?: number | string;
}
