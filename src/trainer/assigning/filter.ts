import type { ExerciseKind } from "../../grading/exercise.ts";
import type { Catalogue, CatalogueExercise, CatalogueLesson } from "./catalogue.ts";

/** What is looked for; "" leaves a choice open. */
export interface Filter {
  text: string;
  track: string;
  kind: string;
  /** An idea's id. */
  idea: string;
  /** A dataset's name. */
  dataset: string;
  /** At most so many minutes, as a number's text. */
  minutes: string;
}

export const noFilter: Filter = { text: "", track: "", kind: "", idea: "", dataset: "", minutes: "" };

export const isFiltering = (filter: Filter): boolean => Object.values(filter).some((value) => value.trim());

/** Without accents and capitals: what is typed on a phone finds what is written with care. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Ids of the exercises that fit; every word that is looked for stands in the title, the lesson, the kind or an idea. */
export function fitting(
  { lessons, ideas }: Catalogue,
  filter: Filter,
  nameOf: (kind: ExerciseKind) => string,
): Set<string> {
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  const fits = (exercise: CatalogueExercise, lesson: CatalogueLesson) => {
    const { track, kind, idea, dataset, minutes } = filter;
    if (track && lesson.track !== track) return false;
    if (kind && exercise.kind !== kind) return false;
    if (idea && !exercise.ideas.includes(idea)) return false;
    if (dataset && !exercise.datasets.includes(dataset)) return false;
    if (minutes && exercise.minutes > Number(minutes)) return false;
    const text = plain(
      [
        exercise.title,
        lesson.title,
        nameOf(exercise.kind),
        ...exercise.ideas.map((id) => ideas[id] ?? ""),
      ].join(" "),
    );
    return words.every((word) => text.includes(word));
  };
  return new Set(
    lessons.flatMap((lesson) =>
      lesson.exercises.filter((exercise) => fits(exercise, lesson)).map(({ id }) => id),
    ),
  );
}
