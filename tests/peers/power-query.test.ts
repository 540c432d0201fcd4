import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { seededRandom } from "../../src/grading/random.ts";
import { recipeOf } from "../../src/steps/tools/recipe-of.ts";
import { generateSteps, generateTables } from "../steps/generated.ts";

const { DefaultSettings, TaskUtils } = createRequire(import.meta.url)("@microsoft/powerquery-parser");

/** The functions and constants of M that recipes may use, as Microsoft's reference names them. */
const known = new Set(
  (
    "Csv.Document File.Contents QuoteStyle.Csv Replacer.ReplaceValue Table.PromoteHeaders Table.ReplaceValue " +
    "Table.ColumnNames Table.TransformColumnTypes Table.SelectRows Table.Buffer Table.Sort Table.FirstN " +
    "Table.Distinct Table.SelectColumns Table.RemoveColumns Table.RenameColumns Table.TransformColumns " +
    "Table.AddColumn Table.Group Table.Unpivot Table.ExpandListColumn Table.ExpandRecordColumn " +
    "Table.ExpandTableColumn Table.NestedJoin Table.RowCount List.Contains List.Sum List.Max List.Min " +
    "List.Average List.Count List.Distinct List.RemoveNulls Text.Contains Text.StartsWith Text.Start Text.Length " +
    "Number.FromText Number.Round RoundingMode.Up Order.Ascending Order.Descending JoinKind.LeftOuter JoinKind.Inner"
  ).split(" "),
);

async function parse(code: string): Promise<boolean> {
  const task = await TaskUtils.tryLexParse(DefaultSettings, code);
  return TaskUtils.isParseStageOk(task);
}

test("Microsoft's parser refuses what is no M", async () => {
  expect(await parse("let Kept = Table.SelectRows(Rows, each [a] = ) in Kept")).toBe(false);
});

test("Microsoft's parser reads the recipe of any steps, whose functions are all on the list", async () => {
  const used = new Set<string>();
  for (let seed = 1; seed <= 300; seed++) {
    const random = seededRandom(seed);
    const about = generateTables(random).map((one) => one.about);
    const recipe = await recipeOf(generateSteps(random, about), "power-query", "es", about);
    const code = recipe?.text ?? "";
    expect(await parse(code), `seed ${seed}\n${code}`).toBe(true);
    const bare = code.replace(/"(?:[^"]|"")*"/g, '""').replace(/\/\/.*/g, "");
    for (const [name] of bare.matchAll(/\b[A-Z]\w*\.[A-Z]\w*\b/g)) used.add(name);
  }
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
  expect([...known].filter((name) => !used.has(name))).toEqual([]);
});
