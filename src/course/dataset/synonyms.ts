import type { Source } from "../../check/chart/picture/letters/names.ts";
import { defaultLocale } from "../../i18n/locale.ts";
import { readDataset } from "./dataset.ts";
import { offeredFields } from "./offered.ts";

/** The names of a dataset's columns and of its codes, each with what they are called in the site's languages. */
export function synonymsIn(name: string): { columns: string[][]; codes: string[][] } {
  const fields = offeredFields(readDataset(name).fields, defaultLocale);
  return {
    columns: fields.map(({ name: column, title }) => [column, ...Object.values(title)]),
    codes: fields.flatMap(({ categories }) =>
      (categories ?? []).map(({ value, label }) => [value, ...Object.values(label)]),
    ),
  };
}

/** Who publishes a dataset, in the site's languages. */
export function sourceOf(name: string): Source {
  const { sources, simulated } = readDataset(name);
  return { titles: sources.flatMap(({ title }) => Object.values(title)), simulated };
}
