import { defaultLocale } from "../../i18n/locale.ts";
import { listDatasets, readDataset, readDatasetFile } from "../dataset/dataset.ts";
import { offeredFields } from "../dataset/offered.ts";

/** What a program gets of a dataset, to be read on a terminal: the line that imports it, and its columns. */
export function columnsOf(name: string): string {
  const { exportName, title, fields: all } = readDataset(name);
  const fields = offeredFields(all, defaultLocale);
  const rows = readDatasetFile(name).values[0]?.length ?? 0;
  const width = Math.max(...fields.map((field) => field.name.length));
  const lines = fields.map(({ name, type, unit, unitColumn, title }) => {
    const counted = unit ?? (unitColumn ? `unit in ${unitColumn}` : "");
    return `  ${name.padEnd(width)}  ${type.padEnd(7)}  ${title.en}${counted && ` (${counted})`}`;
  });
  return [
    `import { ${exportName} } from "datasets/${name}";`,
    `${title.en}: an array of ${rows} objects, null where a cell is blank`,
    ...lines,
  ].join("\n");
}

/** Every dataset with what it exports. */
export const everyDataset = (): string =>
  listDatasets()
    .map((name) => `import { ${readDataset(name).exportName} } from "datasets/${name}";`)
    .join("\n");
