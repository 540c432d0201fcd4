import DOMPurify from "dompurify";
import {
  rampElement,
  shownElements,
  shownLength,
  shownStyle,
} from "../../check/chart/picture/markup/allowed.ts";

/** Only to what the chart itself holds: the sandbox gives its ids names of their own. */
const inside = /^url\(["']?#[\w-]+["']?\)$/;

/** The colours of a ramp, as Plot draws them into a legend. */
const drawnInside = /^data:image\/png;base64,[A-Za-z0-9+/=]+$/;

/**
 * A chart that a learner's program drew: nothing in it can run, style the page or fetch anything. What
 * is shown is what the check reads, by the same list. Plot puts titles and legends around the SVG in
 * HTML, so a little HTML is let through as well.
 */
export function cleanChart(svg: string): DocumentFragment {
  const clean = DOMPurify.sanitize(svg, {
    ALLOWED_TAGS: ["#text", ...shownElements, rampElement],
    FORBID_ATTR: ["src", "srcset", "name", "background"],
    RETURN_DOM_FRAGMENT: true,
  });
  for (const element of clean.querySelectorAll("*")) {
    if (element.localName === rampElement && !isRamp(element)) {
      element.remove();
      continue;
    }
    for (const { name, value } of [...element.attributes]) {
      if (/^(width|height)$/.test(name) && element.localName === "svg")
        element.setAttribute(name, shownLength(value));
      if (name === "style") setStyle(element, shownStyle(value));
      else if (/^(xlink:)?href$/.test(name) && element.localName !== rampElement)
        element.removeAttribute(name);
      else if (/url\(/i.test(value) && !inside.test(value.trim())) element.removeAttribute(name);
    }
  }
  return clean;
}

const isRamp = (image: Element): boolean =>
  image.closest(".plot-ramp") !== null && drawnInside.test(image.getAttribute("href") ?? "");

function setStyle(element: Element, style: Record<string, string>): void {
  const kept = Object.entries(style).map(([property, value]) => `${property}: ${value}`);
  if (kept.length === 0) element.removeAttribute("style");
  else element.setAttribute("style", kept.join("; "));
}
