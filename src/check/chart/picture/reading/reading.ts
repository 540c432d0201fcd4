import type { Comparison } from "../../../comparison.ts";
import type { Family } from "../../facts/family.ts";
import type { Side } from "../letters/axes.ts";
import type { Surroundings } from "../letters/names.ts";
import { type Bars, readBars } from "./bars.ts";
import { type CellSeen, readCells } from "./cells.ts";
import { type Points, readPoints } from "./points.ts";
import { labelSeries } from "./series-labels.ts";
import { areTimes, type Seen } from "./sides.ts";

/** How a number is drawn. */
export type Form = "bars" | "lines" | "dots" | "cells";

const forms: Partial<Record<Family, Form>> = {
  ...{ bar: "bars", waffle: "bars", line: "lines", area: "lines", dot: "dots", cell: "cells" },
};

/** How numbers are drawn by marks of these families; dots besides lines mark their points. */
export function formsOf(families: Family[]): Form[] {
  const all = new Set(families.flatMap((family) => forms[family] ?? []));
  if (all.has("lines")) all.delete("dots");
  return [...all];
}

/** What measures along a side; it has one bar or point at least. */
export type Measured = { form: "bars"; bars: Bars } | { form: "lines" | "dots"; points: Points };

interface Grid {
  form: "cells";
  cells: CellSeen[];
}

export type Reading = Measured | Grid;

export function sideOf(reading: Measured): Side;
export function sideOf(reading: Reading): Side | null;
export function sideOf(reading: Reading): Side | null {
  return reading.form === "bars" ? reading.bars.side : reading.form === "cells" ? null : reading.points.side;
}

/** The solution's own reading, along the side by which it names most things. */
export function readForm(form: Form, along: Side | null, seen: Seen, around: Surroundings): Reading | null {
  if (form === "cells") return gridIn(seen);
  const sides = along === null ? (["x", "y"] as const) : [along];
  const all = sides.flatMap((side) => readingAlong(form, side, seen, around) ?? []);
  const named = (reading: Measured) => {
    const things: Named[] = reading.form === "bars" ? reading.bars.lanes : reading.points.points;
    return new Set(things.map(nameKey)).size / things.length;
  };
  return all.toSorted((a, b) => named(b) - named(a) || startsAlike(b) - startsAlike(a))[0] ?? null;
}

/** Where two numbers stand under one name, and no legend tells them apart, a reader cannot say which is which. */
export function isAmbiguous(reading: Reading): boolean {
  if (reading.form === "bars") return false;
  if (reading.form === "cells") return new Set(reading.cells.map(nameKey)).size < reading.cells.length;
  const { points, pixel } = reading.points;
  const values = new Map<string, number>();
  return points.some((point) => {
    const known = values.get(nameKey(point));
    values.set(nameKey(point), known ?? point.value);
    return known !== undefined && Math.abs(known - point.value) > 4 * pixel;
  });
}

/** Bars begin where the others do. */
const startsAlike = (reading: Measured): number => {
  if (reading.form !== "bars") return 0;
  const starts = reading.bars.lanes.flatMap(({ bars: [first] }) =>
    first ? [Math.round(first.from / (2 * reading.bars.pixel))] : [],
  );
  return starts.length === 0 ? 0 : 1 / new Set(starts).size;
};

interface Named {
  category: string | null;
  facet: string | null;
  series?: string | null;
}

const nameKey = ({ category, facet, series }: Named) => JSON.stringify([category, facet, series]);

function gridIn({ picture, axes }: Seen): Grid | null {
  const cells = readCells(picture, axes);
  return cells.length > 0 ? { form: "cells", cells } : null;
}

function readingAlong(form: Measured["form"], side: Side, seen: Seen, around: Surroundings): Measured | null {
  const { picture, axes } = seen;
  if (form === "bars") {
    const bars = readBars(picture, axes, side);
    return bars !== null && bars.lanes.length > 0 ? { form, bars } : null;
  }
  const points = readPoints(picture, axes, side, form === "lines" ? ["line", "dot"] : ["dot"]);
  if (points === null || points.points.length === 0) return null;
  labelSeries(points, seen, around.words);
  return { form, points };
}

/** What the learner's chart can be read as, along either side where that is no matter. */
export function readEach(
  form: Form,
  actual: Seen,
  around: Surroundings,
  comparison: Comparison,
  wanted: Reading,
): Reading[] {
  if (form === "cells") {
    const grid = gridIn(actual);
    if (grid === null) return [];
    return comparison.orientation ? [grid] : [grid, { form, cells: grid.cells.map(exchanged) }];
  }
  const own = sideOf(wanted);
  const isFixed = comparison.orientation || form === "lines";
  const sides = own !== null && isFixed ? [own] : (["x", "y"] as const);
  return sides
    .flatMap((side) => readingAlong(form, side, actual, around) ?? [])
    .flatMap((read) => [read, ...withPanelsExchanged(read)]);
}

const exchanged = <T extends Named>(named: T): T => ({
  ...named,
  category: named.facet,
  facet: named.category,
});

/** Bars in panels say the same whichever of their two names is the panel's. */
function withPanelsExchanged(read: Measured): Measured[] {
  if (read.form !== "bars") return [];
  const { lanes } = read.bars;
  const areTwice = lanes.every(({ facet, category }) => facet !== null && category !== null);
  return areTwice ? [{ ...read, bars: { ...read.bars, lanes: lanes.map(exchanged) } }] : [];
}

/** Bars over time may be told by a line or by dots as well: time has an order that a line can follow. */
export const overTime = (reading: Reading, { words }: Surroundings): boolean =>
  reading.form === "bars" &&
  areTimes(
    reading.bars.lanes.map(({ category }) => category),
    words,
  );

/** Bars as the points at their ends. */
export function pointsOf(reading: Reading): Points {
  if (reading.form !== "bars") return (reading as { points: Points }).points;
  const { lanes, side, pixel } = reading.bars;
  const points = lanes.map(({ category, facet, at, bars, shapes }) => {
    const last = bars.toSorted((a, b) => a.to - b.to).at(-1);
    return {
      ...{ category, facet, at, seen: true, series: null },
      value: last?.to ?? 0,
      height: last?.pixels[side === "x" ? 1 : 0] ?? 0,
      shape: shapes[0],
    };
  });
  return { side, points, joins: [], bent: [], pixel };
}
