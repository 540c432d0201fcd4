import { locales } from "../../i18n/locale.ts";
import type { Case } from "../../kinds/authored.ts";
import { arrangementOf, programOfBlocks } from "../../ways/arrange/arrangement.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { ExerciseFolder } from "../exercise/folder.ts";

const offers = ({ file }: ExerciseFolder, way: string): boolean =>
  "ways" in file && (file.ways?.some((one) => one === way) ?? false);

/** A way that cannot be gone, before anything is run. */
export function inspectWays(folder: ExerciseFolder): Diagnostic[] {
  if (!offers(folder, "arrange") || arrangementOf(folder) !== null) return [];
  return [
    {
      file: `${folder.shownPath}/exercise.json`,
      problem: '"ways": "arrange" has too few lines to put in order, or too many',
      fix: "take it away, or write solution.ts in three to twelve statements, beyond what starter.ts gives",
    },
  ];
}

/** What the ways make of the solution: cut into blocks and put together again, it is judged as ever. */
export function casesOfWays(folder: ExerciseFolder): Case[] {
  const arrangement = offers(folder, "arrange") ? arrangementOf(folder) : null;
  if (!arrangement) return [];
  const texts = arrangement.order.flatMap(
    (wanted) => arrangement.blocks.find(({ id }) => id === wanted)?.text ?? [],
  );
  return [
    {
      file: "solution.ts",
      submission: { kind: "code", code: programOfBlocks(arrangement.given, texts) },
      locales,
      wanted: "it must pass when its lines are put in order",
      isMet: ({ outcome }) => outcome === "pass",
    },
  ];
}
