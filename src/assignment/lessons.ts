/** The course as the page's HTML holds it: titles and addresses in the page's language. */
export interface CourseLesson {
  /** "<track>/<lesson>" */
  id: string;
  title: string;
  address: string;
  /** By name: title. */
  exercises: Record<string, string>;
}

export interface CourseExercise {
  title: string;
  lesson: string;
  address: string;
}

/** Where an exercise stands; null for one that this version of the site does not have. */
export type FindExercise = (exercise: string) => CourseExercise | null;

export function exerciseFinder(lessons: CourseLesson[]): FindExercise {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  return (exercise) => {
    const end = exercise.lastIndexOf("/");
    const name = exercise.slice(end + 1);
    const lesson = byId.get(exercise.slice(0, end));
    if (!lesson || !Object.hasOwn(lesson.exercises, name)) return null;
    return {
      title: lesson.exercises[name] ?? "",
      lesson: lesson.title,
      address: `${lesson.address}#exercise-${name}`,
    };
  };
}
