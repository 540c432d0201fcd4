import { groupBy } from "../../../group-by.ts";
import type { Lettering, Picture } from "../picture.ts";
import { isLegible } from "../reading/seen.ts";
import { type Fit, fitOf, pixelOf, valueAt } from "./fit.ts";
import { multipleIn, soleNumber } from "./numbers.ts";
import { instant, type Moment, momentName, momentsAlong } from "./times.ts";
import { plain, type ReaderWords } from "./words.ts";

export type Side = "x" | "y";

export interface Tick {
  at: number;
  text: string;
}

/** What a reader takes from the letters along one side of a chart. */
export interface Axis {
  kind: "number" | "time" | "names";
  ticks: Tick[];
  /** By panel where panels repeat the axis; one where they share it or there are none; none for names. */
  fits: { from: number; to: number; fit: Fit }[];
  /** Of times: each tick's, by its text's place. */
  moments: Moment[];
  label: string;
  /** What the label multiplies by: 1000 for "miles de personas". */
  multiple: number;
  percent: boolean;
  /** Numbers that stand where no even axis has them, or in two places, or another axis beside it that says otherwise. */
  fault: "uneven" | "twice" | "clash" | "alike" | null;
}

export interface Axes {
  x: Axis | null;
  y: Axis | null;
  fx: Axis | null;
  fy: Axis | null;
}

export function readAxes(picture: Picture, words: ReaderWords): Axes {
  const texts = picture.texts.filter(({ colour }) => isLegible(colour));
  const fx = namesAxis(rowsOf(texts, "x", "fx-axis tick label"), "x");
  const fy = namesAxis(rowsOf(texts, "y", "fy-axis tick label"), "y");
  const axis = (side: Side, panels: Axis | null) => {
    const label = texts.find(({ group }) => group === `${side}-axis label`)?.text ?? "";
    const labelled = rowsOf(texts, side, `${side}-axis tick label`);
    const rows = labelled.length > 0 ? labelled : unlabelled(texts, side);
    const read = rows.map((row) => readRow(row, side, label, panels, words));
    const [first, ...others] = read;
    if (first === undefined) return null;
    return others.some((other) => clash(first, other)) ? { ...first, fault: "clash" as const } : first;
  };
  return { x: axis("x", fx), y: axis("y", fy), fx, fy };
}

/** Letters of a group that stand in one row along a side, the outermost first. */
function rowsOf(texts: Lettering[], side: Side, group: string): Lettering[][] {
  const rows: Lettering[][] = [];
  for (const text of texts) {
    if (text.group !== group) continue;
    const row = rows.find(
      ([one]) => one !== undefined && Math.abs(across(one, side) - across(text, side)) < 2,
    );
    if (row) row.push(text);
    else rows.push([text]);
  }
  // Panels repeat an axis of names along the other side: the same texts at the same places say nothing new.
  return rows.sort((a, b) => b.length - a.length);
}

const along = ({ x, y }: Lettering, side: Side) => (side === "x" ? x : y);
const across = ({ x, y }: Lettering, side: Side) => (side === "x" ? y : x);

/** Letters of a mark that stand in one row beside everything else serve as an axis where there is none. */
function unlabelled(texts: Lettering[], side: Side): Lettering[][] {
  const layers = groupBy(
    texts.filter(({ group }) => !group.includes("axis")),
    ({ layer }) => String(layer),
  );
  return [...layers.values()].filter((row) => {
    const [one] = row;
    const inRow = row.every(
      (text) => one !== undefined && Math.abs(across(text, side) - across(one, side)) < 2,
    );
    const places = new Set(row.map((text) => Math.round(along(text, side))));
    return row.length > 1 && inRow && places.size === row.length;
  });
}

const base = { fits: [], moments: [], label: "", multiple: 1, percent: false, fault: null };

function namesAxis([row]: Lettering[][], side: Side): Axis | null {
  return row === undefined ? null : { ...base, kind: "names", ticks: ticksOf(row, side) };
}

const ticksOf = (row: Lettering[], side: Side): Tick[] =>
  row.map((text) => ({ at: along(text, side), text: text.text })).sort((a, b) => a.at - b.at);

function readRow(row: Lettering[], side: Side, label: string, panels: Axis | null, words: ReaderWords): Axis {
  const ticks = ticksOf(row, side);
  const names: Axis = { ...base, kind: "names", ticks, label };
  if (ticks.length > 1 && new Set(ticks.map(({ text }) => text)).size === 1)
    return { ...names, fault: "alike" };
  const numbers = ticks.map(({ text }) => soleNumber(text, words));
  if (numbers.every((number) => number !== null) && ticks.length > 1) {
    const percent = numbers.some((number) => number.percent) || label.includes("%");
    const multiple = multipleIn(label, words);
    for (const choice of [0, 1]) {
      const valued = ticks.map(({ at }, i) => {
        const { values, step } = numbers[i] as NonNullable<(typeof numbers)[number]>;
        return { at, value: (values[choice] ?? values[0] ?? Number.NaN) * multiple, step: step * multiple };
      });
      const fits = fitsOf(valued, panels);
      if (fits !== null) return { ...names, kind: "number", fits, percent, multiple };
    }
    return { ...names, fault: repeatedIn(ticks).length > 0 ? "twice" : "uneven", percent };
  }
  const moments = momentsAlong(
    ticks.map(({ text }) => text),
    words,
  );
  if (moments !== null && ticks.length > 1) {
    const timed = ticks.map(({ at }, i) => ({ at, value: instant(moments[i] as Moment), step: 0 }));
    const fits = fitsOf(timed, panels, 0.6);
    return fits === null ? { ...names, moments } : { ...names, kind: "time", fits, moments };
  }
  return names;
}

/** What stands beside two places, as a year does where the ticks between years are rounded. */
export const repeatedIn = (ticks: Tick[]): string[] =>
  ticks.map(({ text }) => text).filter((text, index, all) => all.indexOf(text) < index);

function fitsOf(
  ticks: { at: number; value: number; step: number }[],
  panels: Axis | null,
  slack?: number,
): Axis["fits"] | null {
  const whole = fitOf(ticks, slack);
  if (whole !== null) return [{ from: Number.MIN_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER, fit: whole }];
  if (panels === null || panels.ticks.length < 2) return null;
  const centres = panels.ticks.map(({ at }) => at);
  const half = Math.abs((centres[1] as number) - (centres[0] as number)) / 2;
  const fits = centres.map((centre) => ({
    from: centre - half,
    to: centre + half,
    fit: fitOf(
      ticks.filter(({ at }) => Math.abs(at - centre) <= half),
      slack,
    ),
  }));
  return fits.every(({ fit }) => fit !== null) ? (fits as Axis["fits"]) : null;
}

/** Whether two axes of one side say different things of one place. */
function clash(a: Axis, b: Axis): boolean {
  if (a.kind !== b.kind) return true;
  if (a.kind === "names")
    return b.ticks.some(({ at, text }) => {
      const beside = nearest(a.ticks, at);
      return beside !== null && Math.abs(beside.at - at) < 3 && plain(beside.text) !== plain(text);
    });
  return b.ticks.some(({ at }) => {
    const [one, other] = [numberAt(a, at), numberAt(b, at)];
    const fit = fitAt(a, at);
    return (
      one !== null &&
      other !== null &&
      fit !== null &&
      Math.abs(pixelOf(fit, one) - pixelOf(fit, other)) > 1.5
    );
  });
}

export const nearest = (ticks: Tick[], at: number): Tick | null =>
  ticks.reduce<Tick | null>(
    (best, tick) => (best === null || Math.abs(tick.at - at) < Math.abs(best.at - at) ? tick : best),
    null,
  );

/** How far each tick stands from the one before it, in pixels; those at one place are one. */
export const gapsIn = (ticks: Tick[]): number[] =>
  ticks.slice(1).flatMap(({ at }, i) => {
    const gap = at - (ticks[i] as Tick).at;
    return gap > 1 ? [gap] : [];
  });

export const fitAt = ({ fits }: Axis, at: number): Fit | null =>
  (fits.find(({ from, to }) => at >= from && at <= to) ?? fits[0])?.fit ?? null;

/** The number, or the moment in milliseconds, at a pixel; null on an axis of names. */
export function numberAt(axis: Axis, at: number): number | null {
  const fit = fitAt(axis, at);
  return fit === null ? null : valueAt(fit, at);
}

/** How much a pixel is, at a pixel. */
export function perPixel(axis: Axis, at: number): number {
  const fit = fitAt(axis, at);
  return fit === null ? 0 : Math.abs(valueAt(fit, at + 0.5) - valueAt(fit, at - 0.5));
}

const day = 86_400_000;

/**
 * The name of a place on an axis: the text of its tick, or the number or the time there.
 * @param reach how far from the place a tick may stand, in pixels
 */
export function nameAt(axis: Axis, at: number, reach: number): string | null {
  const tick = nearest(axis.ticks, at);
  const isNear = tick !== null && Math.abs(tick.at - at) <= reach;
  if (axis.kind === "names") return isNear && tick ? nameOfTick(axis, tick) : null;
  if (axis.kind === "time" && tick && Math.abs(tick.at - at) < 1.5) return nameOfTick(axis, tick);
  const value = numberAt(axis, at) as number;
  const slack = 1.5 * perPixel(axis, at);
  if (axis.kind === "number") {
    const whole = Math.round(value);
    return String(Math.abs(whole - value) <= slack ? whole : Number(value.toPrecision(4)));
  }
  // A time stands for the month that has begun, unless it lies within it and months are no measure here.
  const date = new Date(value + Math.max(slack, day / 2));
  const isYearSaid = axis.moments.some((moment) => moment.year !== null);
  const year = isYearSaid ? date.getUTCFullYear() : null;
  const [month, of] = [date.getUTCMonth() + 1, date.getUTCDate()];
  const early = of <= 1 + slack / day;
  if (axis.moments.every(({ month: one }) => one === null || one === 1) && early && month === 1)
    return momentName({ year, month: null, day: null });
  const hasDays = axis.moments.some(({ day: one }) => one !== null && one !== 1);
  return momentName({ year, month, day: hasDays ? of : null });
}

/** As a month or a year is named wherever it stands. */
const nameOfTick = (axis: Axis, tick: Tick): string => {
  const moment = axis.moments[axis.ticks.indexOf(tick)];
  if (moment === undefined) return tick.text;
  const areYears = axis.moments.every(({ month, day: of }) => (month ?? 1) === 1 && (of ?? 1) === 1);
  return momentName(areYears ? { ...moment, month: null, day: null } : moment);
};
