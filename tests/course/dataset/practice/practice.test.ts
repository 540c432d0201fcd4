import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDataset, readDatasetFile, toRows } from "../../../../src/course/dataset/dataset.ts";
import { activities, areaTotals } from "../../../../src/course/dataset/practice/activities.ts";
import { practiceRows, readSources, toCsv } from "../../../../src/course/dataset/practice/dataset.ts";
import { duplicateShare, faults } from "../../../../src/course/dataset/practice/faults.ts";
import { organisations } from "../../../../src/course/dataset/practice/organisations.ts";
import type { Row } from "../../../../src/course/dataset/practice/rows.ts";
import { type Counted, countByRule } from "../../../../src/course/dataset/practice/totals.ts";
import { projectPath } from "../../../../src/course/project.ts";
import { formatNumber } from "../../../../src/i18n/format.ts";
import { locales } from "../../../../src/i18n/locale.ts";

const { published } = readSources();
const generated = practiceRows();
/** As learners get them: from the CSV. */
const clean = toRows(readDatasetFile("practice-5w")) as unknown as Row[];
const messy = toRows(readDatasetFile("practice-5w-messy")) as unknown as Row[];

const count = (values: Iterable<unknown>) => new Set(values).size;
const sum = (rows: Row[], column: keyof Row) => rows.reduce((all, row) => all + Number(row[column]), 0);

test.each(["practice-5w", "practice-5w-messy", "practice-5w-pasco"] as const)(
  "practiceRows() gives %s.csv, cell by cell",
  (name) => {
    const file = readFileSync(projectPath("datasets", name, `${name}.csv`), "utf8");
    expect(toCsv(generated[name]) === file, "run npm run generate:practice").toBe(true);
  },
);

describe("practice-5w by the coordination's rule", () => {
  const totals = countByRule(clean as Counted[]);

  test.each(Object.entries(areaTotals))("%s comes to the report's %s", (area, figure) => {
    expect(totals.sectors[area]).toBe(published(figure));
  });

  test.each(
    activities.filter(({ rule }) => rule !== "N/A").map(({ code, people, rule }) => [code, people, rule]),
  )("%s comes to the report's %s (%s)", (code, figure) => {
    expect(totals.activities[String(code)]).toBe(published(String(figure)));
  });

  test.each(activities.filter(({ output }) => output).map(({ code, output }) => [code, output] as const))(
    "%s has the report's %s as output, and counts nobody",
    (code, figure) => {
      const rows = clean.filter((row) => row.activity === code);
      expect(sum(rows, "output")).toBe(published(String(figure)));
      expect(totals.activities[code]).toBe(0);
    },
  );

  test("62,000 people were informed on risks, and are not counted as assisted", () => {
    const rows = clean.filter((row) => row.activity === "risk_information");
    expect(sum(rows, "beneficiaries")).toBe(published("F040"));
  });

  test("new beneficiaries add up to each activity's total", () => {
    for (const { code, people } of activities) {
      const rows = clean.filter((row) => row.activity === code);
      expect(sum(rows, "new_beneficiaries"), code).toBe(people ? published(people) : 0);
    }
  });

  test("the three sums that its caveat tells are those of its rows", () => {
    const emergency = clean.filter((row) => row.sector === "emergency_response");
    const services = activities
      .filter(({ area }) => area === "emergency_response")
      .reduce((all, { code }) => all + (totals.activities[code] ?? 0), 0);
    const { caveats } = readDataset("practice-5w");
    for (const number of [sum(emergency, "beneficiaries"), services, totals.sectors.emergency_response ?? 0])
      for (const locale of locales) {
        const told = caveats.some((caveat) =>
          caveat[locale].replace(/\s/g, "").includes(formatNumber(number, locale).replace(/\s/g, "")),
        );
        expect(told, `${number} in ${locale}`).toBe(true);
      }
  });

  test("countByRule(rows) changes when a row is left out", () => {
    const without = clean.filter((row) => !(row.activity === "transport" && row.adm1_pcode === "PE24"));
    expect(countByRule(without as Counted[]).sectors.emergency_response).toBeLessThan(published("F015"));
  });
});

describe("countByRule(rows)", () => {
  const row = (activity: string, month: string, beneficiaries: number, rule: string): Counted => ({
    adm1_pcode: "PE24",
    sector: "emergency_response",
    activity,
    month,
    beneficiaries,
    rule,
  });

  test("adds months by SUM, takes the highest by MAX, and then the highest activity", () => {
    const { activities, sectors, plainSum } = countByRule([
      row("food", "2019-01", 10, "SUM"),
      row("food", "2019-02", 5, "SUM"),
      row("wash", "2019-01", 9, "MAX"),
      row("wash", "2019-01", 4, "MAX"),
      row("wash", "2019-02", 12, "MAX"),
      row("leaflets", "2019-01", 99, "N/A"),
    ]);
    expect(activities).toMatchObject({ food: 15, wash: 13, leaflets: 0 });
    expect(sectors).toEqual({ emergency_response: 15 });
    expect(plainSum).toEqual({ emergency_response: 139 });
  });
});

describe("practice-5w", () => {
  test("has 3,600 rows a quarter, 29 organisations, 17 subsectors and 25 departments", () => {
    const rowsIn = (quarter: number) =>
      clean.filter((row) => Math.ceil(Number(row.month.slice(5)) / 3) === quarter).length;
    expect([1, 2, 3, 4].map(rowsIn)).toEqual([3600, 3600, 3600, 3600]);
    expect(count(clean.map((row) => row.organisation))).toBe(29);
    expect(organisations).toHaveLength(29);
    expect(count(clean.map((row) => row.subsector))).toBe(17);
    expect(count(clean.map((row) => row.adm1_pcode))).toBe(25);
    expect(count(clean.map((row) => row.month))).toBe(12);
  });

  test("has none of the faults, but months without anybody new", () => {
    const { newIsZero: _, ...others } = faults;
    for (const [name, fault] of Object.entries(others)) expect(clean.filter(fault.has), name).toEqual([]);
  });

  test("never has more new beneficiaries than beneficiaries", () => {
    expect(clean.filter((row) => row.new_beneficiaries > row.beneficiaries)).toEqual([]);
  });

  test("has a mechanism and a value where there is CVA, and only there", () => {
    expect(clean.filter((row) => row.cva !== (row.mechanism !== null))).toEqual([]);
    expect(clean.filter((row) => row.cva !== row.cva_usd > 0)).toEqual([]);
  });

  test("says in both languages that it is simulated", () => {
    for (const name of ["practice-5w", "practice-5w-messy"]) {
      const { simulated, title, description, caveats } = readDataset(name);
      expect(simulated).toBe(true);
      for (const text of [title, description, caveats[0]]) {
        expect(text?.es).toMatch(/simulad/i);
        expect(text?.en).toMatch(/simulated/i);
      }
    }
  });
});

describe("practice-5w-messy", () => {
  test.each(Object.entries(faults))("has the fault %s in its share of rows", (_, { share, has }) => {
    const found = messy.filter(has).length / messy.length;
    expect(Math.abs(found - share)).toBeLessThan(Math.max(0.001, share * 0.05));
  });

  test("repeats 6 to 8 % of its rows in every cell", () => {
    const repeats = messy.length - count(messy.map((row) => JSON.stringify(row)));
    expect(repeats / messy.length).toBeCloseTo(duplicateShare, 2);
  });

  test("leaves half of the months unflagged, so that a filter drops them", () => {
    const month = (row: Row) => row.month.replaceAll(" ", "");
    expect(count(messy.filter((row) => row.rmrp).map(month))).toBe(6);
  });

  test("does not lead to the report's totals", () => {
    expect(countByRule(messy as Counted[]).sectors.emergency_response).not.toBe(published("F015"));
  });
});
