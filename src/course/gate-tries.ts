import type { Table } from "../check/value.ts";
import { answeredWith, type Choice, type ExerciseBundle, type Submission } from "../grading/exercise.ts";
import type { Grade } from "../grading/grade.ts";
import { defaultLocale, type Locale, locales } from "../i18n/locale.ts";
import { withMistake } from "./choice.ts";
import type { ExerciseFolder } from "./exercise-folder.ts";

/** An answer that the gate hands in, and what must come of it. */
export interface Try {
  /** The file whose fault it is when it does not. */
  file: string;
  submission: Submission;
  /** In each of these it is graded. */
  locales: readonly Locale[];
  wanted: string;
  isMet(grade: Grade): boolean;
  /** The mistake whose message the learner must read. */
  mistake?: string;
}

/** Mistakes have names of their own, or else each wrong option is one. */
export const mistakesOf = ({ options, answer, mistakes }: Choice): string[] =>
  mistakes.length > 0 ? mistakes.map(({ id }) => id) : options.filter((option) => !answer.includes(option));

export function triesOf(folder: ExerciseFolder, bundle: ExerciseBundle, start: Table | null): Try[] {
  if (bundle.choice) return triesOfChoice(bundle.kind, bundle.choice);
  return [...triesOfStart(folder, bundle, start), ...triesOfPrograms(folder, bundle)];
}

const passes = ({ outcome }: Grade) => outcome === "pass";
const fails = ({ outcome }: Grade) => outcome === "fail";
const one: readonly Locale[] = [defaultLocale];

function triesOfChoice(kind: ExerciseBundle["kind"], choice: Choice): Try[] {
  const { options, answer } = choice;
  const file = "exercise.json";
  const chosen = (chosen: string[]): Submission => ({ kind: "choice", chosen });
  const tries: Try[] = mistakesOf(choice).flatMap((mistake) =>
    waysTo(kind, choice, mistake).map((way) => ({
      file,
      submission: chosen(way),
      locales: one,
      wanted: `"${way.join(", ")}" must fail as the mistake "${mistake}"`,
      isMet: (grade) => grade.outcome === "fail" && grade.mistake === mistake,
      mistake,
    })),
  );
  if (kind === "order")
    tries.push({
      file,
      submission: chosen(options),
      locales: one,
      wanted: "the order that is shown must fail",
      isMet: fails,
    });
  if (kind === "spot")
    tries.push({
      file,
      submission: chosen([]),
      locales: one,
      wanted: "pointing at nothing must fail",
      isMet: fails,
    });
  return [
    ...tries,
    { file, submission: chosen(answer), locales: one, wanted: "the answer must pass", isMet: passes },
  ];
}

/** The answers by which a learner makes a mistake. */
function waysTo(kind: ExerciseBundle["kind"], { answer, mistakes }: Choice, mistake: string): string[][] {
  const pattern = mistakes.find(({ id }) => id === mistake)?.chosen;
  if (!pattern) return [[mistake]];
  if (kind !== "spot") return [withMistake(kind, answer, pattern)];
  // Where several places are asked for, one may be pointed at besides the right ones.
  return pattern.flatMap((spot) => (answer.length > 1 ? [[spot], [...answer, spot]] : [[spot]]));
}

function triesOfStart(
  { file, starter }: ExerciseFolder,
  { kind }: ExerciseBundle,
  start: Table | null,
): Try[] {
  if (start)
    return [
      {
        file: "shown.ts",
        submission: { kind: "value", value: start },
        locales: one,
        wanted: "the table as it comes must fail",
        isMet: fails,
      },
    ];
  if (answeredWith(kind, false) !== "code") return [];
  const isFix = file.kind === "fix";
  return [
    {
      file: "starter.ts",
      submission: { kind: "code", code: starter },
      locales: one,
      wanted: `a starter must not pass, and ${isFix ? "must run without an error" : "must not crash"}`,
      isMet({ outcome, run }) {
        const { error = null } = run ?? {};
        const crashed = error !== null && ["crash", "time", "memory", "stack", "output"].includes(error.kind);
        return outcome !== "pass" && (isFix ? error === null : !crashed);
      },
    },
  ];
}

function triesOfPrograms(folder: ExerciseFolder, bundle: ExerciseBundle): Try[] {
  const answer = answeredWith(bundle.kind, false);
  const submissionOf = (code: string, value = bundle.expected): Submission => {
    if (answer === "number" && value.kind === "scalar") return { kind: "number", cell: value.cell };
    return answer === "value" ? { kind: "value", value } : { kind: "code", code };
  };
  const rights = answer === "code" ? Object.entries(folder.right) : [];
  const right = [
    ["solution.ts", folder.solution] as const,
    ...rights.map(([name, code]) => [`right/${name}.ts`, code] as const),
  ].map(
    ([file, code]): Try => ({
      file,
      submission: submissionOf(code),
      locales,
      wanted: "it must pass",
      isMet: passes,
    }),
  );
  const wrong = bundle.mistakes.map(
    ({ id, value }): Try => ({
      file: `wrong/${id}.ts`,
      submission: submissionOf(folder.wrong[id] ?? "", value),
      locales: one,
      wanted: `it must fail as the mistake "${id}"`,
      isMet: (grade) => grade.outcome === "fail" && grade.mistake === id,
      mistake: id,
    }),
  );
  return [...right, ...wrong];
}
