import { readdirSync } from "node:fs";
import { join } from "node:path";
import { listDatasets, parseCell, readCells, readPackage } from "../dataset/dataset.ts";
import type { DatasetFolder, Table } from "../dataset/folder.ts";
import { type Breach, rules } from "../dataset/rules.ts";
import { compileRows, explain, validatePackage } from "../dataset/schema.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { textsFile } from "../figures/texts.ts";
import { projectPath } from "../project.ts";

export interface DatasetDiagnostic extends Diagnostic {
  /** As a spreadsheet counts: the header is row 1. Null where no row is meant. */
  row: number | null;
  column: string | null;
  rule: string;
}

/** Everything that authors of datasets have to fix, in one go. */
export function validateDatasets(folders: DatasetFolder[]): DatasetDiagnostic[] {
  const tables = new Map(folders.map((folder) => [folder.name, readTable(folder)]));
  return folders.flatMap((folder) => {
    const inDescriptor = validateDescriptor(folder);
    if (inDescriptor.length > 0) return inDescriptor;
    const table = tables.get(folder.name) ?? { rows: [] };
    const breaches = [
      ...header(folder),
      ...cells(folder, table),
      ...rules.flatMap((rule) => rule(folder, table, tables)),
    ];
    return breaches.map((breach) => toDiagnostic(folder, breach));
  });
}

/** The diagnostics of datasets/ as it lies there. @throws Error on a datapackage.json that is no JSON. */
export const diagnosticsInDatasets = (root = projectPath("datasets")): DatasetDiagnostic[] =>
  validateDatasets(
    listDatasets(root).map((name) => {
      const files = readdirSync(join(root, name));
      const cells = files.includes(`${name}.csv`) ? readCells(name, root) : [];
      return { name, files, descriptor: readPackage(name, root), cells };
    }),
  );

/** The diagnostic as the course's other diagnostics are told: "datasets/x/x.csv, row 12, column value: …; fix". */
export function inCourse({ file, row, column, rule, problem, fix }: DatasetDiagnostic): Diagnostic {
  const place = [file, row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(", ");
  return { file: place, problem: `${problem} (rule ${rule})`, fix };
}

function validateDescriptor(folder: DatasetFolder): DatasetDiagnostic[] {
  const { name, files, descriptor } = folder;
  validatePackage(descriptor);
  const errors = (validatePackage.errors ?? []).map((error) => {
    const { rule, problem, fix } = explain(error);
    return { rule, problem: `${error.instancePath || "the package"}: ${problem}`, fix };
  });
  const misnamed = [descriptor.name, descriptor.resources?.[0]?.path?.replace(".csv", "")]
    .filter((given) => given !== name)
    .map((given) => ({
      rule: "name",
      problem: `is called "${given}" in the folder "${name}"`,
      fix: "let folder, package and CSV have one name",
    }));
  const strays = files
    .filter((file) => !["datapackage.json", `${name}.csv`, "look.ts", textsFile].includes(file))
    .map((file) => ({ rule: "stray", problem: `"${file}" does not belong here`, fix: "take it away" }));
  const missing = [`${name}.csv`, "look.ts"]
    .filter((file) => !files.includes(file))
    .map((file) => ({ rule: "missing", problem: `there is no ${file}`, fix: "write it" }));
  return [...errors, ...misnamed, ...strays, ...missing].map((breach) => toDiagnostic(folder, breach));
}

const fieldsOf = (folder: DatasetFolder) => folder.descriptor.resources?.[0]?.schema?.fields ?? [];

function readTable(folder: DatasetFolder): Table {
  const [columns = [], ...rows] = folder.cells;
  const types = new Map(fieldsOf(folder).map((field) => [field.name, field.type]));
  return {
    rows: rows.map((row) =>
      Object.fromEntries(
        columns.map((column, index) => {
          const text = row[index] ?? "";
          return [column, parseCell(text, types.get(column) ?? "string") ?? (text === "" ? null : text)];
        }),
      ),
    ),
  };
}

/** The CSV's header is the fields, in their order, and each row has as many cells. */
function header(folder: DatasetFolder): Breach[] {
  const [columns = [], ...rows] = folder.cells;
  const names = fieldsOf(folder).map((field) => field.name);
  const same = columns.join() === names.join();
  return [
    ...(same
      ? []
      : [
          {
            row: 1,
            rule: "header",
            problem: `the header is ${columns.join(", ")} and the fields are ${names.join(", ")}`,
            fix: "name them alike, in one order",
          },
        ]),
    ...rows.flatMap((row, index) =>
      row.length === columns.length
        ? []
        : [
            {
              row: index + 2,
              rule: "row-length",
              problem: `has ${row.length} cells and not ${columns.length}`,
              fix: "look for a comma too many or too few, or a quotation mark",
            },
          ],
    ),
  ];
}

function cells(folder: DatasetFolder, table: Table): Breach[] {
  const validate = compileRows(fieldsOf(folder));
  return table.rows.flatMap((row, index) => {
    validate(row);
    return (validate.errors ?? []).map((error) => ({
      row: index + 2,
      column: error.instancePath.slice(1),
      ...explain(error),
    }));
  });
}

function toDiagnostic(
  { name }: DatasetFolder,
  { row, column, rule, problem, fix }: Breach,
): DatasetDiagnostic {
  return {
    file: `datasets/${name}/${row === undefined ? "datapackage.json" : `${name}.csv`}`,
    row: row ?? null,
    column: column ?? null,
    rule,
    problem,
    fix,
  };
}
