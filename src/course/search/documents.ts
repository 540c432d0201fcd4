import type { Locale } from "../../i18n/locale.ts";
import type { SearchDocument } from "../../search/document.ts";
import { listDatasets, readDataset } from "../dataset/dataset.ts";
import { readExercise } from "../exercise/folder.ts";
import { readGlossary } from "../lesson/glossary.ts";
import { readIdeas } from "../lesson/idea.ts";
import { readLessons } from "../lesson/lesson.ts";
import { readWorkshops } from "../lesson/workshop.ts";
import { toolsIn } from "./tools.ts";

/** Letters of a text that travel; the rest is on the page that is found. */
const most = 130;

/** Everything of the course that can be looked for, in one language. */
export async function searchDocuments(locale: Locale): Promise<SearchDocument[]> {
  const lessons = readLessons();
  const exercises = await Promise.all(
    lessons.flatMap((lesson) =>
      lesson.exercises.map(async (name): Promise<SearchDocument> => {
        const { file } = await readExercise(`${lesson.id}/${name}`);
        return {
          kind: "exercise",
          title: file.title[locale],
          path: `${lesson.id}/#exercise-${name}`,
          text: lesson.prose[locale].title,
        };
      }),
    ),
  );
  return [
    ...lessons.map(
      ({ id, prose }): SearchDocument => ({
        kind: "lesson",
        title: prose[locale].title,
        path: `${id}/`,
        text: `${prose[locale].question} ${prose[locale].summary}`,
      }),
    ),
    ...toolsIn(locale),
    ...readGlossary().map(({ id, term, definition, also }): SearchDocument => {
      const words = [...new Set(Object.values(term).filter((name) => name !== term[locale]))];
      return {
        kind: "term",
        title: term[locale],
        path: `glossary/#${id}`,
        text: cut(definition[locale]),
        words: [...words, ...(also?.[locale] ?? [])].join(" "),
      };
    }),
    ...exercises,
    ...listDatasets().map((name): SearchDocument => {
      const { title, description } = readDataset(name);
      return {
        kind: "dataset",
        title: title[locale],
        path: `datasets/${name}/`,
        text: cut(description[locale]),
        words: name,
      };
    }),
    ...readIdeas().map(
      ({ id, name, explanation }): SearchDocument => ({
        kind: "idea",
        title: name[locale],
        path: `ideas/#${id}`,
        text: cut(explanation[locale]),
      }),
    ),
    ...readWorkshops().map(
      ({ slug, prose }): SearchDocument => ({
        kind: "workshop",
        title: prose[locale].title,
        path: `trainer/workshops/${slug}/`,
        text: cut(prose[locale].summary),
      }),
    ),
  ];
}

/** Up to the last whole word that there is room for. */
const cut = (text: string): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, "")}…`;
