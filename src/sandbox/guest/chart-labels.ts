import { document, type Element, type Node, namespaces } from "./dom.ts";

/** Height of a line, in pixels, at the 12 px in which the page sets a chart. */
export const lineHeight = 14;

/** About how wide words are in the page's face, in pixels: figures and capitals are wider than other letters. */
export function widthOf(words: string): number {
  const figures = words.match(/\d/g)?.length ?? 0;
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  return 7.4 * figures + 8.4 * capitals + 6.3 * (words.length - figures - capitals);
}

/** A text of a drawing: its words, and how wide it is over its lines. */
export interface Label {
  element: Element;
  words: string;
  /** In pixels, of its longest line. */
  width: number;
}

/** The texts of the groups that Plot calls so, e.g. "y-axis tick label". */
export function labelsIn(figure: Element, group: string): Label[] {
  return figure
    .querySelectorAll("g")
    .flatMap((found) => (found.getAttribute("aria-label") === group ? textsIn(found).map(labelOf) : []));
}

const textsIn = (element: Element): Element[] =>
  element.tagName === "text" ? [element] : element.children.flatMap(textsIn);

function labelOf(element: Element): Label {
  const lines = element.children.filter(({ tagName }) => tagName === "tspan");
  const title = element.children.find(({ tagName }) => tagName === "title")?.textContent ?? "";
  const written = element.textContent.slice(0, element.textContent.length - title.length);
  const texts = lines.length > 0 ? lines.map(({ textContent }) => textContent) : [written];
  return { element, words: texts.join(" "), width: Math.max(...texts.map(widthOf)) };
}

/** Words in lines of at most so many pixels; a word that is longer has a line of its own, an arrow never. */
export function inLines(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.replace(/ →$/, "\u00a0→").replace(/^↑ /, "↑\u00a0").split(" ")) {
    const longer = `${lines[lines.length - 1]} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As much of words as has room, in pixels; an ellipsis says that there is more. */
export function shortened(words: string, room: number): string {
  if (widthOf(words) <= room) return words;
  let kept = words;
  while (kept !== "" && widthOf(`${kept}…`) > room) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}

/** Shortens a text to what has room, and keeps the whole of it as its title. */
export function writeShort({ element, words, width }: Label, room: number): void {
  if (width <= room) return;
  const title = document.createElementNS(namespaces.svg, "title");
  title.textContent = words;
  element.textContent = shortened(words, room);
  element.appendChild(title);
}

/**
 * Writes a text in several lines, as Plot's own marks do.
 * @param first where the first line stands, in heights of a line: -0.5 · (lines − 1) is centred
 */
export function writeLines(text: Element, lines: string[], first: number): void {
  text.textContent = "";
  text.removeAttribute("y");
  lines.forEach((line, at) => {
    const tspan = document.createElementNS(namespaces.svg, "tspan");
    tspan.setAttribute("x", 0);
    tspan.setAttribute(at === 0 ? "y" : "dy", `${at === 0 ? first : 1}em`);
    tspan.textContent = line;
    text.appendChild(tspan);
  });
}

/** All texts of a drawing. */
export const allLabels = (svg: Element): Label[] => textsIn(svg).map(labelOf);

/** How far texts reach beyond the left and the right edge of their drawing, in pixels. */
export function overhang(labels: Label[], width: number): { left: number; right: number } {
  let [left, right] = [0, 0];
  for (const { element: text, width: wide } of labels) {
    if (/rotate/.test(text.getAttribute("transform") ?? "")) continue;
    const anchor = inherited(text, "text-anchor") ?? "start";
    const start = xOf(text) - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
    left = Math.max(left, -start);
    right = Math.max(right, start + wide - width);
  }
  return { left: Math.ceil(left), right: Math.ceil(right) };
}

/** Takes away names along the bottom that would run into the one before them. */
export function thinOut(labels: Label[]): void {
  let [before, end] = [Number.POSITIVE_INFINITY, 0];
  for (const { element, width } of labels) {
    const middle = xOf(element);
    // Facets have a row of names each.
    if (middle > before && middle - width / 2 < end + 4) element.remove();
    else [before, end] = [middle, middle + width / 2];
  }
}

function inherited(element: Element, attribute: string): string | null {
  for (let node: Element | null = element; node; node = node.parentNode) {
    const own = node.getAttribute(attribute);
    if (own !== null) return own;
  }
  return null;
}

/** Where it stands from the left of the drawing: its own x, and all that its groups are moved by. */
function xOf(text: Element): number {
  let x = Number.parseFloat(text.getAttribute("x") ?? "0") || 0;
  for (let node: Node | null = text; node; node = node.parentNode) x += moved(node as Element)[0];
  return x;
}

/** By what an element's transform moves it, [x, y] in pixels. */
export function moved(element: Element): [number, number] {
  const [, x = "0", y = "0"] =
    /translate\(\s*([-\d.e]+)(?:[ ,]+([-\d.e]+))?/.exec(element.getAttribute("transform") ?? "") ?? [];
  return [Number(x), Number(y)];
}
