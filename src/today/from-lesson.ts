import {
  applyStylesOf,
  type ExerciseOnPage,
  exerciseOn,
  type LessonPage,
  readLessonPage,
} from "../editor/lesson-page.ts";
import type { ExerciseBundle } from "../grading/exercise.ts";
import { lessonOf } from "../grading/lesson-of.ts";
import { siteAddress } from "../i18n/address.ts";
import type { Locale } from "../i18n/locale.ts";
import { fetchJson } from "../loading/fetch-whole.ts";
import { wholeScript } from "../loading/whole-script.ts";

/** An exercise as its lesson shows it, which comes alive where it is put. */
export interface FromLesson extends ExerciseOnPage {
  /** What of its options is right, as they are chosen; empty where there are none. */
  answer: string[];
  lesson: Pick<LessonPage, "title" | "address">;
}

/**
 * Takes an exercise from its lesson's page, with that page's styles and scripts: what an exercise lives by is
 * named there alone. Without a connection it comes where the lesson is kept on the device.
 * @throws Unreachable
 */
export async function exerciseFromLesson(id: string, locale: Locale): Promise<FromLesson> {
  const lesson = await readLessonPage(lessonOf(id), locale);
  const found = exerciseOn(lesson, id);
  // What judges it is asked for here, so that nothing is shown that cannot be answered.
  const judge = fetchJson<Pick<ExerciseBundle, "choice">>(siteAddress(`exercises/${id}.json`));
  const [{ choice }] = await Promise.all([
    judge,
    applyStylesOf(lesson),
    ...scriptsOf(lesson.page).map(runScript),
  ]);
  return { ...found, answer: choice?.answer ?? [], lesson };
}

const scriptsOf = (page: Document): string[] =>
  [...page.querySelectorAll<HTMLScriptElement>("script[type=module][src]")].map(({ src }) => src);

/** Those that this page has run already are not run again. */
async function runScript(address: string): Promise<void> {
  if (import.meta.env.PROD) await wholeScript(address);
  await import(/* @vite-ignore */ address);
}
