/** How an axis grows: in equal steps, by equal factors, or in another even way. */
export type Growth = "linear" | "log" | "root";

/** What a place on an axis says. */
export interface Fit {
  growth: Growth;
  /** The axis is even in number ** power. */
  power: number;
  /** Even value at pixel 0, and how much a pixel adds. */
  start: number;
  slope: number;
}

const even = (growth: Growth, power: number, value: number): number =>
  growth === "log" ? Math.log(value) : Math.sign(value) * Math.abs(value) ** power;

/** The number at a pixel. */
export function valueAt({ growth, power, start, slope }: Fit, pixel: number): number {
  const value = start + slope * pixel;
  return growth === "log" ? Math.exp(value) : Math.sign(value) * Math.abs(value) ** (1 / power);
}

/** The pixel of a number. */
export const pixelOf = ({ growth, power, start, slope }: Fit, value: number): number =>
  (even(growth, power, value) - start) / slope;

const powers = [0.5, 1 / 3, 0.25, 2, 3, 4];

/**
 * The way of growing in which numbers stand where they should.
 * @param slack how far a tick may stand from its place, in pixels
 */
export function fitOf(ticks: { at: number; value: number; step: number }[], slack = 1): Fit | null {
  const forms: [Growth, number][] = [
    ["linear", 1],
    ["log", 1],
    ...powers.map((power): [Growth, number] => ["root", power]),
  ];
  for (const [growth, power] of forms) {
    if (growth === "log" && ticks.some(({ value }) => value <= 0)) continue;
    // Two points lie on every curve.
    if (growth !== "linear" && ticks.length < 3) break;
    const fit = line(ticks.map(({ at, value }) => [at, even(growth, power, value)]));
    if (fit === null) return null;
    const found: Fit = { growth, power, ...fit };
    const isClose = ticks.every(({ at, value, step }) => {
      const rounded = Math.abs(pixelOf(found, value + step / 2) - pixelOf(found, value));
      return (
        Math.abs(pixelOf(found, value) - at) <= slack + (Number.isFinite(rounded) ? Math.min(rounded, 6) : 0)
      );
    });
    if (isClose) return found;
  }
  return null;
}

/** Least squares; null where all stand in one place or say the same. */
function line(points: [at: number, value: number][]): { start: number; slope: number } | null {
  const mean = (pick: 0 | 1) => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
  const [at, value] = [mean(0), mean(1)];
  const across = points.reduce((sum, [x]) => sum + (x - at) ** 2, 0);
  const along = points.reduce((sum, [x, y]) => sum + (x - at) * (y - value), 0);
  if (along === 0) return null;
  return { start: value - (along / across) * at, slope: along / across };
}
