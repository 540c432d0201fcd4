import { type Group, groupBy } from "../../group-by.ts";
import { type Picture, shapeAt } from "../picture/picture.ts";
import { otherSide } from "../picture/reading/bars.ts";
import type { Point, Points } from "../picture/reading/points.ts";
import { distinct, type Seen } from "../picture/reading/sides.ts";
import { extremes, orderOf } from "./extremes.ts";
import type { Shown, Summary, Thing } from "./summary.ts";

export function summariseDots({ points, side, pixel }: Points, { axes }: Seen): Shown {
  const seen = inPlace(points.filter((point) => point.seen));
  const things = seen.map(thingOf(pixel));
  const told = toldApart(seen);
  const isSimple = told.panels.length < 2 && told.series.length < 2;
  const naming = axes[otherSide(side)];
  const isNamed = naming?.kind === "names";
  // Where both axes measure, neither names the largest.
  const areMeasures = naming?.kind === "number";
  return {
    count: things.length,
    ...told,
    ...(areMeasures ? {} : extremes(things)),
    order: isNamed && isSimple ? orderOf(things) : null,
    places: placesOf(seen, side),
  };
}

export function summariseLines(read: Points, { picture }: Seen): Shown {
  const lines = linesIn(read, picture);
  const points = inPlace(lines.flat());
  // The edge of an area upon another says where it lies, and not how much it is.
  const areAreas = lines.every(([one]) => shapeAt(picture, one.shape).form === "block");
  const stacked = lines.length > 1 && areAreas;
  const said = {
    count: lines.length,
    ...toldApart(points),
    stacked,
    breaks: lines.flatMap((line) => breaksIn(line, read)),
    places: placesOf(points, read.side),
  };
  const seen = points.filter((point) => point.seen).map(thingOf(read.pixel));
  return stacked
    ? said
    : { ...said, ...extremes(seen), courses: lines.map((line) => courseOf(line, read.pixel)) };
}

/** Each line in its order; stretches of one look that follow each other are one line with a gap. */
function linesIn({ points, joins }: Points, picture: Picture): Line[] {
  const ofLines = points.filter(({ shape, seen }) => seen && shapeAt(picture, shape).form !== "dot");
  const stretches = [...groupBy(inPlace(ofLines), ({ shape }) => shape).values()];
  const looks = ([{ series, facet, shape }]: Line) =>
    JSON.stringify([series, facet, shapeAt(picture, shape).stroke]);
  const lines: Line[] = [];
  for (const stretch of stretches) {
    const before = lines.find(
      (line) => looks(line) === looks(stretch) && (line.at(-1) as Point).at < stretch[0].at,
    );
    if (before) before.push(...stretch);
    else lines.push([...stretch]);
  }
  const joined = new Set(joins.flat());
  return lines.filter((line) => line.some((point) => joined.has(point)));
}

type Line = Group<Point>;

const inPlace = (points: Point[]): Point[] => points.toSorted((a, b) => a.at - b.at);

/** Plot writes the points of a line to a thousandth of a pixel: a whole number so near is meant. */
const thingOf =
  (pixel: number) =>
  ({ facet, series, category, value }: Point): Thing => ({
    names: [facet, series, category].filter((name) => name !== null),
    value: Math.abs(Math.round(value) - value) < pixel / 400 ? Math.round(value) : value,
  });

const toldApart = (points: Point[]) => ({
  panels: distinct(points.flatMap(({ facet }) => facet ?? [])),
  series: distinct(points.flatMap(({ series }) => series ?? [])),
});

const placesOf = (points: Point[], side: Points["side"]): Shown["places"] => ({
  [otherSide(side)]: points.flatMap(({ category }) => category ?? []),
});

function courseOf(line: Line, pixel: number): Summary["courses"][number] {
  const [from, to] = [line[0], line.at(-1) as Point];
  const thing = thingOf(pixel);
  return { series: from.series, from: thing(from), to: thing(to) };
}

/** Where two points of one line that follow each other are not joined. */
function breaksIn(line: Line, { joins }: Points): Summary["breaks"] {
  const joined = new Set(joins.flatMap(([a, b]) => [pair(a, b), pair(b, a)]));
  return line.slice(1).flatMap((point, index) => {
    const before = line[index] as Point;
    if (joined.has(pair(before, point)) || before.category === null || point.category === null) return [];
    return [{ after: before.category, before: point.category }];
  });
}

const pair = (a: Point, b: Point): string => `${a.at} ${a.height} ${b.at} ${b.height}`;
