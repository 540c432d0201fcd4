import { make } from "../ui/make.ts";
import type { Tree } from "./tree.ts";

/** A tree as nodes of the page. */
export function nodeOf(tree: Tree): Node {
  if (typeof tree === "string") return document.createTextNode(tree);
  const { tag, attributes, children } = tree;
  return make(tag as keyof HTMLElementTagNameMap, attributes, ...children.map(nodeOf));
}
