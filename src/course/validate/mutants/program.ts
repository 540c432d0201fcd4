import { tsPlugin } from "@sveltejs/acorn-typescript";
import { Parser } from "acorn";
import type { SyntaxNode } from "../../../sandbox/types-blanked.ts";
import type { DatasetFile } from "../../dataset/dataset.ts";

const TypeScriptParser = Parser.extend(tsPlugin() as never);

/** A solution as the rules read it. */
export interface SolutionProgram {
  source: string;
  /** Every node, the outer before the inner, in the order of the source. */
  places: Place[];
  /** What its columns and cells are named after. */
  datasets: DatasetFile[];
}

export interface Place {
  node: SyntaxNode;
  /** What stands around it, the nearest first. */
  around: SyntaxNode[];
}

/** @throws SyntaxError with the parser's own words. */
export function readProgram(source: string, datasets: DatasetFile[]): SolutionProgram {
  const places: Place[] = [];
  const visit = (node: SyntaxNode, around: SyntaxNode[]): void => {
    places.push({ node, around });
    for (const value of Object.values(node)) {
      for (const inner of [value].flat()) if (isNode(inner)) visit(inner, [node, ...around]);
    }
  };
  const options = { sourceType: "module", ecmaVersion: "latest", locations: true } as const;
  visit(TypeScriptParser.parse(source, options) as never, []);
  return { source, places, datasets };
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === "object" && value !== null && "type" in value && "start" in value;
