import type { Cell } from "../../../../check/value.ts";
import type { SyntaxNode } from "../../../../sandbox/types-blanked.ts";
import type { DatasetFile } from "../../../dataset/dataset.ts";
import type { MutationRule } from "../rule.ts";
import { columnRead, inner, inners, isComparison } from "../syntax.ts";

const most = 2;

/** Another year, place, category or row of the same column. */
export const otherValue: MutationRule = {
  name: "other-value",
  editsAt({ node, around }, { datasets }) {
    if (node.type !== "Literal") return [];
    const cell = node.value as Cell;
    const column = comparedColumn(node, around[0]);
    if (typeof cell === "number" ? column === null : typeof cell !== "string") return [];
    const members = around[0]?.type === "ArrayExpression" ? inners(around[0], "elements") : [node];
    const taken = members.map(({ value }) => value);
    return datasets
      .flatMap((dataset) => neighbours(cell, column, dataset))
      .filter((value) => !taken.includes(value))
      .slice(0, most)
      .map((value) => ({ start: node.start, end: node.end, text: JSON.stringify(value) }));
  },
};

/** `column` of `row.column === literal`. */
function comparedColumn(node: SyntaxNode, outer: SyntaxNode | undefined): string | null {
  if (!outer || !isComparison(outer)) return null;
  return columnRead(inner(outer, inner(outer, "left") === node ? "right" : "left"));
}

/** The other cells of the cell's column, the nearest in the table's order first. */
function neighbours(cell: Cell, column: string | null, { columns, values, types }: DatasetFile): Cell[] {
  const index = columns.findIndex(
    (name, at) =>
      (column === null ? types[name] === "string" : name === column) && values[at]?.includes(cell),
  );
  const distinct = [...new Set<Cell>(values[index] ?? [])].filter((value) => value !== null);
  if (typeof cell === "number") distinct.sort((a, b) => Number(a) - Number(b));
  const at = (distinct as Cell[]).indexOf(cell);
  if (at < 0) return [];
  const nearest = [distinct[at + 1], distinct[at - 1], distinct[at + 2], distinct[at - 2]];
  return nearest.filter((value) => value !== undefined);
}
