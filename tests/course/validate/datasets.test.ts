import { describe, expect, test } from "vitest";
import { readCells, readPackage } from "../../../src/course/dataset/dataset.ts";
import type { DatasetFolder } from "../../../src/course/dataset/folder.ts";
import { diagnosticsInDatasets, inCourse, validateDatasets } from "../../../src/course/validate/datasets.ts";

test("diagnosticsInDatasets() finds nothing to fix in datasets/", () => {
  expect(diagnosticsInDatasets().map(inCourse)).toEqual([]);
});

const departments = readFolder("departments");

function readFolder(name: string): DatasetFolder {
  return {
    name,
    files: ["datapackage.json", "look.ts", `${name}.csv`],
    descriptor: readPackage(name),
    cells: readCells(name),
  };
}

/** A copy that the test may break. */
const copyOf = (name: string): DatasetFolder => structuredClone(readFolder(name));

/** Writes into the data row (the first is 1) and column. */
function put(folder: DatasetFolder, row: number, column: string, text: string): void {
  const cells = folder.cells[row];
  const index = folder.cells[0]?.indexOf(column) ?? -1;
  if (!cells || index < 0) throw new Error(`no cell ${row}, ${column}`);
  cells[index] = text;
}

function expectDiagnostic(folder: DatasetFolder, expected: Record<string, unknown>): void {
  const diagnostics = validateDatasets(folder.name === "departments" ? [folder] : [departments, folder]);
  expect(diagnostics).toContainEqual(expect.objectContaining(expected));
}

describe("validateDatasets(folders) names file, row, column and rule where", () => {
  const cell = (file: string, row: number, column: string, rule: string) => ({
    file: `datasets/${file}/${file}.csv`,
    row,
    column,
    rule,
  });

  test.each([
    ["a number is no number", "gtrm-2019-figures", 2, "value", "about 400", "type"],
    ["a whole number has decimals", "unhcr-peru-population", 3, "refugees", "12.5", "type"],
    ["a date is no date", "context-2019", 1, "period_start", "2019-02-30", "format"],
    ["a date is out of range", "context-2019", 1, "period_end", "2020-01-31", "maximum"],
    ["a required cell is blank", "gtrm-2019-figures", 4, "verbatim", "", "required"],
    ["a code is in no category", "gtrm-2019-figures", 15, "area", "emergency", "categories"],
    ["a code has lost its leading zero", "departments", 7, "ubigeo_inei", "7", "pattern"],
    ["a number is below its minimum", "departments", 3, "hdi_2019", "-0.4", "minimum"],
    ["a number is above its maximum", "departments", 3, "hdi_2019", "41.09", "maximum"],
    ["a unique cell stands twice", "departments", 2, "iso_3166_2", "PE-AMA", "unique"],
    ["a yes or no is neither", "practice-5w", 1, "cva", "no", "type"],
    ["a P-code is no department's", "rmrp-2020-needs", 1, "adm1_pcode", "PE26", "pattern"],
    ["a name is another department's", "rmrp-2020-needs", 1, "adm1_name", "Lima", "p-code"],
    ["a province lies in another department", "practice-5w", 1, "adm2_pcode", "PE2401", "p-code"],
    ["a total is not the sum of its parts", "unhcr-peru-decisions", 5, "total", "99999", "sum"],
    ["a row's unit has no name", "gtrm-2019-figures", 15, "unit", "people", "unit"],
  ])("%s", (_, name, row, column, text, rule) => {
    const folder = copyOf(name);
    put(folder, row, column, text);
    expectDiagnostic(folder, cell(name, row + 1, column, rule));
  });

  test("a row repeats another's key", () => {
    const folder = copyOf("gtrm-2019-figures");
    put(folder, 2, "id", "F001");
    expectDiagnostic(folder, cell("gtrm-2019-figures", 3, "id", "primary-key"));
  });

  test("a part of the key is blank", () => {
    const folder = copyOf("unhcr-peru-population");
    put(folder, 1, "origin_iso3", "");
    expectDiagnostic(folder, cell("unhcr-peru-population", 2, "origin_iso3", "primary-key"));
  });

  test("a foreign key leads nowhere", () => {
    const withoutTumbes = copyOf("departments");
    withoutTumbes.cells = withoutTumbes.cells.filter((row) => row[0] !== "PE24");
    const diagnostics = validateDatasets([withoutTumbes, readFolder("rmrp-2020-needs")]);
    expect(diagnostics).toHaveLength(12);
    expect(diagnostics[0]).toMatchObject({ rule: "foreign-key", column: "adm1_pcode" });
    expect(diagnostics[0]?.problem).toContain("PE24");
  });

  test("a foreign key names a package that is not there", () => {
    const diagnostics = validateDatasets([readFolder("rmrp-2020-needs")]);
    expect(diagnostics).toContainEqual(expect.objectContaining({ rule: "foreign-key", row: null }));
  });

  test("the header and the fields differ", () => {
    const folder = copyOf("departments");
    folder.cells[0]?.splice(1, 1, "name");
    expectDiagnostic(folder, { file: "datasets/departments/departments.csv", row: 1, rule: "header" });
  });

  test("a row has a cell too many", () => {
    const folder = copyOf("departments");
    folder.cells[4]?.push("?");
    expectDiagnostic(folder, { file: "datasets/departments/departments.csv", row: 5, rule: "row-length" });
  });
});

describe("validateDatasets(folders) names the data package and its property where", () => {
  const inPackage = (rule: string) => ({ file: "datasets/departments/datapackage.json", rule });
  const field = (folder: DatasetFolder, index: number) => {
    const found = folder.descriptor.resources[0].schema.fields[index];
    if (!found) throw new Error(`no field ${index}`);
    return found;
  };

  test("a title has no English", () => {
    const folder = copyOf("departments");
    Reflect.deleteProperty(folder.descriptor, "title_en");
    expectDiagnostic(folder, inPackage("required"));
  });

  test("a field's description is empty", () => {
    const folder = copyOf("departments");
    field(folder, 0).description_en = "";
    expectDiagnostic(folder, inPackage("minLength"));
  });

  test("a caveat stands in one language only", () => {
    const folder = copyOf("departments");
    folder.descriptor.caveats_en.pop();
    expectDiagnostic(folder, inPackage("languages"));
  });

  test("a field has no HXL tag", () => {
    const folder = copyOf("departments");
    Reflect.deleteProperty(field(folder, 0), "hxl");
    expectDiagnostic(folder, inPackage("required"));
  });

  test.each(["adm1+code", "#adm1 +code", "#Adm1+Code", "#adm1+"])("an HXL tag is written %s", (tag) => {
    const folder = copyOf("departments");
    field(folder, 0).hxl = tag;
    expectDiagnostic(folder, { ...inPackage("hxl"), column: "adm1_pcode" });
  });

  test("a field's unit has no name", () => {
    const folder = copyOf("departments");
    field(folder, 7).unit = "hectares";
    expectDiagnostic(folder, { ...inPackage("unit"), column: "area_km2" });
  });

  test("a variation moves a column of text", () => {
    const folder = copyOf("departments");
    folder.descriptor.resources[0].variation.move = { capital: { by: 0.1 } };
    expectDiagnostic(folder, { ...inPackage("variation"), column: "capital" });
  });

  test("a variation moves a sum, repeats rows that have a key, renames numbers or what is no column", () => {
    const folder = copyOf("unhcr-peru-decisions");
    const [resource] = folder.descriptor.resources;
    resource.variation = {
      ...resource.variation,
      repeat: 0.1,
      rename: [["year"], ["region"]],
      move: { total: { by: 0.1, tie: { share: 1, within: ["region"] } } },
    };
    const file = "datasets/unhcr-peru-decisions/datapackage.json";
    const found = (column: string) => expectDiagnostic(folder, { file, rule: "variation", column });
    for (const column of ["total", "year", "region", "year, origin_iso3, procedure_type"]) found(column);
  });

  test("a variation's condition names no column", () => {
    const folder = copyOf("departments");
    folder.descriptor.resources[0].variation.move = { area_km2: { by: 0.1, where: { region: ["selva"] } } };
    expectDiagnostic(folder, { ...inPackage("variation"), column: "area_km2" });
  });

  test("a property is misspelt", () => {
    const folder = copyOf("departments");
    Object.assign(field(folder, 0), { tittle: "P-code" });
    expectDiagnostic(folder, inPackage("unknown-property"));
  });

  test("the package is not called like its folder", () => {
    const folder = copyOf("departments");
    folder.descriptor.name = "regions";
    expectDiagnostic(folder, inPackage("name"));
  });

  test.each(["look.ts", "departments.csv"])("%s is missing", (missing) => {
    const folder = copyOf("departments");
    folder.files = folder.files.filter((file) => file !== missing);
    expectDiagnostic(folder, inPackage("missing"));
  });

  test("a stray file lies in the folder", () => {
    const folder = copyOf("departments");
    folder.files.push("departments-old.csv");
    expectDiagnostic(folder, inPackage("stray"));
  });
});

test("inCourse(finding) tells file, row, column, rule and mend in one line", () => {
  const folder = copyOf("departments");
  put(folder, 3, "hdi_2019", "41.09");
  expect(validateDatasets([folder]).map(inCourse)).toEqual([
    {
      file: "datasets/departments/departments.csv, row 4, column hdi_2019",
      problem: "41.09 must be <= 1 (rule maximum)",
      fix: "correct the cell, or the field's constraint",
    },
  ]);
});

test("validateDatasets(folders) gives every diagnostic at once, each with a fix", () => {
  const folder = copyOf("gtrm-2019-figures");
  put(folder, 1, "value", "two");
  put(folder, 2, "qualifier", "about");
  put(folder, 3, "id", "F001");
  const diagnostics = validateDatasets([departments, folder]);
  const found = diagnostics.map(({ row, rule }) => `${row} ${rule}`);
  expect(found.sort()).toEqual(["2 type", "3 categories", "4 primary-key", "4 unique"]);
  expect(diagnostics.every(({ fix }) => fix.length > 0)).toBe(true);
});
