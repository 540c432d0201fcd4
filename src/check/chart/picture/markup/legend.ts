import type { Rgb } from "../../../colour/read-colour.ts";
import type { Ramp, Swatch } from "../picture.ts";
import { type Node, textOf, tidy, within } from "./markup.ts";
import { apply, identity, readTransform, times } from "./matrix.ts";
import { readPaint } from "./paint.ts";
import { ink } from "./palette.ts";
import { readRampImage } from "./ramp-image.ts";
import { pixels } from "./style.ts";

const classEnds = (node: Node, end: string): boolean =>
  (node.attributes.class ?? "").split(/\s+/).some((name) => name === end || name.endsWith(`-${end}`));

export const isSwatch = (node: Node): boolean => classEnds(node, "swatch");
export const isRamp = (node: Node): boolean => node.name === "svg" && classEnds(node, "ramp");

/** A colour of a legend beside its name; null where it is drawn in no colour. */
export function swatchOf(node: Node): Swatch | null {
  const drawn = [...within(node)].filter(({ attributes }) => attributes.fill ?? attributes.stroke);
  for (const { attributes } of drawn) {
    for (const text of [attributes.fill, attributes.stroke]) {
      const paint = readPaint(text ?? "none", ink);
      if (paint !== null && paint !== "unread") return { colour: paint.colour, text: tidy(textOf(node)) };
    }
  }
  return null;
}

/** The legend of colours that measure, as Plot draws it. */
export function rampOf(svg: Node): Ramp {
  const ramp: Ramp = { label: "", ticks: [], colours: [] };
  const visit = (node: Node, around = identity) => {
    const step = readTransform(node.attributes.transform) ?? identity;
    const matrix = times(around, step);
    const { attributes } = node;
    const left = apply(matrix, [pixels(attributes.x) ?? 0, 0])[0];
    const width = pixels(attributes.width) ?? 0;
    if (node.name === "image") ramp.colours.push(...spreadOut(readRampImage(attributes.href), left, width));
    else if (node.name === "rect") {
      const paint = readPaint(attributes.fill ?? "none", ink);
      if (paint !== null && paint !== "unread")
        ramp.colours.push({ from: left, to: left + width, colour: paint.colour });
    } else if (node.name === "text") {
      const text = tidy(textOf(node));
      if (attributes["font-weight"] === "bold") ramp.label = text;
      else if (text !== "") ramp.ticks.push({ at: left, text });
    } else for (const child of node.children) visit(child, matrix);
  };
  visit(svg);
  return ramp;
}

const spreadOut = (colours: Rgb[], left: number, width: number) =>
  colours.map((colour, i) => ({
    from: left + (width * i) / colours.length,
    to: left + (width * (i + 1)) / colours.length,
    colour,
  }));
