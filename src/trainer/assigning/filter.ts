import type { ExerciseKind } from "../../grading/exercise.ts";
import { makeSearch } from "../../search/engine.ts";
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

/**
 * Narrows a catalogue: gives the ids of the exercises that fit. A text is looked for as on the page that
 * searches, in the title, the lesson and what it is about, the kind, the ideas and the data.
 */
export function narrowing(
  { lessons, ideas, datasets }: Catalogue,
  nameOf: (kind: ExerciseKind) => string,
): (filter: Filter) => Set<string> {
  const all = lessons.flatMap((lesson) => lesson.exercises.map((exercise) => ({ exercise, lesson })));
  const search = makeSearch(
    all.map(({ exercise, lesson }) => ({
      kind: "exercise",
      path: exercise.id,
      title: exercise.title,
      words: [nameOf(exercise.kind), ...exercise.ideas.map((id) => ideas[id] ?? "")].join(" "),
      text: [lesson.title, lesson.about, ...exercise.datasets.map((name) => datasets[name] ?? "")].join(" "),
    })),
  );
  return ({ text, track, kind, idea, dataset, minutes }) => {
    const found = text.trim() ? new Set(search.find(text, all.length).map(({ path }) => path)) : null;
    const fits = ({ exercise, lesson }: { exercise: CatalogueExercise; lesson: CatalogueLesson }) =>
      (!found || found.has(exercise.id)) &&
      (!track || lesson.track === track) &&
      (!kind || exercise.kind === kind) &&
      (!idea || exercise.ideas.includes(idea)) &&
      (!dataset || exercise.datasets.includes(dataset)) &&
      (!minutes || exercise.minutes <= Number(minutes));
    return new Set(all.filter(fits).map(({ exercise }) => exercise.id));
  };
}
