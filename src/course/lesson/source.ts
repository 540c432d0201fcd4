import { type MdastNode, mdxToMdast } from "satteri";
import { literalOf } from "./literal.ts";

/** A component as it stands in a lesson's prose. */
export interface ProseElement {
  name: string;
  /** Attribute values as the component gets them; `true` for an attribute without a value. */
  attributes: Record<string, unknown>;
  line: number;
  /** Values of the <Option>s inside. */
  options: string[];
  /** How many words it holds; a number of a dataset is one. */
  words: number;
  /** The component that it stands in. */
  inside: ProseElement | null;
}

/** What can be looked up in a lesson's prose without rendering it. */
export interface LessonSource {
  elements: ProseElement[];
  links: { address: string; line: number }[];
  /** Levels of the headings, in order. */
  headings: number[];
  /** Words of the prose before the first exercise, between each two, and after the last. */
  passages: number[];
  /** All words that are seen before anything is pressed: the passages, and what the exercises ask. */
  words: number;
  /** Where the reader may stop: exercises before the first `<StopHere>`, and words after it. */
  stop: { exercisesBefore: number; wordsAfter: number } | null;
}

/** Every page of the site lists every lesson: each text is read once. */
const known = new Map<string, LessonSource>();

/** @throws Error with the parser's own words, "<line>:<column>: …", where the text is not MDX. */
export function readLessonSource(mdx: string): LessonSource {
  const source = known.get(mdx) ?? parse(mdx);
  known.set(mdx, source);
  return source;
}

function parse(mdx: string): LessonSource {
  const source: LessonSource = { elements: [], links: [], headings: [], passages: [0], words: 0, stop: null };
  const visit = (node: MdastNode, inside: ProseElement | null): void => {
    const line = node.position?.start.line ?? 1;
    let around = inside;
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
      const [name, attributes] = [node.name ?? "", attributesOf(node, line)];
      around = { name, attributes, line, options: [], words: wordsIn(node), inside };
      source.elements.push(around);
      if (node.name === "Option") inside?.options.push(String(around.attributes.value));
    }
    if (node.type === "link") source.links.push({ address: node.url, line });
    if (node.type === "heading") source.headings.push(node.depth);
    if ("children" in node) for (const child of node.children) visit(child as MdastNode, around);
  };
  const root = mdxToMdast(mdx) as MdastNode;
  visit(root, null);
  for (const part of "children" in root ? root.children : []) {
    const words = wordsIn(part as MdastNode);
    source.words += words;
    if (source.stop) source.stop.wordsAfter += words;
    else if ("name" in part && part.name === "StopHere")
      source.stop = { exercisesBefore: source.passages.length - 1, wordsAfter: 0 };
    if ("name" in part && part.name === "Exercise") source.passages.push(0);
    else source.passages.push((source.passages.pop() ?? 0) + words);
  }
  return source;
}

/** What is there when it is asked for. */
const isHidden = (node: object): boolean => "name" in node && ["Hint", "Why"].includes(String(node.name));

/** Words of prose that are seen: code on lines of its own is read otherwise, and is not counted. */
function wordsIn(node: MdastNode): number {
  if (node.type === "text" || node.type === "inlineCode")
    return node.value.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  if ("name" in node && node.name === "Figure") return 1;
  if (!("children" in node)) return 0;
  return node.children.reduce((sum, child) => sum + (isHidden(child) ? 0 : wordsIn(child as MdastNode)), 0);
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
        return [name, literalOf(value.value)];
      } catch (error) {
        throw new Error(`${line}:1: ${name}={${value.value}}: ${(error as Error).message}`);
      }
    }),
  );
}
