import type { Cell, ChartFacts, Table } from "../check/value.ts";
import { rowName } from "../grading/exercise.ts";
import { type Locale, locales } from "../i18n/locale.ts";
import { type ChartTable, chartTables } from "./chart-table.ts";
import type { BundleEffects } from "./exercise-bundle.ts";
import { CourseError, type ExerciseFolder } from "./exercise-folder.ts";
import { thinLabels } from "./thin-labels.ts";

/** What an exercise's shown.ts returns, in one language. */
export type Shown = ShownTable | ShownChart;

export interface ShownTable {
  kind: "table";
  /** Those that exercise.json gives a heading, in its order. */
  columns: string[];
  /** Cells in the order of `columns`. */
  rows: { id: string; cells: Cell[] }[];
}

export interface ShownChart {
  kind: "chart";
  /** Our own code's, without styles. */
  markup: string;
  facts: ChartFacts;
  tables: ChartTable[];
}

/** Narrow enough to be read on a phone, so that one drawing does for all screens. */
const width = 340;
const isName = /^[\w-]+$/;

/**
 * Runs an exercise's shown.ts in one language, which the program learns like a lesson's charts do.
 * @throws CourseError
 */
export async function runShown(
  folder: ExerciseFolder,
  locale: Locale,
  { sandbox, readDataset }: BundleEffects,
): Promise<Shown> {
  const refuse = refuser(folder);
  const { value, svg, error } = await sandbox.run({
    code: folder.shown.replace("Plot.plot({", `Plot.plot({ width: ${width},`),
    datasets: folder.file.datasets.map((name) => readDataset(name)),
    locale,
  });
  if (error) {
    const line = error.line ? `, line ${error.line}` : "";
    return refuse(`stops (${error.name}: ${error.message}${line})`, "correct it");
  }
  if (value.kind === "table") return tableOf(value, folder);
  if (value.kind === "chart" && svg && folder.file.kind === "spot") {
    if (!folder.file.alt) return refuse("draws a chart without a description", 'add "alt" to exercise.json');
    const tables = chartTables(value.facts);
    checkNames(namesIn(tables), folder);
    return { kind: "chart", markup: thinLabels(svg), facts: value.facts, tables };
  }
  return refuse(
    `returns no table${folder.file.kind === "spot" ? " and no chart" : ""}`,
    'end it with "export default" and rows, or Plot.plot({…}) in a spot',
  );
}

/** In every language of the site. @throws CourseError also where the languages show other things. */
export async function runShownInEach(
  folder: ExerciseFolder,
  effects: BundleEffects,
): Promise<Record<Locale, Shown>> {
  const shown: Partial<Record<Locale, Shown>> = {};
  for (const locale of locales) shown[locale] = await runShown(folder, locale, effects);
  const [first, ...others] = locales.map((locale) => namesOf(shown[locale] as Shown).join());
  if (others.some((names) => names !== first))
    refuser(folder)("shows other rows or marks in another language", "name them alike in every language");
  return shown as Record<Locale, Shown>;
}

/** Names of the rows or of the marks that can be pointed at. */
const namesOf = (shown: Shown): string[] =>
  shown.kind === "table" ? shown.rows.map(({ id }) => id) : namesIn(shown.tables);

const namesIn = (tables: ChartTable[]): string[] =>
  tables.flatMap(({ names }) => names).filter((name) => name !== null);

function tableOf({ columns, rows }: Table, folder: ExerciseFolder): ShownTable {
  const shown = Object.keys(folder.file.columns ?? {});
  const refuse = refuser(folder);
  if (shown.length === 0) refuse("is a table without headings", 'add "columns" to exercise.json');
  for (const name of [rowName, ...shown]) {
    if (!columns.includes(name))
      refuse(`returns rows without "${name}"`, `give every row an "${rowName}" and a cell for each heading`);
  }
  const cell = (row: Cell[], name: string) => row[columns.indexOf(name)] ?? null;
  checkNames(
    rows.map((row) => cell(row, rowName)),
    folder,
  );
  return {
    kind: "table",
    columns: shown,
    rows: rows.map((row) => ({
      id: String(cell(row, rowName)),
      cells: shown.map((name) => cell(row, name)),
    })),
  };
}

function checkNames(names: Cell[], folder: ExerciseFolder): void {
  const faulty = names.find((name, at) => !isName.test(String(name)) || names.indexOf(name) !== at);
  if (faulty !== undefined)
    refuser(folder)(
      `names a row or mark "${String(faulty)}"`,
      "use letters, digits and hyphens, each name once",
    );
}

/** @throws CourseError always */
const refuser =
  ({ shownPath }: ExerciseFolder) =>
  (problem: string, mend: string): never => {
    throw new CourseError([{ file: `${shownPath}/shown.ts`, problem, mend }]);
  };
