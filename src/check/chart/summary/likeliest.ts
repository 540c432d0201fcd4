import type { Side } from "../picture/letters/axes.ts";
import { alone } from "../picture/letters/names.ts";
import type { ReaderWords } from "../picture/letters/words.ts";
import type { Box, Picture, Shape } from "../picture/picture.ts";
import { isRectangle, isRule } from "../picture/reading/points.ts";
import { type Form, type Reading, readForm } from "../picture/reading/reading.ts";
import type { Seen } from "../picture/reading/sides.ts";

/** A chart read in the form that its shapes look like most, with no other chart beside it; null where none says anything. */
export function likeliestReading(seen: Seen, words: ReaderWords): Reading | null {
  for (const form of likelyForms(seen.picture)) {
    const along = alongIn(form, seen.picture);
    const reading = readForm(form, along, seen, alone(words)) ?? readForm(form, null, seen, alone(words));
    if (reading !== null) return reading;
  }
  return null;
}

function alongIn(form: Form, picture: Picture): Side | null {
  if (form === "bars") return sideOfBars(blocksIn(picture));
  if (form === "cells") return null;
  // Years or months run from left to right, also where they are numbers.
  return form === "lines" && drawnIn(picture).some(isLying) ? "x" : "y";
}

/** An area stands on the side on which most of its corners lie; a rectangle has as many on each. */
function isLying({ form, lines, box: [left, , , bottom] }: Shape): boolean {
  const points = lines.flat();
  const on = (line: number, which: number) =>
    points.filter((at, i) => i % 2 === which && Math.abs(at - line) < 0.5).length;
  return form === "block" && on(left, 0) > on(bottom, 1);
}

const drawnIn = ({ shapes }: Picture): Shape[] =>
  shapes.filter(({ group }) => !/-(axis|grid)|^frame/.test(group));

const blocksIn = (picture: Picture): Shape[] =>
  drawnIn(picture).filter((shape) => shape.form === "block" && (shape.cells || isRectangle(shape)));

function likelyForms(picture: Picture): Form[] {
  const blocks = blocksIn(picture);
  const others = drawnIn(picture).filter((shape) => !blocks.includes(shape));
  const hasLines = others.some((shape) =>
    shape.form === "stroke" ? !isRule(shape) : shape.form === "block",
  );
  const forms: Form[] = hasLines
    ? ["lines", "dots"]
    : others.some(({ form }) => form === "dot")
      ? ["dots"]
      : [];
  if (isGrid(blocks)) return ["cells", ...forms];
  // A single block beside lines or dots is their ground.
  return blocks.length > 1 || forms.length === 0 ? ["bars", "cells", ...forms] : [...forms, "bars"];
}

const width = ([left, , right]: Box) => right - left;
const height = ([, top, , low]: Box) => low - top;

/** Bars are of one thickness, whatever their lengths are; those of one length stand beside each other on one line. */
function sideOfBars(blocks: Shape[]): Side | null {
  const areAlike = (size: (box: Box) => number) => {
    const sizes = blocks.map(({ box }) => size(box));
    return Math.max(...sizes) - Math.min(...sizes) < 1.5;
  };
  const [wide, high] = [areAlike(width), areAlike(height)];
  if (wide !== high) return wide ? "y" : "x";
  const [standing, lying] = [areAlike(([, , , low]) => low), areAlike(([left]) => left)];
  return standing === lying ? null : standing ? "y" : "x";
}

/** Fields of one size in rows and columns. */
function isGrid(all: Shape[]): boolean {
  const blocks = all.filter(({ box }) => Math.min(width(box), height(box)) > 1.2);
  if (blocks.length < 4 || blocks.some(({ cells }) => cells)) return false;
  const kinds = (of: (box: Box) => number) => new Set(blocks.map(({ box }) => Math.round(of(box) / 2))).size;
  return (
    kinds(width) <= 2 && kinds(height) <= 2 && kinds(([left]) => left) > 1 && kinds(([, top]) => top) > 1
  );
}
