import { runInNewContext } from "node:vm";
import { type MdastNode, mdxToMdast } from "satteri";

/** A component as it stands in a lesson's prose. */
export interface ProseElement {
  name: string;
  /** Attribute values as the component gets them; `true` for an attribute without a value. */
  attributes: Record<string, unknown>;
  line: number;
  /** Values of the <Option>s inside. */
  options: string[];
  /** The component that it stands in. */
  inside: ProseElement | null;
}

/** What can be looked up in a lesson's prose without rendering it. */
export interface LessonSource {
  elements: ProseElement[];
  links: { address: string; line: number }[];
  /** Levels of the headings, in order. */
  headings: number[];
}

/** @throws Error with the parser's own words, "<line>:<column>: …", where the text is not MDX. */
export function readLessonSource(mdx: string): LessonSource {
  const source: LessonSource = { elements: [], links: [], headings: [] };
  const visit = (node: MdastNode, inside: ProseElement | null): void => {
    const line = node.position?.start.line ?? 1;
    let around = inside;
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
      around = { name: node.name ?? "", attributes: attributesOf(node, line), line, options: [], inside };
      source.elements.push(around);
      if (node.name === "Option") inside?.options.push(String(around.attributes.value));
    }
    if (node.type === "link") source.links.push({ address: node.url, line });
    if (node.type === "heading") source.headings.push(node.depth);
    if ("children" in node) for (const child of node.children) visit(child as MdastNode, around);
  };
  visit(mdxToMdast(mdx) as MdastNode, null);
  return source;
}

export type Jsx = Extract<MdastNode, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

/** Expressions in lessons are literals: `{{ id: ["F003", "F004"] }}`, `{5}`. */
export function attributesOf(node: Jsx, line: number): Record<string, unknown> {
  return Object.fromEntries(
    node.attributes.map((attribute) => {
      if (attribute.type !== "mdxJsxAttribute")
        throw new Error(`${line}:1: {...} is no attribute of a component`);
      const { name, value } = attribute;
      if (value === null || value === undefined) return [name, true];
      if (typeof value === "string") return [name, value];
      try {
        return [name, runInNewContext(`(${value.value})`, {}, { timeout: 10_000 })];
      } catch (error) {
        throw new Error(`${line}:1: ${name}={${value.value}}: ${(error as Error).message}`);
      }
    }),
  );
}
