import type { BlankDiffers } from "../../check/blank-differs.ts";
import { sameCell } from "../../check/cell.ts";
import { checkValue } from "../../check/check-value.ts";
import type { Problem } from "../../check/problem.ts";
import type { Cell, Table, Value } from "../../check/value.ts";
import { type ExerciseBundle, rowName } from "../../grading/exercise.ts";
import type { Grade } from "../../grading/grade.ts";
import { isTypedFor } from "../../grading/mistake.ts";
import { notApplicable } from "./not-applicable.ts";

type Asked = Pick<ExerciseBundle, "expected" | "compare" | "mistakes">;

/** A table that was filled in by hand: compared like a program's, but its blanks mean something else. */
export function gradeTable(answer: Value, bundle: Asked): Grade {
  const problems = checkValue(bundle.expected, answer, bundle.compare).map((problem): Problem => {
    const blank = problem.kind === "blank-differs" && answer.kind === "table";
    return blank ? notApplicable(problem as BlankDiffers, answer, rowName) : problem;
  });
  const right = problems.length === 0;
  return {
    outcome: right ? "pass" : "fail",
    problems,
    advice: [],
    mistake: right || answer.kind !== "table" ? null : mistakeIn(answer, bundle),
    run: null,
  };
}

/**
 * A learner may slip elsewhere besides, so it is enough that every cell in which a mistake differs from
 * the right table is as in the mistake. Of several such mistakes the one that explains most is told.
 */
function mistakeIn(answer: Table, { expected, mistakes, compare: { tolerance } }: Asked): string | null {
  if (expected.kind !== "table") return null;
  const same = (one: Cell, other: Cell) => sameCell(one, other, tolerance);
  const found = mistakes.flatMap(({ id, value }) => {
    if (value.kind !== "table") return [];
    const wrong = cellsOf(value).filter(
      ({ row, column, cell }) => !same(cell, cellAt(expected, row, column) ?? null),
    );
    const made = wrong.every(({ row, column, cell }) => {
      const own = cellAt(answer, row, column);
      if (typeof own === "number" && typeof cell === "number") return isTypedFor(own, cell);
      return own !== undefined && sameCell(cell, own);
    });
    return made && wrong.length > 0 ? [{ id, count: wrong.length }] : [];
  });
  return found.toSorted((one, other) => other.count - one.count)[0]?.id ?? null;
}

interface NamedCell {
  row: Cell;
  column: string;
  cell: Cell;
}

const cellsOf = ({ columns, rows }: Table): NamedCell[] =>
  rows.flatMap((cells) =>
    columns.map((column, index) => ({
      row: cells[columns.indexOf(rowName)] ?? null,
      column,
      cell: cells[index] ?? null,
    })),
  );

/** Undefined where the table has no such row or column. */
function cellAt({ columns, rows }: Table, row: Cell, column: string): Cell | undefined {
  const name = columns.indexOf(rowName);
  return rows.find((cells) => sameCell(cells[name] ?? null, row))?.[columns.indexOf(column)];
}
