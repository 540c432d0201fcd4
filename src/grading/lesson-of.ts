/** "<track>/<lesson>" of an exercise's id. */
export const lessonOf = (exercise: string): string => exercise.split("/").slice(0, 2).join("/");
