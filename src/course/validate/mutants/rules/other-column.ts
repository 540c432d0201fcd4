import type { SyntaxNode } from "../../../../sandbox/types-blanked.ts";
import type { DatasetFile } from "../../../dataset/dataset.ts";
import type { MutationRule } from "../rule.ts";
import { inner } from "../syntax.ts";

const most = 2;

/** Another column that holds the same sort of cells. */
export const otherColumn: MutationRule = {
  name: "other-column",
  editsAt({ node, around }, { datasets }) {
    const place = columnName(node, around);
    if (place === null) return [];
    return datasets
      .flatMap((dataset) => alike(place.name, dataset))
      .slice(0, most)
      .map((column) => ({
        start: place.node.start,
        end: place.node.end,
        text: place.node.type === "Literal" ? `"${column}"` : column,
      }));
  },
};

/** `row.column` or `"column"`, as in a channel of a chart. */
function columnName(node: SyntaxNode, around: SyntaxNode[]): { name: string; node: SyntaxNode } | null {
  if (node.type === "MemberExpression" && !node.computed && around[0]?.callee !== node) {
    const property = inner(node, "property");
    return { name: String(property.name), node: property };
  }
  const isText = node.type === "Literal" && typeof node.value === "string";
  return isText ? { name: String(node.value), node } : null;
}

/** The columns after this one that hold the same sort of cells, from the first again after the last. */
function alike(name: string, { columns, types }: DatasetFile): string[] {
  const at = columns.indexOf(name);
  if (at < 0) return [];
  const isNumber = (column: string) => /^(integer|number)$/.test(types[column] ?? "");
  return [...columns.slice(at + 1), ...columns.slice(0, at)].filter(
    (column) => isNumber(column) === isNumber(name),
  );
}
