import type { DatasetFile } from "../../dataset/dataset.ts";
import { readProgram, type SolutionProgram } from "./program.ts";
import type { Edit, MutationRule } from "./rule.ts";
import { mutationRules } from "./rules.ts";

/** A plausible wrong answer: the solution with one thing changed. */
export interface Mutant {
  /** The rule and what it changed, e.g. "shift-bound: row.year >= 2014 → …": unique in its exercise. */
  name: string;
  rule: string;
  /** In the solution, from 1. */
  line: number;
  code: string;
}

/**
 * Every program that one rule makes of a solution by one change, in turn of the rules: a first one of
 * each, then a second one of each, so that the first few are of many kinds.
 * @throws SyntaxError when the solution is no program.
 */
export function mutantsOf(solution: string, datasets: DatasetFile[]): Mutant[] {
  const program = readProgram(solution, datasets);
  const byRule = mutationRules.map((rule) => mutantsBy(rule, program));
  const rounds = Math.max(...byRule.map(({ length }) => length));
  const inTurn = Array.from({ length: rounds }, (_, round) =>
    byRule.flatMap((mutants) => mutants[round] ?? []),
  );
  const distinct = new Map(inTurn.flat().map((mutant) => [mutant.code, mutant]));
  distinct.delete(solution);
  return named([...distinct.values()]);
}

function mutantsBy(rule: MutationRule, program: SolutionProgram): Mutant[] {
  const { source } = program;
  return program.places.flatMap((place) =>
    rule.editsAt(place, program).map((edit) => ({
      name: `${rule.name}: ${shownEdit(edit, source)}`,
      rule: rule.name,
      line: source.slice(0, edit.start).split("\n").length,
      code: source.slice(0, edit.start) + edit.text + source.slice(edit.end),
    })),
  );
}

/** In single quotes, so that a name stands in JSON as it is. */
function shownEdit({ start, end, text }: Edit, source: string): string {
  const shown = (code: string) => {
    const line = code
      .replace(/\s+/g, " ")
      .replaceAll('"', "'")
      .replace(/^[,\s]+|[,\s]+$/g, "");
    return line.length > 60 ? `${line.slice(0, 40)}…${line.slice(-15)}` : line;
  };
  return text === ""
    ? shown(source.slice(start, end))
    : `${shown(source.slice(start, end))} → ${shown(text)}`;
}

/** Two changes that read alike are told apart by a number. */
function named(mutants: Mutant[]): Mutant[] {
  const seen = new Map<string, number>();
  return mutants.map((mutant) => {
    const count = (seen.get(mutant.name) ?? 0) + 1;
    seen.set(mutant.name, count);
    return count === 1 ? mutant : { ...mutant, name: `${mutant.name} (${count})` };
  });
}
