import { csvFormat } from "d3-dsv";
import { readDatasetFile, toRows } from "../dataset.ts";
import { messyRows } from "./faults.ts";
import { cleanRows, type Row, type Sources } from "./rows.ts";

/** Changing it changes every practice row: lessons that show numbers of them must be looked at again. */
const seed = 2019;

/** The report's numbers and the departments' names, from the datasets that hold them. */
export function readSources(): Sources {
  const figures = toRows(readDatasetFile("gtrm-2019-figures"));
  const departments = toRows(readDatasetFile("departments"));
  return {
    published(figure) {
      const value = figures.find((row) => row.id === figure)?.value;
      if (typeof value !== "number") throw new Error(`no number in gtrm-2019-figures: ${figure}`);
      return value;
    },
    departmentName(pcode) {
      const name = departments.find((row) => row.adm1_pcode === pcode)?.adm1_name;
      if (typeof name !== "string") throw new Error(`unknown department: ${pcode}`);
      return name;
    },
  };
}

/** The rows of practice-5w, of its messy form, and of one department's part of that, which a phone can fetch. */
export function practiceRows(): Record<"practice-5w" | "practice-5w-messy" | "practice-5w-pasco", Row[]> {
  const clean = cleanRows(readSources(), seed);
  const messy = messyRows(clean, seed);
  return {
    "practice-5w": clean,
    "practice-5w-messy": messy,
    "practice-5w-pasco": messy.filter((row) => row.adm1_name === "Pasco"),
  };
}

export const toCsv = (rows: Row[]): string => `${csvFormat(rows)}\n`;
