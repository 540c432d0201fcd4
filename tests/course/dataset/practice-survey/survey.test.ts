import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../src/check/value.ts";
import { readCells, readDatasetFile, toRows } from "../../../../src/course/dataset/dataset.ts";
import { readDownload } from "../../../../src/course/dataset/downloads.ts";
import { practiceSurvey } from "../../../../src/course/dataset/practice-survey/dataset.ts";
import { secondVersion } from "../../../../src/course/dataset/practice-survey/form.ts";
import { openFile } from "../../../../src/intake/open-file.ts";

const households = toRows(readDatasetFile("practice-households"));
const people = toRows(readDatasetFile("practice-people"));
const taking = households.filter((row) => row.consent === "yes");
const sum = (numbers: Cell[]) => numbers.reduce<number>((total, number) => total + Number(number), 0);
const weightOf = new Map(households.map((row) => [row._index, Number(row.weight)]));

test("the generator gives what lies in datasets/", () => {
  for (const [name, rows] of Object.entries(practiceSurvey())) {
    const [header = [], ...cells] = readCells(name);
    expect(Object.keys(rows[0] ?? {}), name).toEqual(header);
    expect(
      rows.map((row: Record<string, string>) => Object.values(row)),
      name,
    ).toEqual(cells);
  }
});

describe("practice-households", () => {
  test("asks nothing of who does not take part", () => {
    for (const row of households.filter(({ consent }) => consent === "no")) {
      expect([row.adm1_pcode, row.household_size, row.needs, row["needs/food"], row.weight]).toEqual(
        Array(5).fill(null),
      );
    }
    expect(taking.length).toBeLessThan(households.length);
  });

  test("leaves blank what was not asked: the reason, by the faulty skip, where some go", () => {
    const askedOf = new Set(
      taking.filter(({ school_barrier }) => school_barrier !== null).map(({ school }) => school),
    );
    expect([...askedOf]).toEqual(["none"]);
    expect(taking.some(({ school }) => school === "some")).toBe(true);
    expect(taking.every(({ rent, housing }) => (rent !== null) === (housing === "rented"))).toBe(true);
  });

  test("writes what was marked as one text and as 0 and 1, which agree", () => {
    for (const row of taking) {
      const columns = Object.keys(row).filter((name) => name.startsWith("needs/"));
      const marked = columns.filter((name) => row[name] === 1).map((name) => name.slice(6));
      expect(marked.join(" "), String(row._index)).toBe(row.needs ?? "");
      if (row.needs === null) expect(columns.every((name) => row[name] === null)).toBe(true);
    }
  });

  test("has a blank, not 0, where the choice was not there yet", () => {
    const cells = (isSecond: boolean) =>
      taking
        .filter(
          ({ needs, _submission_time }) => needs && String(_submission_time) >= secondVersion === isSecond,
        )
        .map((row) => row["needs/work"]);
    expect(new Set(cells(false))).toEqual(new Set([null]));
    expect(new Set(cells(true))).toEqual(new Set([0, 1]));
  });

  test("finds work the first need once it was offered, as the report says of the surveys of 2019", () => {
    const share = (need: string) => {
      const told = taking.flatMap((row) => row[`needs/${need}`] ?? []);
      return sum(told) / told.length;
    };
    for (const need of ["food", "shelter", "health", "documents", "education"])
      expect(share("work")).toBeGreaterThan(share(need));
  });

  test("has 98 and 99 among the months, rents that are no numbers, and telephones of nobody", () => {
    const months = taking.map(({ months_in_peru }) => months_in_peru);
    expect(months).toContain(98);
    expect(months).toContain(99);
    const rents = taking.flatMap(({ rent }) => (rent === null ? [] : [String(rent)]));
    expect(rents.filter((rent) => /^\d+$/.test(rent)).length).toBeGreaterThan(0.3 * rents.length);
    for (const written of [/^S\/ /, /soles$/, /semana$/, / a /, /^no sabe$/])
      expect(rents.some((rent) => written.test(rent))).toBe(true);
    expect(taking.every(({ phone }) => String(phone).startsWith("000"))).toBe(true);
  });

  test("adds up with its weights to each department's projection", () => {
    for (const { adm1_pcode, value } of toRows(readDatasetFile("rmrp-2020-needs")).filter(
      ({ measure }) => measure === "population_2019",
    )) {
      const rows = taking.filter((row) => row.adm1_pcode === adm1_pcode);
      if (rows.length === 0) continue;
      const weighted = sum(rows.map((row) => Number(row.weight) * Number(row.household_size)));
      expect(weighted / Number(value), String(adm1_pcode)).toBeCloseTo(1, 3);
    }
  });
});

describe("practice-people", () => {
  test("has a row for each person of a household that takes part, under its household's number", () => {
    expect(new Set(people.map((row) => row._parent_index)).size).toBe(taking.length);
    for (const { _index, household_size, children } of taking) {
      const members = people.filter((row) => row._parent_index === _index);
      expect(members).toHaveLength(Number(household_size));
      const ages = members.map(({ age }) => Number(age));
      expect(ages.filter((age) => age >= 3 && age <= 17)).toHaveLength(Number(children));
    }
  });

  test("asks adults of a known age alone about education and work", () => {
    const isAdult = ({ age }: Record<string, Cell>) => Number(age) >= 18 && Number(age) <= 90;
    expect(people.every((row) => (row.education !== null) === isAdult(row))).toBe(true);
    expect(people.every((row) => (row.works !== null) === isAdult(row))).toBe(true);
    expect(people.map(({ age }) => age)).toContain(98);
  });

  test("arrived with a complete university education as the report states", () => {
    const told = people.filter(({ education }) => education && !["98", "99"].includes(String(education)));
    const weight = (rows: typeof people) => sum(rows.map((row) => weightOf.get(row._parent_index) ?? 0));
    const share = weight(told.filter(({ education }) => education === "university")) / weight(told);
    const stated = toRows(readDatasetFile("gtrm-2019-figures")).find(({ id }) => id === "F056")?.value;
    expect(Math.round(100 * share)).toBe(stated);
  });
});

test("the Kobo workbook has both sheets, without the weights that Kobo does not know", async () => {
  const file = openFile((await readDownload("practice-households", ".kobo.xlsx")).bytes);
  if (file.format !== "xlsx") throw new Error("is no workbook");
  const { sheets } = file.workbook;
  expect(sheets).toEqual([people[0]?._parent_table_name, "person"]);
  const [interviews = [], first = []] = file.workbook.read(0).rows;
  expect(interviews.at(-1)).toBe("_index");
  expect(first.at(-1)).toBe(1);
  expect(file.workbook.read(1).rows).toHaveLength(people.length + 1);
});
