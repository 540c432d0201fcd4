import { Parser } from "saxen";

/** An element of a chart's markup, or a piece of text, whose name is "#text". */
export interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  /** Of a piece of text. */
  text: string;
}

/** More than this nobody reads, and no page should draw. */
export const mostNodes = 20_000;

const node = (name: string, attributes: Node["attributes"] = {}, text = ""): Node => ({
  name,
  attributes,
  children: [],
  text,
});

/** Void elements of HTML, which the markup leaves open. */
const leftOpen = /<(br|hr|img|input)\b([^>]*?)\/?>/g;

/** Reads a chart's markup; null where it is no markup or holds more than `mostNodes`. */
export function readMarkup(markup: string): Node | null {
  const root = node("#root");
  const open: Node[] = [root];
  let count = 0;
  let broken = false;
  const parser = new Parser()
    .on("openTag", (name, attributes, decode) => {
      if (++count > mostNodes) return;
      const read = attributes();
      for (const key of Object.keys(read)) read[key] = decode(read[key] ?? "");
      const child = node(name, read);
      (open.at(-1) as Node).children.push(child);
      open.push(child);
    })
    .on("closeTag", () => {
      if (count <= mostNodes) open.pop();
    })
    .on("text", (text, decode) => {
      if (count <= mostNodes) (open.at(-1) as Node).children.push(node("#text", {}, decode(text)));
    })
    .on("error", () => {
      broken = true;
    });
  parser.parse(`<chart>${markup.replace(leftOpen, "<$1$2/>")}</chart>`);
  return broken || count > mostNodes ? null : root;
}

/** What an element says, without the tips that show under a pointer. */
export function textOf({ name, text, children }: Node): string {
  if (name === "#text") return text;
  const parts = children.filter((child) => child.name !== "title" && child.name !== "desc").map(textOf);
  return parts.join(children.some((child) => child.name === "tspan" || child.name === "br") ? " " : "");
}

/** One blank for every run of blanks. */
export const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/** All elements within, in the order of the markup. */
export function* within(element: Node): Generator<Node> {
  for (const child of element.children) {
    yield child;
    yield* within(child);
  }
}

export const hasClass = ({ attributes }: Node, name: string): boolean =>
  (attributes.class ?? "").split(/\s+/).includes(name);
