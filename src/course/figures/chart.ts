import { existsSync, readFileSync } from "node:fs";
import { readPicture } from "../../check/chart/picture/markup/read-picture.ts";
import { summarise } from "../../check/chart/summary/summarise.ts";
import type { Summary } from "../../check/chart/summary/summary.ts";
import type { ChartFacts } from "../../check/value.ts";
import { saidIn } from "../../grading/program-texts.ts";
import { chartWords } from "../../i18n/chart-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Sandbox } from "../../sandbox/sandbox.ts";
import { readDatasetFile } from "../dataset/dataset.ts";
import type { Lesson } from "../lesson/lesson.ts";
import { projectPath } from "../project.ts";
import { textsBeside } from "./texts.ts";
import { thinLabels } from "./thin-labels.ts";

export interface DrawnChart {
  /** Our own code's, without styles; 640 wide, which is Plot's own. */
  markup: string;
  /** The same for a phone: so narrow that its letters need not shrink. */
  narrowMarkup: string;
  /** What it shows, as it is read at its own width: the same at any other. */
  summary: Summary;
  facts: ChartFacts;
}

/** Draws lessons/<track>/<NN-lesson>/charts/<name>.ts with the lesson's datasets. */
export const drawChart = (
  lesson: Lesson,
  name: string,
  locale: Locale,
  sandbox: Sandbox,
): Promise<DrawnChart> =>
  drawProgram(`lessons/${lesson.folder}/charts/${name}.ts`, lesson.datasets, locale, sandbox);

/**
 * Draws the chart of a program in the sandbox, lettered in the page's language by the `texts.json` beside it.
 * Where it gives a `width` of its own, there is no
 * other drawing for a phone.
 * @param file relative to the project
 * @throws Error that names the file and what to fix
 */
export async function drawProgram(
  file: string,
  datasets: string[],
  locale: Locale,
  sandbox: Sandbox,
): Promise<DrawnChart> {
  const path = projectPath(file);
  if (!existsSync(path))
    throw new Error(`${file} does not exist; write it, or correct the name in the lesson`);
  const code = saidIn(readFileSync(path, "utf8"), textsBeside(path), locale);
  const tables = datasets.map((dataset) => readDatasetFile(dataset));
  const { value, svg, narrow, error } = await sandbox.run({ code, datasets: tables, locale, narrow: true });
  if (error)
    throw new Error(`${file}${error.line ? `, line ${error.line}` : ""}: ${error.name}: ${error.message}`);
  if (value.kind !== "chart" || !svg)
    throw new Error(`${file} draws no chart; end it with "export default Plot.plot({…})"`);
  return {
    markup: thinLabels(withoutTags(svg)),
    narrowMarkup: withoutTags(narrow ?? svg),
    facts: value.facts,
    summary: summarise(readPicture(svg), chartWords),
  };
}

/**
 * Nobody judges a lesson's own chart: it need not say which shape draws what, nor where to a thousandth of
 * a pixel, and its colours can be written as briefly as they go.
 */
const withoutTags = (markup: string): string =>
  markup
    .replace(/ (xmlns|data-(mark|first|items|points|x|y))="[^"]*"/g, "")
    .replace(
      /rgb\((\d+), (\d+), (\d+)\)/g,
      (_, ...channels) => `#${channels.slice(0, 3).map(twoDigits).join("")}`,
    )
    .replace(/ (d|transform|x|y|x1|x2|y1|y2|cx|cy|width|height)="[^"]*"/g, (attribute) =>
      attribute.replace(/(\.\d)\d+/g, "$1"),
    );

const twoDigits = (channel: string): string => Number(channel).toString(16).padStart(2, "0");
