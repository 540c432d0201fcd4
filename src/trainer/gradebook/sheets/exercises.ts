import { exportWords } from "../../../i18n/gradebook-export.ts";
import { type ExerciseTotals, totalsOf } from "../exercise-totals.ts";
import { type Exported, titleIn } from "./exported.ts";
import { type ColumnOf, type Sheet, sheetOf } from "./sheet.ts";

/** A row an exercise: what it asks, and how the group stands with it. */
export function exercisesSheet(exported: Exported): Sheet {
  const { book, learners, names, bundles, prose } = exported;
  const { locale } = names;
  const words = exportWords(locale);
  const { exercises } = book.assignment;
  const columns: ColumnOf<ExerciseTotals>[] = [
    {
      name: words.number,
      meaning: words.numberIs,
      width: 6,
      cell: ({ exercise }) => exercises.indexOf(exercise) + 1,
    },
    {
      name: words.exercise,
      meaning: words.exerciseIs,
      width: 32,
      cell: ({ exercise }) => titleIn(exported, exercise),
    },
    {
      name: words.question,
      meaning: words.questionIs,
      width: 70,
      cell: ({ exercise }) => prose[exercise]?.instructions[locale] ?? null,
    },
    {
      name: words.unit,
      meaning: words.unitIs,
      width: 16,
      cell: ({ exercise }) => bundles.get(exercise)?.unit?.[locale] ?? null,
    },
    { name: words.solvedBy, meaning: words.solvedByIs, width: 12, cell: ({ states }) => states.solved },
    { name: words.triedBy, meaning: words.triedByIs, width: 12, cell: ({ answered }) => answered },
    {
      name: words.uncheckedOf,
      meaning: words.uncheckedOfIs,
      width: 12,
      cell: ({ states }) => states.unchecked,
    },
    { name: words.share, meaning: words.shareIs, width: 12, share: true, cell: shareOf },
  ];
  return sheetOf(words.exercises, columns, totalsOf(learners, exercises));
}

/** Of those whose answers were checked; null where none were. */
export function shareOf({ states, answered }: ExerciseTotals): number | null {
  const checked = answered - states.unchecked;
  return checked === 0 ? null : states.solved / checked;
}
