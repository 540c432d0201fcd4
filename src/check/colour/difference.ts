import type { Rgb } from "./read-colour.ts";

/** How a reader sees colours: without the red cones, or without the green ones. */
export type Vision = "protanopia" | "deuteranopia";

type Vector = [number, number, number];
type Matrix = [Vector, Vector, Vector];

/**
 * What is left of linear red, green and blue without one kind of cone.
 * Viénot, Brettel and Mollon, Digital video colourmaps for checking the legibility of displays by
 * dichromats (Color Research and Application, 1999).
 */
const seen: Record<Vision, Matrix> = {
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};

/** Linear sRGB to CIE XYZ (IEC 61966-2-1), each row divided by its white (D65). */
const toXyz: Matrix = [
  [0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505],
  [0.2126, 0.7152, 0.0722],
  [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089],
];

/**
 * How far apart two colours look: CIE 1976 ΔE, where 100 lies between black and white.
 * @param vision with all cones when left out
 */
export function colourDifference(a: Rgb, b: Rgb, vision?: Vision): number {
  const [left, right] = [lab(a, vision), lab(b, vision)];
  return Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}

/** Which of some things has the colour that looks most like it, the first of equals; null of none. */
export function closestTo<T extends { colour: Rgb }>(colour: Rgb, things: readonly T[]): T | null {
  const [l, a, b] = lab(colour);
  let closest: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const thing of things) {
    const other = lab(thing.colour);
    const far = (l - other[0]) ** 2 + (a - other[1]) ** 2 + (b - other[2]) ** 2;
    if (far < least) [closest, least] = [thing, far];
  }
  return closest;
}

/** From 0, black, to 100, white (CIE 1976 L*). */
export const lightness = (colour: Rgb): number => lab(colour)[0];

/** A chart has few colours and many pairs of them. */
const known = new WeakMap<Rgb, Vector>();

function lab(colour: Rgb, vision?: Vision): Vector {
  if (vision !== undefined) return labAs(colour, vision);
  const vector = known.get(colour) ?? labAs(colour);
  known.set(colour, vector);
  return vector;
}

function labAs(colour: Rgb, vision?: Vision): Vector {
  const light = each(colour, linear);
  const [x, y, z] = each(times(toXyz, vision ? times(seen[vision], light) : light), compressed);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const linear = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** CIE 1976: a cube root, and near black a straight line. */
const compressed = (share: number): number =>
  share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;

const each = ([a, b, c]: Vector, change: (value: number) => number): Vector => [
  change(a),
  change(b),
  change(c),
];

function times(matrix: Matrix, [a, b, c]: Vector): Vector {
  const row = ([x, y, z]: Vector) => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}
