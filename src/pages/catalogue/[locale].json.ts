import type { APIContext } from "astro";
import { readDataset } from "../../course/dataset/dataset.ts";
import { readExercise } from "../../course/exercise/folder.ts";
import { readIdeas } from "../../course/lesson/idea.ts";
import { type Lesson, type LessonProse, readLessons } from "../../course/lesson/lesson.ts";
import { type Locale, locales } from "../../i18n/locale.ts";
import { siteWords } from "../../i18n/site.ts";
import type { Catalogue, CatalogueLesson } from "../../trainer/assigning/catalogue.ts";

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** All exercises with what a trainer chooses them by. */
export async function GET({ props }: APIContext<{ locale: Locale }>) {
  const { locale } = props;
  const lessons = await Promise.all(readLessons().map((lesson) => catalogued(lesson, locale)));
  const exercises = lessons.flatMap((lesson) => lesson.exercises);
  const used = (names: string[]) => [...new Set(names)].sort();
  const known = readIdeas();
  const ideas = new Map(known.map(({ id, name }) => [id, name[locale]]));
  const catalogue: Catalogue = {
    lessons,
    datasets: Object.fromEntries(
      used(exercises.flatMap(({ datasets }) => datasets)).map((name) => [
        name,
        readDataset(name).title[locale],
      ]),
    ),
    ideas: Object.fromEntries(
      used(exercises.flatMap((exercise) => exercise.ideas)).flatMap((id) => {
        const name = ideas.get(id);
        return name === undefined ? [] : [[id, name]];
      }),
    ),
    taught: Object.fromEntries(known.flatMap(({ id, lesson }) => (lesson ? [[id, lesson]] : []))),
  };
  return Response.json(catalogue);
}

const catalogued = async (lesson: Lesson, locale: Locale): Promise<CatalogueLesson> => ({
  id: lesson.id,
  track: lesson.track,
  title: `${siteWords(locale)[lesson.track]} ${lesson.number}. ${lesson.prose[locale].title}`,
  about: aboutOf(lesson.prose[locale]),
  exercises: await Promise.all(
    lesson.exercises.map(async (name) => {
      const { id, file } = await readExercise(`${lesson.id}/${name}`);
      return {
        id,
        title: file.title[locale],
        kind: file.kind,
        minutes: file.minutes,
        ...(file.optional && { optional: true as const }),
        datasets: file.datasets,
        ideas: [...new Set(Object.values(file.ideas ?? {}))],
        ...(file.twin && { twin: file.twin }),
      };
    }),
  ),
});

const aboutOf = ({ question, summary, skills }: LessonProse) => [question, summary, ...skills].join(" ");
