export type Point = [x: number, y: number];

/** a, b, c, d, e, f of SVG 2, section 8.3. */
export type Matrix = [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

export const apply = (m: Matrix, [x, y]: Point): Point => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** By how much a matrix makes a stroke wider. */
export const scaleOf = (m: Matrix): number => Math.sqrt(Math.abs(m[0] * m[3] - m[1] * m[2]));

/** Reads a `transform`; null for one that is not known. */
export function readTransform(text: string | undefined): Matrix | null {
  let matrix = identity;
  for (const [, name = "", given = ""] of text?.matchAll(/(\w+)\s*\(([^)]*)\)/g) ?? []) {
    const numbers = given
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const step = stepOf(name, numbers);
    if (step === null || numbers.some(Number.isNaN)) return null;
    matrix = times(matrix, step);
  }
  return matrix;
}

function stepOf(name: string, [a = 0, b, c = 0, d = 0, e = 0, f = 0]: number[]): Matrix | null {
  if (name === "translate") return [1, 0, 0, 1, a, b ?? 0];
  if (name === "scale") return [a, 0, 0, b ?? a, 0, 0];
  if (name === "matrix") return [a, b ?? 0, c, d, e, f];
  if (name === "skewX") return [1, 0, Math.tan(radians(a)), 1, 0, 0];
  if (name === "skewY") return [1, Math.tan(radians(a)), 0, 1, 0, 0];
  if (name !== "rotate") return null;
  const [cos, sin] = [Math.cos(radians(a)), Math.sin(radians(a))];
  const around: Matrix = [1, 0, 0, 1, b ?? 0, c];
  return times(times(around, [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -(b ?? 0), -c]);
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
