import type { Value } from "../check/value.ts";
import type { ExerciseBundle, Submission } from "../grading/exercise.ts";
import type { Grade } from "../grading/grade.ts";
import { locales } from "../i18n/locale.ts";
import type { Case, Programs } from "./authored.ts";
import { one, passes } from "./options.ts";

type AsAnswer = (code: string, value: Value) => Submission;

/** Of a kind whose answers are computed by programs: the solution, other right ways and every mistake. */
export function casesOfPrograms(
  { solution, right, wrong }: Programs,
  { expected, mistakes }: ExerciseBundle,
  asAnswer: AsAnswer,
): Case[] {
  const ways = [
    ["solution.ts", solution] as const,
    ...Object.entries(right).map(([name, code]) => [`right/${name}.ts`, code] as const),
  ];
  return [
    ...ways.map(([file, code]) => ({
      file,
      submission: asAnswer(code, expected),
      locales,
      wanted: "it must pass",
      isMet: passes,
    })),
    ...mistakes.map(({ id, value }) => ({
      file: `wrong/${id}.ts`,
      submission: asAnswer(wrong[id] ?? "", value),
      locales: one,
      wanted: `it must fail as the mistake "${id}"`,
      isMet: (grade: Grade) => grade.outcome === "fail" && grade.mistake === id,
      mistake: id,
    })),
  ];
}

/** An answer that is typed as a number. */
export const asNumber: AsAnswer = (_, value) => ({
  kind: "number",
  cell: value.kind === "scalar" ? value.cell : null,
});
