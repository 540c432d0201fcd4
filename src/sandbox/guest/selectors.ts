/** What a selector asks of an element. */
interface Selected {
  tagName: string;
  id: string;
  className: string;
  parentNode: unknown;
  hasAttribute(name: string): boolean;
  getAttribute(name: string): string | null;
}

/**
 * The selectors that Plot, d3-axis and learners' charts use: tag, .class, #id, [name], [name=value],
 * lists with commas, descendants with a space. Others match nothing.
 */
export function matches(element: Selected, selector: string): boolean {
  return String(selector)
    .split(",")
    .some((path) => matchesPath(element, path.trim().split(/[\s>]+/)));
}

function matchesPath(element: Selected, path: string[]): boolean {
  if (!matchesCompound(element, path[path.length - 1] ?? "")) return false;
  if (path.length === 1) return true;
  const ancestors = path.slice(0, -1);
  for (let parent = element.parentNode; parent; parent = (parent as Selected).parentNode) {
    if (matchesPath(parent as Selected, ancestors)) return true;
  }
  return false;
}

const compound = /^(\*|[\w-]+)?((?:[.#][\w-]+|\[[\w:-]+(?:="?[^"\]]*"?)?\])*)$/;
const part = /([.#])([\w-]+)|\[([\w:-]+)(?:="?([^"\]]*)"?)?\]/g;

function matchesCompound(element: Selected, selector: string): boolean {
  const found = compound.exec(selector);
  if (!found || selector === "") return false;
  const [, tag, rest = ""] = found;
  if (tag && tag !== "*" && tag !== element.tagName) return false;
  for (const [, sign, name, attribute, value] of rest.matchAll(part)) {
    if (sign === "#" && element.id !== name) return false;
    if (sign === "." && !element.className.split(/\s+/).includes(name ?? "")) return false;
    if (attribute && !element.hasAttribute(attribute)) return false;
    if (attribute && value !== undefined && element.getAttribute(attribute) !== value) return false;
  }
  return true;
}
