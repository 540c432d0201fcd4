import { exportWords } from "../../../i18n/gradebook-export.ts";
import { insightWords } from "../../../i18n/insight.ts";
import { type MissingIdea, missingIdeas } from "../../insight/missing-ideas.ts";
import { type Exported, ideaCalled } from "./exported.ts";
import { type ColumnOf, type Sheet, sheetOf } from "./sheet.ts";

/** A row an idea that wrong answers lacked: what it is, who misses it now, where it came up. */
export function ideasSheet(exported: Exported): Sheet {
  const { learners, names, ideas } = exported;
  const { locale } = names;
  const words = exportWords(locale);
  const page = insightWords(locale);
  const { exercises } = exported.book.assignment;
  const columns: ColumnOf<MissingIdea>[] = [
    {
      name: words.idea,
      meaning: words.ideaIs,
      width: 40,
      cell: ({ idea }) => (idea === null ? page.unnamed : ideaCalled(exported, idea)),
    },
    {
      name: words.explanation,
      meaning: words.explanationIs,
      width: 80,
      cell: ({ idea }) => (idea === null ? page.unnamedHow : (ideas[idea]?.explanation[locale] ?? null)),
    },
    { name: words.lacking, meaning: words.lackingIs, width: 12, cell: ({ lacking }) => lacking.length },
    {
      name: words.who,
      meaning: words.whoIs,
      width: 40,
      cell: ({ lacking }) => lacking.map(({ name }) => name).join("\n"),
    },
    { name: words.over, meaning: words.overIs, width: 12, cell: ({ over }) => over.length },
    {
      name: words.where,
      meaning: words.whereIs,
      width: 40,
      cell: (idea) =>
        exercises
          .filter((id) => idea.exercises.some(({ name }) => name === id))
          .map((id) => names.exercise(id))
          .join("\n"),
    },
  ];
  return sheetOf(words.ideas, columns, missingIdeas(learners));
}
