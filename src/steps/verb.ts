import type * as v from "valibot";
import type { Text } from "../i18n/locale.ts";
import type { Column, StepsDataset } from "./column.ts";
import type { Part, Telling } from "./part.ts";

/** What a step gives: a table's columns, or what ends the way. */
export type Given =
  | { is: "table"; columns: Column[] }
  | { is: "number"; unit: string | null }
  | { is: "chart" };

/**
 * One verb of a table's way: what may be said with it (schema), which columns it needs and gives, and its
 * sentence. Its program and its texts in other tools are in typescript/ and tools/.
 */
export interface Verb<Schema extends v.GenericSchema<unknown, { verb: string }>> {
  schema: Schema;
  /** What it is called where steps are added. */
  name: Text;
  /** A step as it is added: finished where the table leaves no choice, else with choices open. */
  fresh(columns: Column[], datasets: readonly StepsDataset[]): v.InferOutput<Schema>;
  /** @throws Refusal */
  gives(step: v.InferOutput<Schema>, columns: Column[], datasets: readonly StepsDataset[]): Given;
  sentence(step: v.InferOutput<Schema>, telling: Telling): Part[];
}

export const table = (columns: Column[]): Given => ({ is: "table", columns });
