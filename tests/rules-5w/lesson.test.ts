// A lesson says what the coordination would send back, in rows that have faults put in: it must be what the rules find.
import { expect, test } from "vitest";
import { readDatasetFile, toRows } from "../../src/course/dataset/dataset.ts";
import { courseEffects } from "../../src/course/effects.ts";
import { listExercises, readExercise } from "../../src/course/exercise/folder.ts";
import { runStimulus } from "../../src/course/exercise/run-stimulus.ts";
import { checkReport } from "../../src/rules-5w/check-report.ts";
import { look } from "../../src/rules-5w/looks.ts";
import { rules } from "../../src/rules-5w/rules.ts";
import { brokenBy, datasetReport, good, lists, ownLists, type Written } from "./reports.ts";

const folderOf = (name: string) => {
  const id = listExercises().find((one) => one.endsWith(`/${name}`));
  if (!id) throw new Error(`no exercise is called ${name}`);
  return readExercise(id);
};
const { organisations, places } = ownLists();
const own = {
  ...lists,
  organisations,
  places,
  indicators: [
    ...(lists.indicators ?? []),
    { sector: "Seguridad alimentaria", indicator: "Folletos", people: false, counting: "N/A" },
  ],
};

/** By the name of a row that is shown: the rules that it breaks. */
async function brokenIn(name: string, written: (cells: Record<string, unknown>, id: string) => Written) {
  const stimulus = await runStimulus(await folderOf(name), "es", await courseEffects());
  if (stimulus.kind !== "table") throw new Error(`${name} shows no table`);
  const { columns, rows } = stimulus;
  const shown = rows.map(({ id, cells }) =>
    written(Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null])), id),
  );
  const broken = brokenBy(
    shown.map((row) => ({ ...good, adm2: null, ...row })),
    own,
  );
  return new Map(rows.map(({ id }, at) => [id, broken[at] ?? []]));
}

/** The places that are the answer, as row and column. */
async function answerOf(name: string): Promise<[row: string, column: string][]> {
  const { file } = await folderOf(name);
  const answer = "answer" in file && Array.isArray(file.answer) ? file.answer : [];
  return answer.map((place) => place.split(".") as [string, string]);
}

const { report, cells } = datasetReport("practice-5w-pasco");
const { results } = checkReport(report, ownLists());
const foundBy = (id: string) => {
  const result = results.find(({ rule }) => rule === id);
  return result?.outcome === "tried" ? result.found : [];
};

const places8 = await brokenIn("who-where-when", (row) => row as Written);
const numbers8 = await brokenIn("lines-that-do-not-add", ({ line, ages, ...row }, id) => ({
  ...(row as Written),
  in_destination: row.beneficiaries as number,
  ...{ in_transit: 0, host_community: 0, pendular: 0, returnees: 0 },
  ...{ girls: 0, boys: 0, men: 0, women: ages as number },
  ...(id === "leaflets" ? { indicator: "Folletos" } : {}),
  ...(id === "workshop" ? { sector: "Fortalecimiento de capacidades", indicator: "Talleres" } : {}),
}));
const { file: match8 } = await folderOf("which-rule");
const partners = "partners" in match8 ? Object.entries(match8.partners) : [];
/** By exercise: the rule whose rows its steps keep. */
const bySteps = [
  ["zeros-of-people", "people-without-beneficiaries"],
  ["who-to-write-to", "partner-rule"],
] as const;

test("who-where-when: each cell to point at is one at which the rule of its row looks", async () => {
  const answer = new Map(await answerOf("who-where-when"));
  for (const [row, ids] of places8) {
    const looksAt = rules.filter(({ id }) => ids.includes(id)).flatMap((rule) => rule.looksAt as string[]);
    expect([row, ids.length]).toEqual([row, answer.has(row) ? 1 : 0]);
    if (answer.has(row)) expect(looksAt).toContain(answer.get(row));
  }
});

test("lines-that-do-not-add: the rows to point at are those that break a rule", async () => {
  const answer = (await answerOf("lines-that-do-not-add")).map(([row]) => row);
  const sentBack = [...numbers8].flatMap(([row, ids]) => (ids.length > 0 ? [row] : []));
  expect(sentBack.toSorted()).toEqual(answer.toSorted());
});

test("which-rule names rules by their own titles", () => {
  expect(partners.map(([, title]) => title)).toEqual(
    partners.map(([id]) => rules.find((rule) => rule.id === id)?.title),
  );
});

test("every rule that holds for every year comes up in the lesson", () => {
  const shown = new Set([
    ...[...places8.values(), ...numbers8.values()].flat(),
    ...partners.map(([id]) => id),
    ...bySteps.map(([, rule]) => rule),
    "population-types-sum",
  ]);
  expect(rules.filter(({ since, id }) => since === 2019 && !shown.has(id)).map(({ id }) => id)).toEqual([]);
});

test.each(bySteps)("%s: the steps keep the rows that the rule %s finds in Pasco", async (name, rule) => {
  const { solution } = (await folderOf(name)).steps;
  const step = solution?.es.find(({ verb }) => verb === "keep-rows");
  const conditions = step?.verb === "keep-rows" ? step.conditions : [];
  const rows = toRows(readDatasetFile("practice-5w-pasco"));
  const kept = rows.flatMap((row, at) =>
    conditions.every((one) => row[one.column] === ("value" in one ? one.value : null)) ? [at] : [],
  );
  expect(kept).toEqual(foundBy(rule).map(({ row }) => row));
});

test("numbers that the prose cannot take from the dataset are what the rules see in it", () => {
  const types = foundBy("population-types-sum").map(({ row, seen }) => ({
    ...report.rows[row]?.text,
    ...seen,
  }));
  expect(types).toContainEqual(
    expect.objectContaining({ organisation: "Farol de Lana", month: "2019-06", sum: 118, total: 131 }),
  );
  expect(types).toContainEqual(
    expect.objectContaining({ organisation: "Silbato de Felpa", month: "2019-10", sum: 14, total: 27 }),
  );
  expect(look(report, cells).find(({ kind }) => kind === "repeated")?.rows).toHaveLength(19);
});
