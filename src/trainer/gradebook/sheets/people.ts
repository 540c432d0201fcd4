import { atEndWords } from "../../../i18n/at-end.ts";
import { formatList, timeZoneName } from "../../../i18n/format.ts";
import { cellWords } from "../../../i18n/gradebook-cells.ts";
import { exportWords } from "../../../i18n/gradebook-export.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { missingIdeas } from "../../insight/missing-ideas.ts";
import { cellStatesIn } from "../exercise-cell.ts";
import { type Learner, lastSent } from "../gradebook.ts";
import { type Exported, ideaCalled } from "./exported.ts";
import { momentCell } from "./moment.ts";
import { type ColumnOf, type Sheet, sheetOf } from "./sheet.ts";

/** A row a person: what they solved, which ideas they miss now, when they last sent, how each exercise stands. */
export function peopleSheet(exported: Exported): Sheet {
  const { book, learners, names } = exported;
  const { locale } = names;
  const words = exportWords(locale);
  const states = cellWords(locale);
  const { timeZone, exercises } = book.assignment;
  const possible = cellStatesIn(book.assignment).map((state) => states[state]);
  const missing = missingIdeas(learners).filter(({ idea }) => idea !== null);
  const zone = (learner: Learner) => timeZoneName(lastSent(learner), locale, timeZone);
  const [first] = learners;
  const columns: ColumnOf<Learner>[] = [
    { name: words.person, meaning: words.personIs, width: 28, cell: ({ name }) => name },
    {
      name: words.organisation,
      meaning: words.organisationIs,
      width: 24,
      cell: ({ organisation }) => organisation,
    },
    { name: words.solved, meaning: words.solvedIs, width: 10, cell: ({ solved }) => solved },
    {
      name: words.tried,
      meaning: words.triedIs,
      width: 10,
      cell: ({ cells }) => cells.filter(({ answers }) => answers.length > 0).length,
    },
    { name: words.asked, meaning: words.askedIs, width: 10, cell: ({ asked }) => asked.length },
    {
      name: words.ideasMissing,
      meaning: words.ideasMissingIs,
      width: 44,
      cell: (learner) =>
        missing
          .filter(({ lacking }) => lacking.includes(learner))
          .map(({ idea }) => ideaCalled(exported, idea ?? ""))
          .join("\n"),
    },
    {
      name: words.lastSent(first ? zone(first) : timeZone),
      meaning: words.lastSentIs,
      width: 18,
      cell: (learner) => momentCell(lastSent(learner), timeZone),
    },
    { name: words.attempts, meaning: words.attemptsIs, width: 10, cell: ({ counted }) => counted },
    { name: words.hints, meaning: words.hintsIs, width: 10, cell: ({ hints }) => hints },
    {
      name: words.minutes,
      meaning: words.minutesIs,
      width: 10,
      cell: ({ minutes }) => Math.ceil(minutes),
    },
    {
      name: words.late,
      meaning: words.lateIs,
      width: 10,
      cell: ({ cells }) => cells.filter(({ late }) => late).length,
    },
    ...exercises.map(
      (exercise, place): ColumnOf<Learner> => ({
        name: names.exercise(exercise),
        meaning: words.stateIs(formatList(possible, locale, "or")),
        width: 16,
        cell: ({ cells }) => {
          const cell = cells[place];
          return cell ? states[cell.state] : null;
        },
      }),
    ),
    ...(book.assignment.atEnd?.sessions.length ? attendanceColumns(locale) : []),
    {
      name: words.remarks,
      meaning: words.peopleRemarksIs,
      width: 44,
      cell: ({ clock }) => (clock === "fits" ? null : words[clock]),
    },
    { name: words.code, meaning: words.codeIs, width: 38, cell: ({ id }) => id },
  ];
  return sheetOf(words.people, columns, learners);
}

/** Who was there when, and who says so. */
function attendanceColumns(locale: Locale): ColumnOf<Learner>[] {
  const words = atEndWords(locale);
  const by = { learner: words.byLearner, trainer: words.byTrainer };
  return [
    {
      name: words.sessions,
      meaning: words.sessionsIs,
      width: 32,
      cell: ({ attendance }) => attendance?.sessions.join("\n") ?? null,
    },
    {
      name: words.sessionsBy,
      meaning: words.sessionsByIs,
      width: 16,
      cell: ({ attendance }) => (attendance ? by[attendance.by] : null),
    },
  ];
}
