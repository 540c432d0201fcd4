/** Markup that a page makes of nodes and the build of text, so that both draw a step alike. */
export type Tree = string | Branch;

export interface Branch {
  tag: string;
  attributes: Attributes;
  children: Tree[];
}

/** False and null leave an attribute out. */
type Attributes = Record<string, string | number | boolean | null>;

export const branch = (tag: string, attributes: Attributes, ...children: (Tree | null)[]): Branch => ({
  tag,
  attributes,
  children: children.filter((child) => child !== null),
});

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** As HTML; there is no void element among them. */
export function htmlOf(tree: Tree): string {
  if (typeof tree === "string") return escaped(tree);
  const { tag, attributes, children } = tree;
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== null)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`));
  return `<${tag}${written.join("")}>${children.map(htmlOf).join("")}</${tag}>`;
}
