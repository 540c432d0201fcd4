import type { Surroundings } from "../check/chart/picture/letters/names.ts";
import { readPicture } from "../check/chart/picture/markup/read-picture.ts";
import type { Value } from "../check/value.ts";
import { chartWords } from "../i18n/chart-words.ts";
import type { DatasetTable, Run } from "../sandbox/sandbox.ts";
import type { ExerciseBundle } from "./exercise.ts";

/** What a program returned; of a chart also what is seen of its drawing, as the page shows it. */
export function seen({ value, svg }: Pick<Run, "value" | "svg">): Value {
  if (value.kind !== "chart" || svg === null) return value;
  const picture = readPicture(svg);
  for (const shape of picture.shapes) {
    const { mark, item } = shape;
    if (shape.tip !== "" || mark === null || item === null) continue;
    const tip = value.facts.marks[mark]?.channels.title?.values[item];
    if (typeof tip === "string" || typeof tip === "number") shape.tip = String(tip);
  }
  return { ...value, picture };
}

/** What the letters of a chart may be compared with: the tables that it was drawn from, and their names. */
export const surroundings = (
  { synonyms = [], sources = [] }: Pick<ExerciseBundle, "synonyms" | "sources">,
  tables: DatasetTable[],
): Surroundings => ({ words: chartWords, tables, synonyms, sources });
