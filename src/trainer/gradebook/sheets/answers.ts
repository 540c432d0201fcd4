import { askedToJudge } from "../../../grading/own-judgement.ts";
import { timeZoneName } from "../../../i18n/format.ts";
import { exportWords } from "../../../i18n/gradebook-export.ts";
import { learnerPageWords } from "../../../i18n/learner-page.ts";
import { type CheckedAnswer, ideaLacking } from "../../insight/checked.ts";
import { claimDiffers, olderVersion } from "../exercise-cell.ts";
import type { Learner } from "../gradebook.ts";
import { answerCell } from "./answer-text.ts";
import { askedIn, type Exported, ideaCalled, titleIn } from "./exported.ts";
import { momentCell } from "./moment.ts";
import { type ColumnOf, type Sheet, sheetOf } from "./sheet.ts";

interface Row {
  learner: Learner;
  exercise: string;
  /** Its place in the assignment, and the answer's among the person's to it; from 1. */
  number: number;
  attempt: number;
  answer: CheckedAnswer;
}

/** A row an answer: of each person, to each exercise, each attempt in its turn. */
export function answersSheet(exported: Exported): Sheet {
  const { book, names } = exported;
  const { locale } = names;
  const words = exportWords(locale);
  const page = learnerPageWords(locale);
  const { timeZone } = book.assignment;
  const rows = rowsOf(exported);
  const [first] = rows;
  const columns: ColumnOf<Row>[] = [
    { name: words.person, meaning: words.personIs, width: 28, cell: ({ learner }) => learner.name },
    {
      name: words.organisation,
      meaning: words.organisationIs,
      width: 24,
      cell: ({ learner }) => learner.organisation,
    },
    { name: words.number, meaning: words.numberIs, width: 6, cell: ({ number }) => number },
    {
      name: words.exercise,
      meaning: words.exerciseIs,
      width: 32,
      cell: ({ exercise }) => titleIn(exported, exercise),
    },
    { name: words.attempt, meaning: words.attemptIs, width: 9, cell: ({ attempt }) => attempt },
    {
      name: words.answer,
      meaning: words.answerIs,
      width: 60,
      cell: ({ exercise, answer }) =>
        answerCell(answer.attempt.submission, askedIn(exported, exercise), locale),
    },
    {
      name: words.outcome,
      meaning: words.outcomeIs,
      width: 14,
      cell: ({ answer }) => page[answer.verdict?.outcome ?? "unchecked"],
    },
    {
      name: words.ideaMissing,
      meaning: words.ideaMissingIs,
      width: 40,
      cell: ({ answer }) => {
        const idea = answer.verdict?.outcome === "pass" ? null : ideaLacking(answer);
        return idea === null ? null : ideaCalled(exported, idea);
      },
    },
    {
      name: words.when(timeZoneName(first?.answer.attempt.at ?? book.assignment.changed, locale, timeZone)),
      meaning: words.whenIs,
      width: 18,
      cell: ({ answer }) => momentCell(answer.attempt.at, timeZone),
    },
    {
      name: words.hintsOpen,
      meaning: words.hintsOpenIs,
      width: 10,
      cell: ({ answer }) => answer.attempt.hintsOpened,
    },
    {
      name: words.remarks,
      meaning: words.answersRemarksIs,
      width: 50,
      cell: (row) => remarksOn(row, exported).join("\n"),
    },
    { name: words.code, meaning: words.codeIs, width: 38, cell: ({ learner }) => learner.id },
  ];
  return sheetOf(words.answers, columns, rows);
}

const rowsOf = ({ learners }: Exported): Row[] =>
  learners.flatMap((learner) =>
    learner.cells.flatMap(({ exercise, answers }, place) =>
      answers.map((answer, index) => ({
        learner,
        exercise,
        number: place + 1,
        attempt: index + 1,
        answer,
      })),
    ),
  );

/** What is to be known of an answer besides its outcome, as its page says it. */
function remarksOn({ exercise, answer }: Row, exported: Exported): string[] {
  const words = learnerPageWords(exported.names.locale);
  const { attempt, verdict } = answer;
  const bundle = exported.bundles.get(exercise);
  const asked = bundle && verdict?.outcome === "pass" ? askedToJudge(bundle) : [];
  return [
    ...(attempt.review ? [words.review] : []),
    ...(verdict && claimDiffers(answer)
      ? [words.differs(words[attempt.outcome], words[verdict.outcome])]
      : []),
    ...(olderVersion(answer) ? [words.changed] : []),
    ...(attempt.doubtful ? [words.doubtful] : []),
    ...asked.map(
      (what) =>
        `${words.unjudged}: ${words[what]}. ${attempt.ownJudgement?.includes(what) ? words.judgedSo : words.notJudgedSo}`,
    ),
  ];
}
