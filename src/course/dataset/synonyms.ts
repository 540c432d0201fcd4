import { readDataset } from "./dataset.ts";

/** The names of a dataset's columns and codes, each with what they are called in the site's languages. */
export function synonymsIn(name: string): string[][] {
  const { fields } = readDataset(name);
  return fields.flatMap(({ name: column, title, categories }) => [
    [column, ...Object.values(title)],
    ...(categories ?? []).map(({ value, label }) => [value, ...Object.values(label)]),
  ]);
}
