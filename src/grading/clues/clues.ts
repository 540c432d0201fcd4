import type { Problem } from "../../check/problem.ts";
import type { Clue } from "../../sandbox/clue.ts";
import { assignedInCondition } from "./assigned-in-condition.ts";
import { columnUnknown } from "./column-unknown.ts";
import { listForNumbers } from "./list-for-numbers.ts";
import { nothingReturned } from "./nothing-returned.ts";
import { valueUnknown } from "./value-unknown.ts";

/** The problems that a program's own slips are. */
export const slipsOf = (clues: Clue[] = []): Problem[] => clues.map(problemOf);

function problemOf(clue: Clue): Problem {
  if (clue.kind === "column-unknown") {
    const { name, nearest, columns, line } = clue;
    return columnUnknown({ name, nearest, columns, line });
  }
  if (clue.kind === "value-unknown") {
    const { column, value, nearest, values, line } = clue;
    return valueUnknown({ column, value, nearest, values, line });
  }
  if (clue.kind === "nothing-returned") return nothingReturned({ method: clue.method, line: clue.line });
  if (clue.kind === "list-for-numbers")
    return listForNumbers({ name: clue.name, written: clue.written, line: clue.line });
  return assignedInCondition({ line: clue.line });
}

/** What of a program names nothing: whatever it gives is no sign of another mistake. */
const naming = ["column-unknown", "value-unknown"];
export const namesNothing = (clues: Clue[] = []): string[] =>
  [...new Set(clues.map(({ kind }) => kind))].filter((kind) => naming.includes(kind)).sort();
