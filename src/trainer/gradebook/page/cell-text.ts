import { formatNumber } from "../../../i18n/format.ts";
import { gradebookWords } from "../../../i18n/gradebook.ts";
import { cellWords } from "../../../i18n/gradebook-cells.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { CellState, ExerciseCell } from "../exercise-cell.ts";

/** A shape for each state, so that colour is never all that tells them apart. */
export const signs: Record<CellState, string> = {
  solved: "✓",
  "not-solved": "✗",
  error: "!",
  unchecked: "…",
  "not-answered": "–",
  "not-asked": "·",
};

export const stateWord = (state: CellState, locale: Locale): string => cellWords(locale)[state];

/** What stands out in a cell besides its state. */
export function remarksOf(cell: ExerciseCell, locale: Locale): string[] {
  const words = gradebookWords(locale);
  return [
    ...(cell.late ? [words.lateShort] : []),
    ...(cell.claimDiffers ? [words.differs] : []),
    ...(cell.olderVersion ? [words.older] : []),
    ...(cell.beyondLimit > 0 ? [words.beyond(cell.beyondLimit)] : []),
  ];
}

/** Attempts, hints and minutes, those that there are. */
export function figuresOf(cell: ExerciseCell, locale: Locale): string[] {
  const words = gradebookWords(locale);
  return [
    ...(cell.counted > 0 ? [words.attemptsShort(cell.counted)] : []),
    ...(cell.hints > 0 ? [words.hintsShort(cell.hints)] : []),
    ...(cell.minutes > 0 ? [words.minutesShort(Math.ceil(cell.minutes))] : []),
  ];
}

/** Minutes are estimates: a whole number says enough. */
export const minutesText = (minutes: number, locale: Locale): string =>
  formatNumber(Math.ceil(minutes), locale);
