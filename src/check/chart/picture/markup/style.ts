import type { Rgb } from "../../../colour/read-colour.ts";
import { shownStyle } from "./allowed.ts";
import type { Node } from "./markup.ts";
import { type Paint, readPaint, readShare } from "./paint.ts";
import { filledGroups, firstColour, ink, strokedGroups } from "./palette.ts";

/** What an element takes over from those around it (SVG 2, "Styling"), and how opaque they are together. */
export interface Style {
  current: Rgb;
  fill: string;
  stroke: string;
  fillOpacity: number;
  strokeOpacity: number;
  strokeWidth: number;
  /** How much of a dashed line is drawn, as a share of 1. */
  dashes: number;
  size: number;
  anchor: "start" | "middle" | "end";
  /** Not seen itself; what stands in it may be. */
  hidden: boolean;
  /** 0 where nothing in it is seen either. */
  opacity: number;
}

export const firstStyle: Style = {
  current: ink,
  fill: "black",
  stroke: "none",
  fillOpacity: 1,
  strokeOpacity: 1,
  strokeWidth: 1,
  dashes: 1,
  size: 10,
  anchor: "start",
  hidden: false,
  opacity: 1,
};

/**
 * The style of an element within another's.
 * @param top whether it is a group right in the drawing: the page colours those that have no colour
 */
export function styleOf({ attributes: given }: Node, around: Style, top: boolean): Style {
  // Most shapes say nothing of their own, and there are many of them.
  if (!top && !saysStyle(given)) return around;
  const attributes = without(given);
  const inline = without(shownStyle(given.style));
  const said = (name: string) => inline[name] ?? attributes[name];
  const label = attributes["aria-label"] ?? "";
  const isFilled = top && filledGroups.includes(label) && attributes.fill === undefined;
  const isStroked = top && strokedGroups.includes(label) && attributes.stroke === "currentColor";
  const colour = inline.color ?? (isFilled || isStroked ? null : attributes.color);
  const current = colour === null ? firstColour : colourOf(colour, around.current);
  const anchor = said("text-anchor") ?? around.anchor;
  const visibility = said("visibility");
  return {
    current,
    fill: inline.fill ?? (isFilled ? "currentColor" : (attributes.fill ?? around.fill)),
    stroke: said("stroke") ?? around.stroke,
    fillOpacity: share(said("fill-opacity"), around.fillOpacity),
    strokeOpacity: share(said("stroke-opacity"), around.strokeOpacity),
    strokeWidth: pixels(said("stroke-width")) ?? around.strokeWidth,
    dashes: dashesIn(said("stroke-dasharray")) ?? around.dashes,
    size: pixels(said("font-size")) ?? around.size,
    anchor: anchor === "middle" || anchor === "end" ? anchor : "start",
    hidden: visibility === undefined ? around.hidden : visibility !== "visible",
    opacity: said("display") === "none" ? 0 : around.opacity * readShare(said("opacity")),
  };
}

const styling = [
  ...["style", "color", "fill", "stroke", "fill-opacity", "stroke-opacity", "stroke-width", "opacity"],
  ...["stroke-dasharray", "font-size", "text-anchor", "display", "visibility"],
];

const saysStyle = (attributes: Record<string, string>): boolean => {
  for (const name of styling) if (attributes[name] !== undefined) return true;
  return false;
};

/** What is inherited is as good as not said. */
function without(said: Record<string, string>): Record<string, string> {
  if (!Object.values(said).includes("inherit")) return said;
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== "inherit"));
}

function colourOf(text: string | undefined, around: Rgb): Rgb {
  const paint = text === undefined ? null : readPaint(text, around);
  return paint === null || paint === "unread" ? around : paint.colour;
}

const share = (text: string | undefined, around: number) => (text === undefined ? around : readShare(text));

/** "12", "12px" or "1.2rem", which is 16 px; null for what goes by another measure. */
export function pixels(text: string | undefined): number | null {
  const [, digits, unit] = /^\s*(-?[\d.]+(?:e-?\d+)?)\s*(px|pt|rem|)\s*$/i.exec(text ?? "") ?? [];
  if (digits === undefined) return null;
  return Number(digits) * ({ rem: 16, pt: 4 / 3 }[unit?.toLowerCase() ?? ""] ?? 1);
}

export const fillOf = (style: Style) => painted(style.fill, style.current, style.fillOpacity * style.opacity);
/** Of a line whose gaps take nearly all of it nothing is seen. */
export const strokeOf = (style: Style) =>
  style.dashes < 0.15 ? null : painted(style.stroke, style.current, style.strokeOpacity * style.opacity);

/** The share of a dash pattern that is drawn; null where none is given. */
function dashesIn(text: string | undefined): number | null {
  const lengths = text?.split(/[\s,]+/).flatMap((one) => pixels(one) ?? []) ?? [];
  const pattern = lengths.length % 2 === 1 ? [...lengths, ...lengths] : lengths;
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  if (text === undefined) return null;
  return sum(pattern) === 0 ? 1 : sum(pattern.filter((_, i) => i % 2 === 0)) / sum(pattern);
}

/** Text: the id of what a shape is painted with. */
function painted(text: string, current: Rgb, opacity: number): Paint | null | "unread" {
  const paint = readPaint(text, current);
  return paint === null || paint === "unread" ? paint : { ...paint, alpha: paint.alpha * opacity };
}
