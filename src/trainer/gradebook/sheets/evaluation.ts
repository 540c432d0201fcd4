import { scale } from "../../../exchange/evaluation.ts";
import { atEndWords, pointWords } from "../../../i18n/at-end.ts";
import { evaluationTotals } from "../../at-end/evaluation.ts";
import type { Exported } from "./exported.ts";
import { type ColumnOf, type Sheet, sheetOf } from "./sheet.ts";

interface Line {
  question: string;
  point: string;
  people: number | null;
}

/**
 * A row a point of each question's scale, then the comments; of whom they are is nowhere. Null where none was
 * asked for. Of the whole group, whoever is filtered: what is left of a few would say who.
 */
export function evaluationSheet({ book, names }: Exported): Sheet | null {
  if (!book.assignment.atEnd?.evaluation) return null;
  const { locale } = names;
  const words = atEndWords(locale);
  const { questions, remarks } = evaluationTotals(book.learners);
  const lines: Line[] = [
    ...questions.flatMap(({ question, counts }) =>
      scale.map((point, place) => ({
        question: words[question],
        point: pointWords(question, point, locale),
        people: counts[place] ?? 0,
      })),
    ),
    ...remarks.map((remark) => ({ question: words.comment, point: remark, people: null })),
  ];
  const columns: ColumnOf<Line>[] = [
    { name: words.question, meaning: words.questionIs, width: 36, cell: ({ question }) => question },
    { name: words.point, meaning: words.pointIs, width: 60, cell: ({ point }) => point },
    { name: words.people, meaning: words.peopleIs, width: 12, cell: ({ people }) => people },
  ];
  return sheetOf(words.evaluationResults, columns, lines);
}
