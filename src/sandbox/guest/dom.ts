/**
 * As much of a DOM as Plot and d3-selection ask for to build a chart, and no more: a tree of elements
 * that can be written out. Nothing is laid out, no event ever fires.
 */
import { Canvas } from "./canvas.ts";
import { matches } from "./selectors.ts";
import { InlineStyle } from "./style.ts";

export const namespaces = {
  html: "http://www.w3.org/1999/xhtml",
  svg: "http://www.w3.org/2000/svg",
} as const;

/** Plot prints "text" nodes as well as elements; `nodeType` tells them apart as in a browser. */
export class Node {
  parentNode: Element | null = null;
  childNodes: Node[] = [];
  readonly nodeType: number = 1;
  // Set on every node: d3-selection keeps a node's datum there, and reads it before it writes it.
  declare __data__: unknown;

  get ownerDocument(): Document {
    return document;
  }
  get firstChild(): Node | null {
    return this.childNodes[0] ?? null;
  }
  get lastChild(): Node | null {
    return this.childNodes[this.childNodes.length - 1] ?? null;
  }
  get nextSibling(): Node | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }
  get previousSibling(): Node | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) - 1] ?? null;
  }
  get textContent(): string {
    return this.childNodes.map((child) => child.textContent).join("");
  }
  set textContent(text: unknown) {
    for (const child of this.childNodes) child.parentNode = null;
    this.childNodes = [];
    if (text !== null && text !== undefined && text !== "") this.appendChild(new TextNode(String(text)));
  }
  appendChild<N extends Node>(child: N): N {
    return this.insertBefore(child, null);
  }
  insertBefore<N extends Node>(child: N, before: Node | null): N {
    for (let node: Node | null = this; node; node = node.parentNode) {
      if (node === (child as Node)) throw new Error("a node cannot be put inside itself");
    }
    child.parentNode?.removeChild(child);
    child.parentNode = this as unknown as Element;
    const at = before === null ? -1 : this.childNodes.indexOf(before);
    if (at < 0) this.childNodes.push(child);
    else this.childNodes.splice(at, 0, child);
    return child;
  }
  removeChild<N extends Node>(child: N): N {
    const at = this.childNodes.indexOf(child);
    if (at >= 0) this.childNodes.splice(at, 1);
    child.parentNode = null;
    return child;
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }
  append(...children: unknown[]): void {
    for (const child of children) {
      this.appendChild(child instanceof Node ? child : new TextNode(String(child)));
    }
  }
  replaceWith(other: Node): void {
    this.parentNode?.insertBefore(other, this);
    this.remove();
  }
}

export class TextNode extends Node {
  override readonly nodeType: number = 3;
  data: string;
  constructor(data: string) {
    super();
    this.data = data;
  }
  override get textContent(): string {
    return this.data;
  }
  override set textContent(text: unknown) {
    this.data = String(text);
  }
  cloneNode(): TextNode {
    return new TextNode(this.data);
  }
}

export class Element extends Node {
  readonly namespaceURI: string;
  readonly tagName: string;
  readonly attributes = new Map<string, string>();
  private inline: InlineStyle | null = null;

  constructor(namespaceURI: string, tagName: string) {
    super();
    this.namespaceURI = namespaceURI;
    this.tagName = tagName;
  }

  get children(): Element[] {
    return this.childNodes.filter((child): child is Element => child.nodeType === 1);
  }
  get style(): InlineStyle {
    this.inline ??= new InlineStyle();
    return this.inline;
  }
  set style(css: unknown) {
    this.style.cssText = String(css);
  }
  /** The style attribute as text; empty when nothing was set. */
  get styleText(): string {
    return this.inline?.cssText ?? "";
  }
  get className(): string {
    return this.getAttribute("class") ?? "";
  }
  set className(names: string) {
    this.setAttribute("class", names);
  }
  get id(): string {
    return this.getAttribute("id") ?? "";
  }
  set id(id: string) {
    this.setAttribute("id", id);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(String(name)) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(String(name));
  }
  setAttribute(name: string, value: unknown): void {
    if (name === "style") this.style = value;
    else this.attributes.set(String(name), String(value));
  }
  removeAttribute(name: string): void {
    this.attributes.delete(String(name));
  }
  // SVG 2 reads a plain `href`, so the xlink namespace is not kept.
  setAttributeNS(_namespace: string | null, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  getAttributeNS(_namespace: string | null, name: string): string | null {
    return this.getAttribute(name);
  }
  removeAttributeNS(_namespace: string | null, name: string): void {
    this.removeAttribute(name);
  }

  querySelectorAll(selector: string): Element[] {
    const found: Element[] = [];
    const visit = (element: Element): void => {
      for (const child of element.children) {
        if (matches(child, selector)) found.push(child);
        visit(child);
      }
    };
    visit(this);
    return found;
  }
  querySelector(selector: string): Element | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }
  matches(selector: string): boolean {
    return matches(this, selector);
  }
  cloneNode(deep = false): Element {
    const copy = new Element(this.namespaceURI, this.tagName);
    for (const [name, value] of this.attributes) copy.attributes.set(name, value);
    if (this.styleText) copy.style = this.styleText;
    if (deep) {
      for (const child of this.childNodes) copy.appendChild((child as Element | TextNode).cloneNode(true));
    }
    return copy;
  }
  /** Plot's tips ask how wide their text is: a guess from the count of letters at 10 px. */
  getBBox(): { x: number; y: number; width: number; height: number } {
    const lines = this.children.length > 0 ? this.children : [this];
    const longest = Math.max(...lines.map((line) => line.textContent.length));
    return { x: 0, y: 0, width: longest * 5.5, height: lines.length * 10 };
  }
  addEventListener(): void {}
  removeEventListener(): void {}
  dispatchEvent(): boolean {
    return true;
  }
}

export class Document {
  readonly nodeType = 9;
  readonly defaultView = { Event: class {}, document: this };
  readonly documentElement = new Element(namespaces.html, "html");
  readonly body = new Element(namespaces.html, "body");

  createElement(tagName: string): Element | Canvas {
    return tagName === "canvas" ? new Canvas() : new Element(namespaces.html, String(tagName));
  }
  createElementNS(namespace: string, tagName: string): Element {
    return new Element(String(namespace), String(tagName));
  }
  createTextNode(text: unknown): TextNode {
    return new TextNode(String(text));
  }
  querySelector(): null {
    return null;
  }
  querySelectorAll(): never[] {
    return [];
  }
}

export const document = new Document();
