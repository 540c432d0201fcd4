import type { Locale } from "../../i18n/locale.ts";
import type { StepsDataset } from "../column.ts";
import { columnsBefore, columnsOf } from "../columns-of.ts";
import { plainSentence, sentenceOf } from "../sentence-of.ts";
import type { Recipe as Steps } from "../step.ts";
import type { Recipe, Tool, Way, WriteRecipe } from "./tool.ts";

/** Each tool's writer comes when it is asked for. */
const writers: Record<Tool, () => Promise<WriteRecipe>> = {
  typescript: async () => (await import("./typescript.ts")).typescriptRecipe,
  danfo: async () => (await import("./danfo/danfo.ts")).danfoRecipe,
  r: async () => (await import("./r/r.ts")).rRecipe,
  "power-query": async () => (await import("./power-query/power-query.ts")).powerQueryRecipe,
  sql: async () => (await import("./sql/sql.ts")).sqlRecipe,
  excel: async () => (await import("./excel/excel.ts")).excelRecipe,
};

/**
 * The steps as somebody would write them in another tool. Steps from the first that cannot be done on are
 * left out, as in the program; null where that leaves none.
 */
export async function recipeOf(
  steps: Steps,
  tool: Tool,
  locale: Locale,
  datasets: readonly StepsDataset[],
): Promise<Recipe | null> {
  const way = wayOf(steps, locale, datasets);
  return way.steps.length === 0 ? null : (await writers[tool]())(way);
}

function wayOf(steps: Steps, locale: Locale, datasets: readonly StepsDataset[]): Way {
  const states = columnsOf(steps, datasets);
  const broken = states.findIndex(({ is }) => is === "problem");
  const done = broken < 0 ? steps : steps.slice(0, broken);
  return {
    locale,
    datasets,
    steps: done.map((step, index) => {
      const columns = columnsBefore(states, index);
      return { step, columns, sentence: plainSentence(sentenceOf(step, { locale, columns, datasets })) };
    }),
  };
}
