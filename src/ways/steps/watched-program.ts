import type { Recipe } from "../../steps/step.ts";
import type { StepsProgram } from "../../steps/typescript/program-of.ts";

/** The line that a program of steps ends with. */
export const answer = /\nexport default ([\s\S]*);\n$/;

/** The constant that a step's lines end with: what its table is called in the program. */
function tableName(lines: string[], { from, to }: { from: number; to: number }): string | null {
  const named = lines
    .slice(from - 1, to)
    .flatMap(
      (line) => /^(?:const (\w+) =|import \{ (?:\w+ as )?(\w+) \})/.exec(line)?.slice(1).find(Boolean) ?? [],
    );
  return named.at(-1) ?? null;
}

const begins = (name: string) => `${name}.slice(0, 3);`;
const isDivided = (name: string, column: string) =>
  `show(${name}.some((row) => Math.abs(row[${JSON.stringify(column)}]) === Infinity || Number.isNaN(row[${JSON.stringify(column)}])));`;

/**
 * The program of steps as it is run to be watched. Its own lines stay where they are: behind them the first
 * table is looked at, it is shown of each column that is worked out whether it holds what is no number, and
 * of a table only its size is answered, since its rows are in the trace.
 */
export function watchedProgram({ code, lines }: StepsProgram, steps: Recipe, endsInTable: boolean): string {
  const written = code.split("\n");
  const behind = (line: number, text: string) => {
    written[line - 1] += ` ${text}`;
  };
  lines.forEach((place, index) => {
    const name = tableName(written, place);
    const step = steps[index];
    if (name === null || !step) return;
    if (index === 0) behind(place.to, begins(name));
    if (step.verb === "new-column") behind(place.to, isDivided(name, step.name));
  });
  const watched = written.join("\n");
  return endsInTable ? watched.replace(answer, (_, table) => `\nexport default ${table}.length;\n`) : watched;
}

/** Of each step that works out a column, in order: whether it holds what is no number. */
export const dividedSteps = (
  steps: Recipe,
  output: readonly { kind: string; text?: string }[],
): Map<number, boolean> =>
  new Map(
    steps
      .flatMap(({ verb }, index) => (verb === "new-column" ? [index] : []))
      .map((index, at) => [index, output[at]?.text === "true"]),
  );
