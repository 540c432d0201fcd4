import { colourDifference } from "../../../colour/difference.ts";
import type { Rgb } from "../../../colour/read-colour.ts";
import { over, type Paint } from "../markup/paint.ts";
import { paper } from "../markup/palette.ts";

/** Two colours that differ by less (CIE 1976 ΔE) look the same side by side. */
export const justNoticed = 2.5;

/** A shape that differs by less from what lies beneath cannot be seen on a common screen. */
const contrast = 5;

/** Letters are thin. */
const contrastOfLetters = 18;

export const isPainted = (paint: Paint | null | undefined, beneath: Rgb = paper): boolean =>
  paint != null && colourDifference(over(paint, beneath), beneath) >= contrast;

export const isLegible = (paint: Paint | null, beneath: Rgb = paper): boolean =>
  paint !== null && colourDifference(over(paint, beneath), beneath) >= contrastOfLetters;

export const sameColour = (a: Rgb, b: Rgb): boolean => colourDifference(a, b) < justNoticed;
