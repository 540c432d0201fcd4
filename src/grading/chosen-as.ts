import type { ExerciseKind } from "./exercise.ts";

/** What chosen options are together; of kinds that are left out it counts only which of them. */
const together: Partial<Record<ExerciseKind, "order" | "pairs">> = { order: "order", match: "pairs" };

/** How what was chosen in an exercise of this kind is to be read. */
export const chosenAs = (kind: ExerciseKind): "options" | "order" | "pairs" => together[kind] ?? "options";
