import { type CellState, cellStates } from "./exercise-cell.ts";
import type { Learner } from "./gradebook.ts";

/** How a group stands with one exercise; counts are learners. */
export interface ExerciseTotals {
  exercise: string;
  states: Record<CellState, number>;
  /** Whom it was asked of. */
  asked: number;
  late: number;
  /** Attempts that count, and minutes, of those who answered. */
  counted: number;
  minutes: number;
  answered: number;
}

export const totalsOf = (learners: Learner[], exercises: string[]): ExerciseTotals[] =>
  exercises.map((exercise, place) => {
    const cells = learners.flatMap((learner) => learner.cells[place] ?? []);
    const answered = cells.filter(({ answers }) => answers.length > 0);
    const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0);
    return {
      exercise,
      states: Object.fromEntries(
        cellStates.map((state) => [state, cells.filter((cell) => cell.state === state).length]),
      ) as Record<CellState, number>,
      asked: cells.filter(({ state }) => state !== "not-asked").length,
      late: cells.filter(({ late }) => late).length,
      counted: sum(answered.map(({ counted }) => counted)),
      minutes: sum(answered.map(({ minutes }) => minutes)),
      answered: answered.length,
    };
  });
