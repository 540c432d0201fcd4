import { type ChartTable, chartTables } from "../../check/chart/chart-table.ts";
import { readPicture } from "../../check/chart/picture/markup/read-picture.ts";
import { summarise } from "../../check/chart/summary/summarise.ts";
import type { Cell, Table } from "../../check/value.ts";
import { rowName } from "../../grading/exercise.ts";
import { saidIn } from "../../grading/program-texts.ts";
import { chartWords } from "../../i18n/chart-words.ts";
import { type Locale, locales } from "../../i18n/locale.ts";
import { authoredOf } from "../../kinds/authoring.ts";
import type { Stimulus, StimulusTable } from "../../kinds/stimulus.ts";
import { CourseError } from "../diagnostic.ts";
import type { BundleEffects } from "./bundle-effects.ts";
import type { ExerciseFolder } from "./folder.ts";

const isName = /^[\w-]+$/;

/**
 * Runs an exercise's stimulus.ts in one language, with the texts of its exercise.json.
 * @throws CourseError
 */
export async function runStimulus(
  folder: ExerciseFolder,
  locale: Locale,
  { sandbox, readDataset }: BundleEffects,
): Promise<Stimulus> {
  const refuse = refuser(folder);
  const texts = ("texts" in folder.file && folder.file.texts) || [];
  const { value, svg, narrow, error } = await sandbox.run({
    code: saidIn(folder.stimulus, texts, locale),
    datasets: folder.file.datasets.map((name) => readDataset(name)),
    locale,
    narrow: true,
  });
  if (error) {
    const line = error.line ? `, line ${error.line}` : "";
    return refuse(`stops (${error.name}: ${error.message}${line})`, "correct it");
  }
  if (value.kind === "table") return tableOf(value, folder);
  const { showsCharts = false } = authoredOf(folder.file.kind);
  if (value.kind === "chart" && svg && showsCharts) {
    const summary = summarise(readPicture(svg), chartWords);
    const isDescribed = "alt" in folder.file && folder.file.alt !== undefined;
    if (summary.form === null && !isDescribed)
      return refuse("draws a chart that cannot be read", 'describe it in "alt" of exercise.json');
    if (summary.form !== null && isDescribed)
      return refuse("draws a chart that is described as it is read", 'take "alt" from exercise.json');
    const tables = chartTables(value.facts);
    checkNames(namesIn(tables), folder);
    // Drawn for a phone, one drawing does for all screens.
    return { kind: "chart", markup: narrow ?? svg, facts: value.facts, summary, tables };
  }
  return refuse(
    `returns no table${showsCharts ? " and no chart" : ""}`,
    'end it with "export default" and rows, or Plot.plot({…}) in a spot',
  );
}

/** In every language of the site. @throws CourseError also where the languages show other things. */
export async function runStimulusInEach(
  folder: ExerciseFolder,
  effects: BundleEffects,
): Promise<Record<Locale, Stimulus>> {
  const stimulus: Partial<Record<Locale, Stimulus>> = {};
  for (const locale of locales) stimulus[locale] = await runStimulus(folder, locale, effects);
  const [first, ...others] = locales.map((locale) => namesOf(stimulus[locale] as Stimulus).join());
  if (others.some((names) => names !== first))
    refuser(folder)("shows other rows or marks in another language", "name them alike in every language");
  return stimulus as Record<Locale, Stimulus>;
}

/** Names of the rows or of the marks that can be pointed at. */
const namesOf = (stimulus: Stimulus): string[] =>
  stimulus.kind === "table" ? stimulus.rows.map(({ id }) => id) : namesIn(stimulus.tables);

const namesIn = (tables: ChartTable[]): string[] =>
  tables.flatMap(({ names }) => names).filter((name) => name !== null);

function tableOf({ columns, rows }: Table, folder: ExerciseFolder): StimulusTable {
  const headings = Object.keys(("columns" in folder.file && folder.file.columns) || {});
  const refuse = refuser(folder);
  if (headings.length === 0) refuse("is a table without headings", 'add "columns" to exercise.json');
  for (const name of [rowName, ...headings]) {
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
    columns: headings,
    rows: rows.map((row) => ({
      id: String(cell(row, rowName)),
      cells: headings.map((name) => cell(row, name)),
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
  (problem: string, fix: string): never => {
    throw new CourseError([{ file: `${shownPath}/stimulus.ts`, problem, fix }]);
  };
