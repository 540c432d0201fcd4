import type { Value } from "../check/value.ts";
import type { ExerciseBundle, Submission } from "../grading/exercise.ts";
import type { Grade } from "../grading/grade.ts";
import { saidIn } from "../grading/program-texts.ts";
import { defaultLocale, locales } from "../i18n/locale.ts";
import type { Case, Programs } from "./authored.ts";
import { one, passes } from "./options.ts";

type AsAnswer = (code: string, value: Value) => Submission;

/** Of a kind whose answers are computed by programs: the solution, other right ways and every mistake. */
export function casesOfPrograms(
  { solution, right, wrong }: Programs,
  { expected, mistakes, texts = [] }: ExerciseBundle,
  asAnswer: AsAnswer,
): Case[] {
  const ways = [
    ["solution.ts", solution] as const,
    ...Object.entries(right).map(([name, code]) => [`right/${name}.ts`, code] as const),
  ];
  return [
    ...ways.flatMap(([file, code]) =>
      // What a page of another language shows has to be right there.
      (texts.length > 0 ? locales.map((locale) => [locale]) : [locales]).map((of) => ({
        file,
        submission: asAnswer(saidIn(code, texts, of[0] ?? defaultLocale), expected),
        locales: of,
        wanted: "it must pass",
        isMet: passes,
      })),
    ),
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
