import { encodeChart } from "../../check/chart/facts/encode.ts";
import { brokenRules } from "../../check/chart/same-chart.ts";
import type { Comparison } from "../../check/comparison.ts";
import type { Cell, Value } from "../../check/value.ts";
import { inOrder } from "../../exchange/in-order.ts";
import { chosenAs } from "../../grading/chosen-as.ts";
import type { ExerciseBundle, Submission } from "../../grading/exercise.ts";
import type { Grade } from "../../grading/grade.ts";
import { digest } from "./answer-key.ts";

/**
 * A fingerprint of what an answer gives: equal for answers that give the same, however they were
 * written. Order counts where the exercise says so; a chart is what it shows and the rules that it
 * breaks; a program that stopped is the error that it stopped with.
 */
export const returnedBy = (
  submission: Submission,
  { run }: Pick<Grade, "run">,
  { kind, compare }: Pick<ExerciseBundle, "kind" | "compare">,
): Promise<string> => {
  if (run?.error) return digest(["error", run.error.kind, run.error.name, run.error.message]);
  if (run) return digest(given(run.value, compare));
  if (submission.kind === "number") return digest(["scalar", rounded(submission.cell)]);
  if (submission.kind === "choice")
    return digest(["chosen", chosenAs(kind) === "order" ? submission.chosen : submission.chosen.toSorted()]);
  return digest(submission.kind === "value" ? given(submission.value, compare) : submission);
};

function given(value: Value, { order = false }: Comparison): unknown {
  const inAnyOrder = (things: unknown[]) => (order ? things : sorted(things));
  switch (value.kind) {
    case "scalar":
      return ["scalar", rounded(value.cell)];
    case "list":
      return ["list", inAnyOrder(value.cells.map(rounded))];
    case "table": {
      const places = [...value.columns.keys()].toSorted((one, other) =>
        (value.columns[one] ?? "") < (value.columns[other] ?? "") ? -1 : 1,
      );
      const rows = value.rows.map((row) => places.map((place) => rounded(row[place] ?? null)));
      return ["table", places.map((place) => value.columns[place]), inAnyOrder(rows)];
    }
    case "chart": {
      const shown = encodeChart(value.facts).map(({ family, items }) => [
        family,
        inAnyOrder(
          items.map(({ roles }) =>
            Object.entries(roles).map(([role, cell]) => [role, rounded(cell ?? null)]),
          ),
        ),
      ]);
      return ["chart", shown, brokenRules(value.facts).toSorted()];
    }
    default:
      return value;
  }
}

/** Sums that were added in another order differ behind the twelfth digit. */
const rounded = (cell: Cell): Cell => (typeof cell === "number" ? Number(cell.toPrecision(12)) : cell);

const sorted = (things: unknown[]): unknown[] =>
  things
    .map((thing) => ({ thing, text: JSON.stringify(thing, inOrder) }))
    .toSorted((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0))
    .map(({ thing }) => thing);
