import type { ExerciseKind } from "../../grading/exercise.ts";
import { siteAddress } from "../../i18n/address.ts";
import type { Locale } from "../../i18n/locale.ts";
import { fetchJson } from "../../loading/fetch-whole.ts";

/** What a trainer chooses from, in one language: `/catalogue/<locale>.json`, made at build. */
export interface Catalogue {
  lessons: CatalogueLesson[];
  /** Titles by name, of those that exercises use. */
  datasets: Record<string, string>;
  /** Names by id, of those that exercises can tell. */
  ideas: Record<string, string>;
  /** The lesson ("<track>/<lesson>") that teaches an idea, by the idea's id. */
  taught: Record<string, string>;
}

export interface CatalogueLesson {
  /** "<track>/<lesson>" */
  id: string;
  track: string;
  /** With its track and number, e.g. "Ruta básica 1. ¿Qué cuenta una cifra?" */
  title: string;
  /** Its question, its summary and what it teaches to do: what a trainer may look for. */
  about: string;
  exercises: CatalogueExercise[];
}

export interface CatalogueExercise {
  /** "<track>/<lesson>/<exercise>" */
  id: string;
  title: string;
  kind: ExerciseKind;
  minutes: number;
  /** It counts to nothing of the lesson. */
  optional?: true;
  datasets: string[];
  ideas: string[];
  /** The exercise that tests an idea of this one on other figures. */
  twin?: { exercise: string; idea: string };
}

export type Listed = CatalogueExercise & { lesson: CatalogueLesson };

/** @throws Unreachable */
export const fetchCatalogue = (locale: Locale): Promise<Catalogue> =>
  fetchJson(siteAddress(`catalogue/${locale}.json`));

/** By id. */
export const listed = ({ lessons }: Catalogue): Map<string, Listed> =>
  new Map(
    lessons.flatMap((lesson) =>
      lesson.exercises.map((exercise): [string, Listed] => [exercise.id, { ...exercise, lesson }]),
    ),
  );

/** Minutes of those that this version of the course has. */
export const minutesOf = (exercises: string[], all: ReadonlyMap<string, Listed>): number =>
  Math.ceil(exercises.reduce((sum, id) => sum + (all.get(id)?.minutes ?? 0), 0));

/** The exercises of each lesson, those that are optional aside; none of a lesson that this version does not have. */
export const exercisesIn =
  ({ lessons }: Catalogue) =>
  (lesson: string): string[] =>
    (lessons.find(({ id }) => id === lesson)?.exercises ?? [])
      .filter(({ optional }) => !optional)
      .map(({ id }) => id);
