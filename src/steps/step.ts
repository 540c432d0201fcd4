import * as v from "valibot";
import { chart } from "./verbs/chart.ts";
import { distinct } from "./verbs/distinct.ts";
import { dropColumns } from "./verbs/drop-columns.ts";
import { first } from "./verbs/first.ts";
import { group } from "./verbs/group.ts";
import { join } from "./verbs/join.ts";
import { keepColumns } from "./verbs/keep-columns.ts";
import { keepRows } from "./verbs/keep-rows.ts";
import { long } from "./verbs/long.ts";
import { newColumn } from "./verbs/new-column.ts";
import { rename } from "./verbs/rename.ts";
import { replace } from "./verbs/replace.ts";
import { sort } from "./verbs/sort.ts";
import { start } from "./verbs/start.ts";
import { total } from "./verbs/total.ts";
import { wide } from "./verbs/wide.ts";

/** Every verb, in the order in which they are offered. A test holds the list to the folder. */
export const verbs = {
  start,
  "keep-rows": keepRows,
  sort,
  group,
  "new-column": newColumn,
  "keep-columns": keepColumns,
  "drop-columns": dropColumns,
  rename,
  replace,
  distinct,
  first,
  join,
  long,
  wide,
  total,
  chart,
} as const;

export type VerbName = keyof typeof verbs;
export const verbNames = Object.keys(verbs) as VerbName[];

/** The step that a verb makes. */
export type StepOf<Name extends VerbName> = v.InferOutput<(typeof verbs)[Name]["schema"]>;
export type Step = { [Name in VerbName]: StepOf<Name> }[VerbName];
/** The first is the start; a chart or one number only comes last. */
export type Recipe = Step[];

export const stepSchema = v.variant("verb", [
  start.schema,
  keepRows.schema,
  sort.schema,
  group.schema,
  newColumn.schema,
  keepColumns.schema,
  dropColumns.schema,
  rename.schema,
  replace.schema,
  distinct.schema,
  first.schema,
  join.schema,
  long.schema,
  wide.schema,
  total.schema,
  chart.schema,
]);
