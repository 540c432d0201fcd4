import type { Comparison } from "../../comparison.ts";
import type { Problem } from "../../problem.ts";
import { axisNotReadable } from "../axis-not-readable.ts";
import type { Family } from "../family.ts";
import { markExtra } from "../mark-extra.ts";
import { notReadable } from "../not-readable.ts";
import { notSeen } from "../not-seen.ts";
import type { Side } from "./axes.ts";
import { type Bars, readBars } from "./bars.ts";
import { barsDiffer, nameOf } from "./bars-differ.ts";
import { type CellSeen, readCells } from "./cells.ts";
import { cellsDiffer, rampScale } from "./cells-differ.ts";
import { acrossOf, isBarLike } from "./lanes.ts";
import { lettersDiffer, type Said } from "./letters-differ.ts";
import { meanings, type Surroundings } from "./names.ts";
import type { Picture } from "./picture.ts";
import { type Points, readPoints } from "./points.ts";
import { pointsDiffer } from "./points-differ.ts";
import { labelSeries } from "./series-labels.ts";
import { areTimes, placesOf, type Seen, type Sides, seenIn, slackFor } from "./sides.ts";

/** What carries the data. */
export interface Asked {
  /** The kinds of mark of the expected chart. */
  families: Family[];
  /** Other kinds that may carry it. */
  alternatives: Family[];
  /** The side along which the expected chart measures; null where it is not known. */
  side: Side | null;
}

/** How a number is drawn. */
type Form = "bars" | "lines" | "dots" | "cells";

const forms: Partial<Record<Family, Form>> = {
  ...{ bar: "bars", waffle: "bars", line: "lines", area: "lines", dot: "dots", cell: "cells" },
};

const formsOf = (families: Family[]): Form[] => [
  ...new Set(families.flatMap((family) => forms[family] ?? [])),
];

/**
 * Compares what a reader sees of two charts. Null where the expected picture is of a kind that cannot be
 * read yet, so that only the facts can judge.
 */
export function comparePictures(
  wanted: Picture,
  found: Picture,
  { families, alternatives, side }: Asked,
  comparison: Comparison,
  around: Surroundings,
): Problem[] | null {
  const [expected, actual] = [seenIn(wanted, around.words), seenIn(found, around.words)];
  const sides: Sides = { expected, actual, comparison, around };
  const [form, ...others] = formsOf(families);
  if (form === undefined || others.length > 0 || wanted.unread.length > 0) return null;
  const reading = readForm(form, side, expected, around);
  if (reading === null || isAmbiguous(reading)) return null;
  const [unread] = found.unread;
  if (unread !== undefined) return [notReadable(unread)];

  const allowed = [
    form,
    ...formsOf(alternatives),
    ...(overTime(reading, around) ? (["lines", "dots"] as const) : []),
  ];
  const readings = [...new Set(allowed)].flatMap((one) => readEach(one, actual, around, comparison, reading));
  const judged = readings
    .map((own) => ({ own, problems: differ(reading, own, sides) }))
    .toSorted((a, b) => weight(a.problems) - weight(b.problems));
  const [best] = judged;
  if (best === undefined) return [unseen(reading, sides)];
  if (best.problems.length > 0) return best.problems;
  return [
    ...notBars(reading, best.own, alternatives, sides),
    ...strays(best.own, sides),
    ...lettersDiffer(saidBy(reading, best.own, sides), sideOf(best.own), sides),
  ];
}

type Reading =
  | { form: "bars"; bars: Bars }
  | { form: "lines" | "dots"; points: Points }
  | { form: "cells"; cells: CellSeen[] };

const sideOf = (reading: Reading): Side | null =>
  reading.form === "bars" ? reading.bars.side : reading.form === "cells" ? null : reading.points.side;

/** The solution's own reading, along the side by which it names most things. */
function readForm(form: Form, along: Side | null, seen: Seen, around: Surroundings): Reading | null {
  const sides = along === null || form === "cells" ? (["x", "y"] as const) : [along];
  const all = sides.flatMap((side) => readingsAlong(form, side, seen, around));
  const named = (reading: Reading) => {
    const things = thingsIn(reading);
    return things.length === 0 ? 0 : new Set(things.map(nameKey)).size / things.length;
  };
  return all.toSorted((a, b) => named(b) - named(a) || startsAlike(b) - startsAlike(a))[0] ?? null;
}

/** Where two numbers stand under one name, and no legend tells them apart, a reader cannot say which is which. */
function isAmbiguous(reading: Reading): boolean {
  if (reading.form === "bars") return false;
  if (reading.form === "cells") return new Set(reading.cells.map(nameKey)).size < reading.cells.length;
  const { points, pixel } = reading.points;
  return points.some((point, index) =>
    points
      .slice(0, index)
      .some((other) => nameKey(other) === nameKey(point) && Math.abs(other.value - point.value) > 4 * pixel),
  );
}

/** Bars begin where the others do. */
const startsAlike = (reading: Reading): number => {
  if (reading.form !== "bars") return 0;
  const starts = reading.bars.lanes.flatMap(({ bars: [first] }) =>
    first ? [Math.round(first.from / (2 * reading.bars.pixel))] : [],
  );
  return starts.length === 0 ? 0 : 1 / new Set(starts).size;
};

const nameKey = ({
  category,
  facet,
  series,
}: {
  category: string | null;
  facet: string | null;
  series?: string | null;
}) => JSON.stringify([category, facet, series ?? null]);

function thingsIn(
  reading: Reading,
): { category: string | null; facet: string | null; series?: string | null }[] {
  if (reading.form === "bars") return reading.bars.lanes;
  return reading.form === "cells" ? reading.cells : reading.points.points;
}

function readingsAlong(form: Form, side: Side, seen: Seen, around: Surroundings): Reading[] {
  const { picture, axes } = seen;
  if (form === "cells") {
    const cells = readCells(picture, axes);
    return side === "x" && cells.length > 0 ? [{ form, cells }] : [];
  }
  if (form === "bars") {
    const bars = readBars(picture, axes, side);
    return bars !== null && bars.lanes.length > 0 ? [{ form, bars }] : [];
  }
  const points = readPoints(picture, axes, side, form === "lines" ? ["line", "dot"] : ["dot"]);
  if (points === null || points.points.length === 0) return [];
  labelSeries(points, seen, around.words);
  return [{ form, points }];
}

/** What the learner's chart can be read as, along either side where that is no matter. */
function readEach(
  form: Form,
  actual: Seen,
  around: Surroundings,
  comparison: Comparison,
  wanted: Reading,
): Reading[] {
  const own = sideOf(wanted);
  const isFixed = comparison.orientation || form === "lines";
  const sides = own !== null && isFixed ? [own] : (["x", "y"] as const);
  const read = sides.flatMap((side) => readingsAlong(form, side, actual, around));
  if (form !== "cells") return read;
  return read.flatMap((one): Reading[] =>
    one.form !== "cells" || comparison.orientation
      ? [one]
      : [
          one,
          { form, cells: one.cells.map((cell) => ({ ...cell, category: cell.facet, facet: cell.category })) },
        ],
  );
}

/** Bars over time may be told by a line or by dots as well: time has an order that a line can follow. */
const overTime = (reading: Reading, { words }: Surroundings): boolean =>
  reading.form === "bars" &&
  areTimes(
    reading.bars.lanes.map(({ category }) => category),
    words,
  );

function differ(wanted: Reading, found: Reading, sides: Sides): Problem[] {
  const growth = growthDiffers(wanted, found, sides);
  if (growth.length > 0) return growth;
  if (wanted.form === "cells")
    return found.form === "cells" ? cellsDiffer(wanted.cells, found.cells, sides) : [];
  if (found.form === "cells") return [];
  if (wanted.form === "bars" && found.form === "bars") return barsDiffer(wanted.bars, found.bars, sides);
  const isLine = wanted.form === "lines" && found.form === "lines";
  return pointsDiffer(pointsOf(wanted), pointsOf(found), sides, {
    joined: isLine,
    ordered: found.form === "lines",
  });
}

/** Bars as the points at their ends. */
function pointsOf(reading: Reading): Points {
  if (reading.form !== "bars") return (reading as { points: Points }).points;
  const { lanes, side, pixel } = reading.bars;
  const points = lanes.map(({ category, facet, at, bars, shapes }) => {
    const last = bars.toSorted((a, b) => a.to - b.to).at(-1);
    return {
      ...{ category, facet, at, seen: true, series: null },
      value: last?.to ?? 0,
      height: last?.pixels[side === "x" ? 1 : 0] ?? 0,
      shape: shapes[0] ?? 0,
    };
  });
  return { side, points, joins: [], bent: [], pixel };
}

function growthDiffers(wanted: Reading, found: Reading, { expected, actual }: Sides): Problem[] {
  const [side, own] = [sideOf(wanted), sideOf(found)];
  if (side === null || own === null) return [];
  const [a, b] = [expected.axes[side]?.fits[0]?.fit.growth, actual.axes[own]?.fits[0]?.fit.growth];
  const axis = actual.axes[own];
  if (axis?.fault)
    return [
      axisNotReadable(
        own,
        axis.fault,
        axis.ticks.map(({ text }) => text),
      ),
    ];
  if (a === undefined || b === undefined || a === b) return [];
  return [{ kind: "scale-differs", detail: { axis: own, found: b }, where: [{ scale: own }] }];
}

/** Read the wrong way round, a chart seems to have other names and axes. */
const ofTheWay = new Set(["axis-not-readable", "scale-differs", "names-differ"]);

/** Lighter readings explain more: fewer problems, about fewer things. */
const weight = (problems: Problem[]): number =>
  problems.reduce(
    (sum, { kind, detail }) => sum + (ofTheWay.has(kind) ? 2000 : 1000) + Number(detail.count ?? 1),
    0,
  );

/** Nothing that the learner drew can be read as what is asked for: say why. */
function unseen(wanted: Reading, { actual, expected }: Sides): Problem {
  const { picture, axes } = actual;
  const side = sideOf(wanted) ?? "x";
  const drawn = picture.shapes.flatMap((shape, index) =>
    isBarLike(shape, "x") ||
    isBarLike(shape, "y") ||
    shape.form === "dot" ||
    (shape.form === "stroke" && shape.lines.some((line) => line.length > 4))
      ? [index]
      : [],
  );
  const isLegibleAnywhere = Object.values(axes).some((axis) => axis !== null);
  if (picture.width < 100 || picture.height < 60)
    return notSeen("small", drawn.length, [], placesOf(picture, drawn));
  if (!isLegibleAnywhere && drawn.length === 0) return notSeen("hidden", 0, [], []);
  const wantedAxes = (["x", "y"] as const).filter(
    (one) => expected.axes[one]?.kind === "number" && one === side,
  );
  const numbered = (["x", "y"] as const).filter(
    (one) => axes[one]?.kind === "number" && axes[one].fault === null,
  );
  if (wantedAxes.length > 0 && numbered.length === 0) {
    const [one] = (["x", "y"] as const).filter((one) => axes[one] === null || axes[one].fault !== null);
    const axis = one === undefined ? axes[side] : axes[one];
    return axisNotReadable(
      one ?? side,
      axis === null ? "missing" : (axis.fault ?? "few"),
      axis?.ticks.map(({ text }) => text) ?? [],
    );
  }
  return notSeen("hidden", drawn.length, [], placesOf(picture, drawn));
}

/** Thick lines look like bars where time runs; beside names they are another mark than the one asked for. */
function notBars(
  wanted: Reading,
  found: Reading,
  alternatives: Family[],
  { actual, around }: Sides,
): Problem[] {
  if (found.form !== "bars" || alternatives.includes("rule") || overTime(wanted, around)) return [];
  const lines = found.bars.lanes
    .flatMap(({ bars }) => bars.map(({ shape }) => shape))
    .filter((index) => actual.picture.shapes[index]?.form === "stroke");
  return lines.length === 0
    ? []
    : [{ kind: "wrong-mark", detail: { found: ["rule"] }, where: placesOf(actual.picture, lines) }];
}

/** What is drawn besides and says other numbers: points that lie beside every bar. */
function strays(own: Reading, sides: Sides): Problem[] {
  if (own.form !== "bars") return [];
  const { picture, axes } = sides.actual;
  const { bars } = own;
  const points =
    readPoints(picture, axes, bars.side, ["line", "dot"])?.points.filter((point) => point.seen) ?? [];
  const slack = 2 * bars.pixel * 1.4;
  const lost = points.filter(
    (point) =>
      !bars.lanes.some(
        (lane) =>
          lane.category === point.category &&
          lane.bars.some(
            ({ from, to }) => Math.abs(to - point.value) <= slack || Math.abs(from - point.value) <= slack,
          ),
      ),
  );
  const inBars = new Set(bars.lanes.flatMap((lane) => lane.shapes));
  const shapes = [...new Set(lost.map(({ shape }) => shape))]
    .filter((index) => !inBars.has(index))
    .filter((index) => picture.shapes[index]?.group !== "arrow");
  const [first] = shapes;
  if (first === undefined || lost.length < 2) return [];
  const [extra] = markExtra([
    {
      mark: picture.shapes[first]?.mark ?? 0,
      family: picture.shapes[first]?.form === "dot" ? "dot" : "line",
    } as never,
  ]);
  return extra ? [{ ...extra, where: placesOf(picture, shapes) }] : [];
}

/** The numbers that the learner's chart says, each with where a text would be about it. */
function saidBy(wanted: Reading, found: Reading, sides: Sides): Said[] {
  if (found.form === "bars") return saidByBars(found.bars, sides);
  if (found.form === "cells")
    return wanted.form === "cells" ? saidByCells(wanted.cells, found.cells, sides) : [];
  const { points, pixel, side } = found.points;
  return points.map((point) => {
    const [px, py] = side === "y" ? [point.at, point.height] : [point.height, point.at];
    return {
      names: nameOf(point),
      value: point.value,
      says: (number, step) =>
        Math.abs(number - point.value) <= slackFor(point.value, [pixel], sides.comparison.tolerance) + step,
      distance: (x, y) => within(24, Math.hypot((x - px) / 2, y - py)),
      isNothing: Math.abs(point.value) < pixel,
      shapes: [point.shape],
    };
  });
}

const within = (reach: number, far: number) => (far <= reach ? far : Number.POSITIVE_INFINITY);

function saidByBars({ lanes, side, pixel }: Bars, { actual, comparison }: Sides): Said[] {
  return lanes.map((lane) => {
    const boxes = lane.shapes
      .flatMap((index) => actual.picture.shapes[index] ?? [])
      .map(({ box }) => acrossOf(box, side));
    const half = Math.max(6, ...boxes.map(([low, high]) => (high - low) / 2)) + 3;
    const whole = lane.bars.length > 0 ? Math.max(...lane.bars.map(({ to }) => to)) : 0;
    const values = [whole, ...lane.bars.flatMap(({ from, to }) => [to, to - from])];
    return {
      names: nameOf(lane),
      value: whole,
      says: (number, step) =>
        values.some(
          (value) => Math.abs(number - value) <= slackFor(value, [pixel], comparison.tolerance) + step,
        ),
      distance: (x, y) => within(half, Math.abs((side === "x" ? y : x) - lane.at)),
      isNothing: lane.bars.length === 0,
      shapes: lane.shapes,
    };
  });
}

function saidByCells(wanted: CellSeen[], found: CellSeen[], { actual, expected, around }: Sides): Said[] {
  const scale = expected.picture.ramp && rampScale(expected.picture.ramp, around.words);
  if (!scale) return [];
  const names = (part: "category" | "facet") => (cells: CellSeen[]) =>
    cells.flatMap((cell) => cell[part] ?? []);
  const meant = (["category", "facet"] as const).map((part) =>
    meanings(names(part)(wanted), names(part)(found), around),
  );
  return found.flatMap((cell): Said[] => {
    const one = wanted.find(
      ({ category, facet }) =>
        category === meant[0]?.get(cell.category ?? "") && facet === meant[1]?.get(cell.facet ?? ""),
    );
    const range = one && scale(one.colour);
    const box = actual.picture.shapes[cell.shapes[0] ?? -1]?.box;
    if (!range || !box) return [];
    const [low, high] = range;
    return [
      {
        names: nameOf(cell),
        value: (Math.max(low, 0) + high) / 2,
        says: (number, step) => number >= low - step && number <= high + step,
        distance: (x, y) =>
          x >= box[0] && x <= box[2] && y >= box[1] - 2 && y <= box[3] + 2 ? 0 : Number.POSITIVE_INFINITY,
        isNothing: low <= 0,
        shapes: cell.shapes,
      },
    ];
  });
}
