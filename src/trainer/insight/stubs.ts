import type { Cell, Value } from "../../check/value.ts";
import { chosenAs } from "../../grading/chosen-as.ts";
import type { ExerciseKind, Submission } from "../../grading/exercise.ts";
import type { EqualAnswers } from "./missing-ideas.ts";

/** What an author fills in, as in a starter. */
const blank = "______";

/**
 * Files to begin named mistakes of the course with, by their path: in a folder an exercise, what goes into
 * its `wrong/` (CONTRIBUTING, "Add an exercise"), its `messages.ts` with a blank for each message, and
 * what its `exercise.json` gets, with a blank for each idea.
 * @param unnamed the largest group first, which gets the first number of its exercise
 * @param kindOf the kind of an exercise; what it does not know has none
 */
export function stubsOf(
  unnamed: EqualAnswers[],
  kindOf: (exercise: string) => ExerciseKind | undefined,
): Record<string, string> {
  const files: Record<string, string> = {};
  for (const exercise of new Set(unnamed.map((group) => group.exercise))) {
    const named = unnamed
      .filter((group) => group.exercise === exercise)
      .map(({ answers }, place) => ({
        name: `unnamed-${place + 1}`,
        people: answers.length,
        submission: mostWritten(answers.map(({ attempt }) => attempt.submission)),
      }));
    const kind = kindOf(exercise);
    const isPairs = kind !== undefined && chosenAs(kind) === "pairs";
    const chosen: Record<string, string[] | Record<string, string>> = {};
    for (const { name, people, submission } of named) {
      if (submission?.kind === "choice")
        chosen[name] = isPairs ? pairsOf(submission.chosen) : submission.chosen;
      else if (submission)
        files[`${exercise}/wrong/${name}.ts`] =
          `// ${people} ${people === 1 ? "person" : "people"}\n${programOf(submission)}\n`;
    }
    const each = <Of>(of: Of) => Object.fromEntries(named.map(({ name }) => [name, of]));
    files[`${exercise}/messages.ts`] =
      `import type { Text } from "../../../../../src/i18n/locale.ts";\n\nexport default ${written(each({ es: blank, en: blank }))} satisfies Record<string, Text>;\n`;
    files[`${exercise}/exercise.json`] = `${written({
      ...(Object.keys(chosen).length > 0 ? { mistakes: chosen } : {}),
      ideas: each(blank),
    })}\n`;
  }
  return files;
}

const pairsOf = (chosen: string[]): Record<string, string> =>
  Object.fromEntries(chosen.map((pair) => [pair.split("=", 1)[0], pair.slice(pair.indexOf("=") + 1)]));

const written = (content: unknown): string => JSON.stringify(content, null, 2);

/** Of several ways to write the same, the one that most chose; of equals the first. */
function mostWritten(submissions: Submission[]): Submission | undefined {
  const counts = new Map<string, { submission: Submission; count: number }>();
  for (const submission of submissions) {
    const key = JSON.stringify(submission);
    counts.set(key, { submission, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count)[0]?.submission;
}

/** What returns the answer; a value that was not computed stands as it is, until an author writes how it comes about. */
function programOf(submission: Exclude<Submission, { kind: "choice" }>): string {
  if (submission.kind === "code") return submission.code.trimEnd();
  const value: unknown =
    submission.kind === "number" ? literal(submission.cell) : plainValue(submission.value);
  return `export default ${written(value)};`;
}

function plainValue(value: Value): unknown {
  if (value.kind === "scalar") return literal(value.cell);
  if (value.kind === "list") return value.cells.map(literal);
  if (value.kind === "table")
    return value.rows.map((row) =>
      Object.fromEntries(value.columns.map((column, place) => [column, literal(row[place] ?? null)])),
    );
  return blank;
}

const literal = (cell: Cell): unknown =>
  cell !== null && typeof cell === "object" ? ("date" in cell ? cell.date : cell.text) : cell;
