import { fetchBundle, fetchProse } from "../../editor/judge/engine.ts";
import {
  applyStylesOf,
  type ExerciseOnPage,
  exerciseOn,
  type LessonPage,
  readLessonPage,
} from "../../editor/lesson-page.ts";
import type { ExerciseBundle, ExerciseKind, ExerciseProse } from "../../grading/exercise.ts";
import { lessonOf } from "../../grading/lesson-of.ts";
import type { Locale } from "../../i18n/locale.ts";

/** All that an exercise is put on paper with. */
export interface PaperSource extends ExerciseOnPage {
  id: string;
  kind: ExerciseKind;
  lesson: LessonPage;
  bundle: ExerciseBundle;
  prose: ExerciseProse | undefined;
}

/**
 * In the order of `exercises`; each lesson's page is read once, and its styles are applied.
 * @throws Unreachable
 */
export async function readSources(exercises: string[], locale: Locale): Promise<PaperSource[]> {
  const lessons = [...new Set(exercises.map(lessonOf))];
  const pages = new Map(
    await Promise.all(
      lessons.map(async (lesson): Promise<[string, [LessonPage, Record<string, ExerciseProse>]]> => {
        const [page, prose] = await Promise.all([readLessonPage(lesson, locale), fetchProse(lesson)]);
        await applyStylesOf(page);
        return [lesson, [page, prose]];
      }),
    ),
  );
  return Promise.all(
    exercises.map(async (id) => {
      const [lesson, prose] = pages.get(lessonOf(id)) ?? [];
      if (!lesson) throw new Error(`no page was read for ${id}`);
      const bundle = await fetchBundle(id);
      return { ...exerciseOn(lesson, id), id, kind: bundle.kind, lesson, bundle, prose: prose?.[id] };
    }),
  );
}
