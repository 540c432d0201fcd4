import { type Encoding, encodeChart } from "../chart/facts/encode.ts";
import { placeName } from "../chart/facts/position.ts";
import { readDrawn } from "../chart/picture/read-drawn.ts";
import { pointsOf } from "../chart/picture/reading/reading.ts";
import { areTimes, partsOf } from "../chart/picture/reading/sides.ts";
import { groupBy } from "../group-by.ts";
import type { AnswerPart, ProblemShape } from "../problem.ts";
import type { Drawn, HonestyRule } from "./rule.ts";

export interface GapIsNotZero extends ProblemShape {
  kind: "gap-is-not-zero";
  detail: {
    /** How many zeros look like gaps. */
    count: number;
    /** Where the first of them stands. */
    at: string;
    /** "between": larger numbers come before and after; "end": from there on nothing but zeros. */
    how: "between" | "end";
  };
}

declare module "../problem.ts" {
  interface Problems {
    "gap-is-not-zero": GapIsNotZero;
  }
}

/**
 * A month without a report is not a month with nobody in it. A time series that falls to 0 from one
 * moment to the next and comes back as suddenly, or never does, was more often filled in than measured.
 * Eaton, Plaisant and Drizd, Visualizing Missing Data (2005); Song and Szafir, Where's My Data?
 * (IEEE VIS 2018): readers trust a 0 that stands for a missing value.
 *
 * True zeros are left alone: those that begin a series, those that a series comes down to, those among
 * small counts, and those that come and go like a rhythm.
 */
export const gapIsNotZero: HonestyRule = {
  name: "gap-is-not-zero",
  check: (facts, drawn) => {
    const told = encodeChart(facts)
      .filter(({ family }) => ["line", "area", "bar", "dot"].includes(family))
      .map((encoding) => ({ lines: linesOf(encoding), where: placer(encoding) }));
    // A mark that draws itself, or runs from place to place, tells Plot no moments: they are seen.
    const lines = told.some((one) => one.lines.length > 0) ? [] : linesSeen(readDrawn(facts, drawn), drawn);
    return [...told, ...lines].flatMap((one) => [
      ...found(one, one.lines.flatMap(zerosBetween), "between"),
      ...found(one, zerosAtEnd(one.lines), "end"),
    ]);
  },
};

/** Lines with where their points are, by index. */
interface Lines {
  lines: Point[][];
  where(indices: number[]): AnswerPart[];
}

const placer =
  ({ mark, items }: Encoding) =>
  (indices: number[]) =>
    indices.flatMap((index) => items[index]?.pieces ?? []).map((item) => ({ mark, item }));

function found({ where }: Lines, zeros: Point[], how: GapIsNotZero["detail"]["how"]): GapIsNotZero[] {
  const [first] = zeros;
  if (first === undefined) return [];
  const indices = zeros.map(({ index }) => index).toSorted((a, b) => a - b);
  const detail = { count: zeros.length, at: first.time, how };
  return [{ kind: "gap-is-not-zero", detail, where: where(indices) }];
}

interface Point {
  /** Into the encoding's items. */
  index: number;
  time: string;
  /** Null where there is no number. */
  value: number | null;
}

/** The points of each line or row of bars, in the order of time; none where the axis names no times. */
function linesOf({ items }: Encoding): Point[][] {
  const points = items.map(({ roles }, index) => ({
    index,
    time: placeName(roles.category ?? null),
    value: typeof roles.value === "number" ? roles.value : null,
    line: [roles.series, roles.facet, roles.facet2].map((cell) => placeName(cell ?? null)).join("\u0000"),
  }));
  // A year, with or without more; codes of districts are longer.
  if (!points.every(({ time }) => /^\d{4}(?!\d)/.test(time))) return [];
  return [...groupBy(points, ({ line }) => line).values()].map((line) =>
    line.toSorted((a, b) => (a.time < b.time ? -1 : 1)),
  );
}

/** The same of what is seen: a number that lies within a pixel of a whole one is that. */
function linesSeen(read: ReturnType<typeof readDrawn>, drawn: Drawn | undefined): Lines[] {
  if (read === null || drawn === undefined || read.reading.form === "cells") return [];
  const { points, pixel } = pointsOf(read.reading);
  const seen = points.filter((point) => point.seen).toSorted((a, b) => a.at - b.at);
  const names = seen.map(({ category }) => category);
  if (!areTimes(names, drawn.around.words)) return [];
  const whole = (value: number) => (Math.abs(value - Math.round(value)) <= pixel ? Math.round(value) : value);
  const all = seen.map(({ category, facet, series, value }, index) => ({
    index,
    time: category ?? "",
    value: whole(value),
    line: JSON.stringify([facet, series]),
  }));
  const where = (indices: number[]) =>
    partsOf(
      drawn.picture,
      indices.flatMap((index) => seen[index]?.shape ?? []),
    );
  return [{ lines: [...groupBy(all, ({ line }) => line).values()], where }];
}

/** Of counts that are 4 on average one in fifty is 0 by chance; of smaller ones more. */
const leastCount = 4;
/** A series that had come down to less than this part of its largest number goes to 0 by itself. */
const leastShare = 0.2;
/** So many falls to 0, of so many of the moments, are how the thing goes. */
const rhythm = { runs: 3, share: 1 / 3 };

function zerosBetween(line: Point[]): Point[] {
  const isHigh = highIn(line);
  const runs = runsOfZeros(line).filter(({ start, end }) => isHigh(line[start - 1]) && isHigh(line[end + 1]));
  const zeros = runs.flatMap(({ start, end }) => line.slice(start, end + 1));
  const comesAndGoes = runs.length >= rhythm.runs && zeros.length >= rhythm.share * line.length;
  return comesAndGoes ? [] : zeros;
}

/** Before the end so many numbers must tell how large they are; the last one, not much smaller than they are. */
const fewestBefore = 3;
const leastOfMedian = 0.5;

/** Where one of several lines goes on, the others have come to their end: nobody stopped counting. */
function zerosAtEnd(lines: Point[][]): Point[] {
  const ends = lines.map((line) => {
    const { start, end } = runsOfZeros(line).at(-1) ?? { start: line.length, end: -1 };
    if (end !== line.length - 1) return null;
    const before = line.slice(0, start).flatMap(({ value }) => (value !== null && value > 0 ? [value] : []));
    const last = line[start - 1];
    const isSudden = highIn(line)(last) && Number(last?.value) >= leastOfMedian * median(before);
    return before.length >= fewestBefore && isSudden ? line.slice(start) : null;
  });
  const zeros = ends.flatMap((end) => end ?? []);
  return ends.includes(null) ? [] : zeros.toSorted((a, b) => (a.time < b.time ? -1 : 1));
}

function highIn(line: Point[]): (point: Point | undefined) => boolean {
  const numbers = line.flatMap(({ value }) => value ?? []);
  const counts = numbers.every(Number.isInteger);
  const least = Math.max(leastShare * Math.max(...numbers), counts ? leastCount : 0);
  return (point) => point?.value != null && point.value > 0 && point.value >= least;
}

/** Where zeros begin and end, both included. */
function runsOfZeros(line: Point[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const [place, { value }] of line.entries()) {
    if (value !== 0) continue;
    const last = runs.at(-1);
    if (last?.end === place - 1) last.end = place;
    else runs.push({ start: place, end: place });
  }
  return runs;
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
