import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ELEMENT_NODE, type ElementNode, type Node, parse, TEXT_NODE } from "ultrahtml";
import { projectPath } from "../../src/course/project.ts";

/** The built site: where it is, its pages in order, and the source of each; what only leads on is no page to read. */
export const site = projectPath("dist");
const isPage = (file: string) => !readFileSync(join(site, file), "utf8").includes('http-equiv="refresh"');
export const pages = globSync("**/*.html", { cwd: site }).filter(isPage).sort();
if (pages.length === 0) throw new Error("there is no built site; `npm run build` makes it");
export const html = new Map(pages.map((page) => [page, readFileSync(join(site, page), "utf8")]));

/** What is wrong with a page, if anything. */
type Wrong = string | string[] | false | undefined;

/** Every problem of every page, so that one run tells them all. */
export const failing = (isWrong: (source: string, page: string) => Wrong): string[] =>
  pages.flatMap((page) =>
    [isWrong(html.get(page) ?? "", page) || []].flat().map((problem) => `${page}: ${problem}`),
  );

export const attribute = ({ attributes }: ElementNode, name: string): string | undefined => attributes[name];

/** From an element to the page, itself first. */
export function upwards(element: ElementNode): ElementNode[] {
  const { parent } = element as { parent: Node };
  return parent.type === ELEMENT_NODE ? [element, ...upwards(parent)] : [element];
}

export const isWithin = (element: ElementNode, what: (ancestor: ElementNode) => boolean): boolean =>
  upwards(element).some(what);

/** In the order of the page; what is in a `<template>` is not on the page yet, and left out. */
function* elementsIn(node: Node): Generator<ElementNode> {
  for (const child of (node as ElementNode).children ?? []) {
    if (child.type !== ELEMENT_NODE || child.name === "template") continue;
    yield child;
    yield* elementsIn(child);
  }
}

const decoded: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };
const decode = (text: string) =>
  text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (whole, name) => decoded[name] ?? whole);

/** Of these the words stand in the line around them. */
const inline = /^(a|abbr|b|bdi|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/;

/** The words in an element, one blank between them; drawings and what assistive technology skips have none. */
export function textOf(node: Node): string {
  const read = (here: Node): string => {
    if (here.type === TEXT_NODE) return here.value;
    if (here.type !== ELEMENT_NODE) return "";
    if (["script", "style", "template", "svg"].includes(here.name)) return "";
    if (attribute(here, "aria-hidden") === "true") return "";
    const words = here.children.map(read).join("");
    return inline.test(here.name) ? words : ` ${words} `;
  };
  return decode(read(node)).replace(/\s+/g, " ").trim();
}

export interface BuiltPage {
  /** "es/basic/index.html" */
  page: string;
  elements: ElementNode[];
  byId: Map<string, ElementNode>;
}

/** The parser takes a ">" in an attribute for the end of its tag, which HTML does not. */
const quoted = (source: string) => source.replace(/="[^"]*"/g, (value) => value.replaceAll(">", "&gt;"));

/** Every page as a tree, in the order of `pages`. */
export const builtPages: BuiltPage[] = pages.map((page) => {
  const elements = [...elementsIn(parse(quoted(html.get(page) ?? "")))];
  const byId = new Map(
    elements.flatMap((element): [string, ElementNode][] => {
      const id = attribute(element, "id");
      return id ? [[id, element]] : [];
    }),
  );
  return { page, elements, byId };
});

/** A short way to say which element is meant. */
export const shown = (element: ElementNode): string => {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => ["id", "class", "href", "type", "src"].includes(name))
    .map(([name, value]) => ` ${name}="${value}"`);
  return `<${element.name}${attributes.join("")}> ${textOf(element).slice(0, 60)}`.trim();
};

/** Every element of the built pages in which something is wrong, with its page. */
export const wrongElements = (
  isWrong: (element: ElementNode, page: BuiltPage) => boolean,
  among: (element: ElementNode) => boolean = () => true,
): string[] =>
  builtPages.flatMap((page) =>
    page.elements
      .filter((element) => among(element) && isWrong(element, page))
      .map((element) => `${page.page}: ${shown(element)}`),
  );
