/**
 * What of a chart's markup is shown, for the page that shows it and for the reader that judges it: what
 * the page leaves out nobody sees, and what neither knows is refused by name.
 */
export const shownElements: ReadonlySet<string> = new Set([
  ...["svg", "g", "path", "rect", "line", "circle", "ellipse", "polyline", "polygon"],
  ...["text", "tspan", "title", "desc", "defs", "clipPath", "marker", "pattern"],
  ...["linearGradient", "radialGradient", "stop", "figure", "figcaption", "div", "span", "p", "br"],
  ...["b", "i", "em", "strong", "small", "sub", "sup", "ul", "ol", "li"],
  ...["table", "thead", "tbody", "tr", "th", "td"],
]);

/** Stimulus only as the ramp of a colour legend, as Plot draws it. */
export const rampElement = "image";

/** Elements that draw something which cannot be read yet. */
export const unreadElements: ReadonlySet<string> = new Set([
  ...["image", "foreignObject", "use", "symbol", "mask", "filter", "img", "canvas", "video", "switch"],
  ...["animate", "animateTransform", "set", "linearGradient", "radialGradient", "textPath"],
]);

/** Attributes that change what is seen in ways that cannot be read yet. */
export const unreadAttributes: readonly string[] = ["mask", "filter", "mix-blend-mode"];

/** Properties of an inline style that the page keeps; it can neither fetch nor leave its place by any of them. */
export const shownProperties: ReadonlySet<string> = new Set([
  ...["fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray"],
  ...["stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "opacity", "color", "visibility", "display"],
  ...["background", "background-color", "font", "font-family", "font-size", "font-style", "font-weight"],
  ...["font-variant", "font-variant-numeric", "letter-spacing", "line-height", "text-anchor", "text-align"],
  ...["text-decoration", "white-space", "paint-order", "shape-rendering", "overflow", "width", "height"],
  ...["max-width", "min-width", "margin", "margin-top", "margin-left", "margin-right", "margin-bottom"],
  ...["padding", "align-items", "flex-wrap", "break-inside", "columns", "min-height", "border"],
]);

/** The declarations of an inline style that the page keeps, by property. */
export function shownStyle(style: string | undefined): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const declaration of style?.split(";") ?? []) {
    const colon = declaration.indexOf(":");
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    const isKept = shownProperties.has(property) && !reachesOut.test(value) && !isVast(value);
    if (colon > 0 && isKept) kept[property] = value;
  }
  return kept;
}

/** Whatever could ask for something from elsewhere, however it is written. */
const reachesOut = /url\s*\(\s*["']?(?!#)|image-set|\\|@import|expression\s*\(/i;

/** No chart is wider or higher, in pixels. */
export const mostPixels = 4000;

/** A drawing's width or height as the page shows it. */
export const shownLength = (length: string): string =>
  Number.parseFloat(length) > mostPixels ? String(mostPixels) : length;

/** Whether a length would stretch the page, in whatever unit; lengths that are computed may be anything. */
const isVast = (value: string): boolean =>
  /\b(calc|pow|exp|min|max|clamp)\s*\(/i.test(value) ||
  [...value.matchAll(/(\d[\d.]*(?:e\+?\d+)?)\s*([a-z%]*)/gi)].some(
    ([, digits, unit]) => Number(digits) > (unit === "" || /^px$/i.test(unit ?? "") ? mostPixels : 200),
  );
