import { dueMoment } from "../../i18n/due.ts";
import { formatList } from "../../i18n/format.ts";
import { cellWords } from "../../i18n/gradebook.ts";
import { exportWords } from "../../i18n/gradebook-export.ts";
import type { CheckedAnswer } from "../insight/checked.ts";
import type { Gradebook, Learner } from "./gradebook.ts";
import type { Names } from "./page/names.ts";

export type ExportCell = string | number | boolean | Date | null;

/** A table as it leaves the page: its columns with what each means, and its rows. */
export interface ExportTable {
  columns: { name: string; meaning: string }[];
  rows: ExportCell[][];
}

interface Column<Row> {
  name: string;
  meaning: string;
  cell(row: Row): ExportCell;
}

const tableOf = <Row>(columns: Column<Row>[], rows: Row[]): ExportTable => ({
  columns: columns.map(({ name, meaning }) => ({ name, meaning })),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});

/** A row a learner; for each exercise its state, attempts, hints, minutes and whether it was late. */
export function groupTable({ assignment }: Gradebook, learners: Learner[], names: Names): ExportTable {
  const { locale } = names;
  const words = exportWords(locale);
  const states = cellWords(locale);
  const due = assignment.due ? dueMoment(assignment.due, assignment.timeZone, locale) : words.noDue;
  const yes = (is: boolean) => (is ? words.yes : words.no);
  const columns: Column<Learner>[] = [
    { name: words.name, meaning: words.nameIs, cell: ({ name }) => name },
    { name: words.organisation, meaning: words.organisationIs, cell: ({ organisation }) => organisation },
    { name: words.sender, meaning: words.senderIs, cell: ({ id }) => id },
    { name: words.solved, meaning: words.solvedIs, cell: ({ solved }) => solved },
    { name: words.exercises, meaning: words.exercisesIs, cell: ({ cells }) => cells.length },
    { name: words.attempts, meaning: words.attemptsIs, cell: ({ counted }) => counted },
    { name: words.hints, meaning: words.hintsIs, cell: ({ hints }) => hints },
    { name: words.minutes, meaning: words.minutesIs, cell: ({ minutes }) => Math.ceil(minutes) },
    { name: words.late, meaning: words.lateIs(due), cell: ({ late }) => yes(late) },
    { name: words.differs, meaning: words.differsIs, cell: ({ claimDiffers }) => yes(claimDiffers) },
    { name: words.clock, meaning: words.clockIs, cell: ({ clock }) => words[clock] },
    { name: words.sent, meaning: words.sentIs, cell: ({ sent }) => new Date(sent) },
    { name: words.received, meaning: words.receivedIs, cell: ({ received }) => new Date(received.last) },
  ];
  const ofExercises = assignment.exercises.flatMap((exercise, place): Column<Learner>[] => {
    const title = names.exercise(exercise);
    const column = (
      what: string,
      meaning: string,
      cell: (one: Learner["cells"][number]) => ExportCell,
    ): Column<Learner> => ({
      name: `${title}: ${what}`,
      meaning,
      cell: ({ cells }) => {
        const one = cells[place];
        return one ? cell(one) : null;
      },
    });
    return [
      column(
        words.state,
        words.stateIs(formatList(Object.values(states), locale, "or")),
        ({ state }) => states[state],
      ),
      column(words.attempts, words.attemptsIs, ({ counted }) => counted),
      column(words.hints, words.hintsIs, ({ hints }) => hints),
      column(words.minutes, words.minutesIs, ({ minutes }) => Math.ceil(minutes)),
      column(words.late, words.lateIs(due), ({ late }) => yes(late)),
      column(words.differs, words.differsIs, ({ claimDiffers }) => yes(claimDiffers)),
      ...(judgedByLearners(exercise, learners)
        ? [column(words.own, words.ownIs, ({ answers }) => ownJudgement(answers, yes))]
        : []),
    ];
  });
  return tableOf([...columns, ...ofExercises], learners);
}

/** Whether somebody said of their answer what no check judges. */
const judgedByLearners = (exercise: string, learners: Learner[]): boolean =>
  learners.some(({ answers }) =>
    answers.some(({ attempt }) => attempt.exercise === exercise && attempt.ownJudgement !== undefined),
  );

/** What was said last; null where nobody asked. */
function ownJudgement(answers: CheckedAnswer[], yes: (is: boolean) => string): string | null {
  const said = answers.findLast(({ attempt }) => attempt.ownJudgement)?.attempt.ownJudgement;
  return said ? yes(said.length > 0) : null;
}
