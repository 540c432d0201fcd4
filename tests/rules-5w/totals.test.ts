import { describe, expect, test } from "vitest";
import { readDatasetFile, toRows } from "../../src/course/dataset/dataset.ts";
import type { Counted } from "../../src/course/dataset/practice/totals.ts";
import { countByRule } from "../../src/course/dataset/practice/totals.ts";
import { recognise } from "../../src/rules-5w/columns/recognise.ts";
import { knownFrom } from "../../src/rules-5w/lists/lists.ts";
import { look } from "../../src/rules-5w/looks.ts";
import { toReport } from "../../src/rules-5w/report.ts";
import { totalsOf } from "../../src/rules-5w/totals.ts";
import { datasetReport, ownLists } from "./reports.ts";

const names = [
  "Departamento",
  "Sector",
  "Actividad",
  "Regla de conteo",
  "Mes",
  "Total de beneficiarios del mes",
];
const report = (rows: (string | number)[][]) => toReport(rows, recognise(names));
const known = knownFrom(ownLists());

describe("totalsOf(report)", () => {
  const { months, chosen } = totalsOf(
    report([
      ["Tumbes", "Alimentos", "canasta", "SUM", "2021-01", 10],
      ["Tumbes", "Alimentos", "canasta", "SUM", "2021-02", 5],
      ["Tumbes", "Alimentos", "comedor", "MAX", "2021-01", 9],
      ["Tumbes", "Alimentos", "comedor", "MAX", "2021-02", 12],
      ["tumbes", "Salud", "consulta", "SUM", "2021-01", 20],
      ["Piura", "Salud", "folleto", "N/A", "2021-02", 99],
      ["Piura", "Salud", "consulta", "", "2021-02", 7],
    ]),
    known,
    "SUM",
  );

  test("puts months, activities, sectors and departments together by their rule", () => {
    expect(months[""]?.lines).toEqual([
      { department: "Tumbes", people: 20, plainSum: 56, byCounting: { SUM: 35, MAX: 21, "N/A": 0 } },
      { department: "Piura", people: 7, plainSum: 106, byCounting: { SUM: 7, MAX: 0, "N/A": 99 } },
    ]);
    expect(months["2021-01"]?.whole.people).toBe(20);
    expect(months["2021-02"]?.whole).toMatchObject({ people: 19, plainSum: 123 });
    expect(chosen).toBe(1);
  });

  test("explains the whole difference, step by step", () => {
    expect(months[""]?.steps).toEqual({ notCounted: 99, sameMonths: 9, sameSector: 12, sameDepartment: 15 });
    for (const { whole, steps } of Object.values(months)) {
      const taken = Object.values(steps).reduce((one, other) => one + other, 0);
      expect(whole.plainSum - taken).toBe(whole.people);
    }
  });
});

test("totalsOf(practice-5w) is what the course's own count says, sector by sector", () => {
  const { report } = datasetReport("practice-5w");
  const counted = countByRule(toRows(readDatasetFile("practice-5w")) as unknown as Counted[]);
  for (const [sector, people] of Object.entries(counted.sectors)) {
    const rows = report.rows.filter(({ text }) => text.sector === sector);
    const { whole } = totalsOf({ ...report, rows }, known, "SUM").months[""] ?? {};
    expect(whole?.people, sector).toBe(people);
    expect(whole?.plainSum, sector).toBe(counted.plainSum[sector]);
  }
});

describe("look(report)", () => {
  const { report, cells } = datasetReport("practice-5w-messy");
  const looks = look(report, cells);
  const share = (kind: string, field?: string) =>
    (looks.find(
      (one) => one.kind === kind && (field === undefined || ("field" in one && one.field === field)),
    )?.rows.length ?? 0) / report.rows.length;

  test("sees in the messy practice rows what no rule speaks of", () => {
    expect(share("repeated")).toBeCloseTo(0.07, 2);
    expect(share("never-flagged")).toBeCloseTo(0.5, 1);
    expect(share("writings", "subsector")).toBeGreaterThan(0.005);
    expect(share("month-writing")).toBeCloseTo(0.04, 2);
    expect(looks.find((one) => one.kind === "never-flagged")).toMatchObject({
      months: ["2019-01", "2019-04", "2019-07", "2019-08", "2019-11", "2019-12"],
    });
  });

  test("sees nothing in the clean ones, and a count that is no number", () => {
    const clean = datasetReport("practice-5w");
    expect(look(clean.report, clean.cells)).toEqual([]);
    const rows = [["Tumbes", "Salud", "consulta", "SUM", "2021-01", "dos"]];
    expect(look(toReport(rows, recognise(names)), rows)).toEqual([
      { kind: "no-number", field: "beneficiaries", sample: "dos", rows: [0] },
    ]);
  });
});
