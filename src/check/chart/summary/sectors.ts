import type { Picture, Shape } from "../picture/picture.ts";
import { seriesOf } from "../picture/reading/bars.ts";
import { isLegible, isPainted } from "../picture/reading/seen.ts";
import type { Thing } from "./summary.ts";

type Point = [x: number, y: number];

/** Where a sector begins and how far it goes round, in degrees, clockwise from three o'clock. */
interface Sector {
  from: number;
  angle: number;
  shape: Shape;
}

/**
 * The parts of a pie, however it was drawn, each with the per cent of the circle that it takes; null where
 * the blocks are no sectors around one middle that come to a whole circle.
 */
export function readSectors(picture: Picture): Thing[] | null {
  const blocks = picture.shapes.filter((shape) => shape.form === "block" && isPainted(shape.fill));
  const [first, second] = blocks;
  if (first === undefined || second === undefined) return null;
  const middle = pointsOf(first).find((one) => isMiddle(one, blocks));
  if (middle === undefined) return null;
  const sectors = blocks.map((shape): Sector => ({ ...turnOf(rimOf(shape, middle), middle), shape }));
  const whole = sectors.reduce((sum, { angle }) => sum + angle, 0);
  if (Math.abs(whole - 360) > 3) return null;
  return sectors.map((sector) => ({
    names: namesOf(sector, middle, picture),
    value: Math.round((100 * sector.angle) / whole),
  }));
}

const pointsOf = ({ lines }: Shape): Point[] =>
  lines.flatMap((line) => line.flatMap((x, i): Point[] => (i % 2 === 0 ? [[x, line[i + 1] as number]] : [])));

const far = ([x, y]: Point, [cx, cy]: Point) => Math.hypot(x - cx, y - cy);

const rimOf = (shape: Shape, middle: Point): Point[] =>
  pointsOf(shape).filter((point) => far(point, middle) > 1);

/** All blocks have a corner there, and whatever else they have lies on one circle around it. */
function isMiddle(point: Point, blocks: Shape[]): boolean {
  if (!blocks.every((block) => pointsOf(block).some((one) => far(one, point) <= 1))) return false;
  const reaches = blocks.map((block) => rimOf(block, point).map((one) => far(one, point)));
  const all = reaches.flat();
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return reaches.every((own) => own.length > 1) && most > 10 && most - least <= Math.max(1.5, 0.02 * most);
}

const angleOf = ([x, y]: Point, [cx, cy]: Point) =>
  ((Math.atan2(y - cy, x - cx) * 180) / Math.PI + 360) % 360;

/** An arc is drawn clockwise from its beginning; a rim of many corners goes from one to the next the short way. */
function turnOf(rim: Point[], middle: Point): { from: number; angle: number } {
  const angles = rim.map((point) => angleOf(point, middle));
  const [from = 0, to = 0] = [angles[0], angles.at(-1)];
  if (angles.length === 2) return { from, angle: (to - from + 360) % 360 };
  const steps = angles.slice(1).map((angle, i) => ((angle - (angles[i] as number) + 540) % 360) - 180);
  const angle = steps.reduce((sum, step) => sum + step, 0);
  return { from: angle < 0 ? to : from, angle: Math.abs(angle) };
}

/** The legend's name of its colour, or the text that stands in or beside it. */
function namesOf({ from, angle, shape }: Sector, middle: Point, picture: Picture): string[] {
  const named = shape.fill && seriesOf(picture, shape.fill.colour);
  if (named) return [named];
  const reach = Math.max(...rimOf(shape, middle).map((point) => far(point, middle)));
  const beside = picture.texts.filter(({ x, y, colour }) => {
    const away = (angleOf([x, y], middle) - from + 360) % 360;
    return isLegible(colour) && away <= angle && far([x, y], middle) <= 1.5 * reach;
  });
  return beside.length === 0 ? [] : [beside.map(({ text }) => text).join(" ")];
}
