import { Element, type Node, namespaces, TextNode } from "./dom.ts";

/** Void elements of HTML have no closing tag. */
const isVoid = /^(br|hr|img|input)$/;

/** Headings of a chart must not break the outline of the page that it stands on. */
const renamed: Record<string, { tag: string; className: string }> = {
  h2: { tag: "p", className: "plot-title" },
  h3: { tag: "p", className: "plot-subtitle" },
};

/**
 * A chart as markup: an <svg>, or a <figure> with titles, legends and the <svg>.
 * Styles are left to the page (<style> is dropped), and ids get `idPrefix` so that two charts can
 * stand on one page.
 */
export function serialise(node: Node, idPrefix: string): string {
  if (node instanceof TextNode) return escapeText(node.data);
  if (!(node instanceof Element) || node.tagName === "style" || node.tagName === "script") return "";
  const isHtml = node.namespaceURI === namespaces.html;
  const other = isHtml ? renamed[node.tagName] : undefined;
  const tag = other?.tag ?? node.tagName;
  if (!/^[a-zA-Z][\w-]*$/.test(tag)) return "";
  let text = `<${tag}`;
  if (tag === "svg") text += ` xmlns="${namespaces.svg}"`;
  if (other) text += ` class="${other.className}"`;
  for (const [name, value] of node.attributes) {
    if (!/^[a-zA-Z_][\w:.-]*$/.test(name) || name === "xmlns") continue;
    text += ` ${name === "xlink:href" ? "href" : name}="${escapeText(prefixed(name, value, idPrefix))}"`;
  }
  if (node.styleText) text += ` style="${escapeText(prefixed("style", node.styleText, idPrefix))}"`;
  if (isHtml && isVoid.test(tag)) return `${text}>`;
  text += ">";
  for (const child of node.childNodes) text += serialise(child, idPrefix);
  return `${text}</${tag}>`;
}

function prefixed(name: string, value: string, prefix: string): string {
  if (name === "id") return prefix + value;
  if ((name === "href" || name === "xlink:href") && value.startsWith("#"))
    return `#${prefix}${value.slice(1)}`;
  return value.includes("url(#") ? value.replaceAll("url(#", `url(#${prefix}`) : value;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeText = (text: string): string =>
  // Control characters are not allowed in XML, not even escaped.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be left out
  text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, "").replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
