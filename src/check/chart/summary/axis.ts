import { plainLabel } from "../facts/plain-label.ts";
import { type Axis, numberAt, type Side, type Tick } from "../picture/letters/axes.ts";
import type { Seen } from "../picture/reading/sides.ts";

export interface AxisSummary {
  /** "unreadable": two axes that say different things, or numbers that stand where none is even. */
  kind: "number" | "time" | "names" | "unreadable";
  label: string;
  /** Its first and last number, or name. */
  from: number | string;
  to: number | string;
  /** How many names it has. */
  count: number;
  percent: boolean;
  /** Whether equal steps multiply. */
  multiplies: boolean;
}

/** @param places the names of what is drawn along this side, where it names */
export function summariseAxis({ picture, axes }: Seen, side: Side, places?: string[]): AxisSummary | null {
  const axis = axes[side];
  if (axis === null) return null;
  const [first, last] = [axis.ticks[0] as Tick, axis.ticks.at(-1) as Tick];
  const said = {
    label: plainLabel(axis.label),
    percent: axis.percent,
    multiplies: axis.fits[0]?.fit.growth === "log",
  };
  if (axis.fault !== null) return { ...said, kind: "unreadable", from: first.text, to: last.text, count: 0 };
  const names = distinctNames(axis, places);
  if (axis.kind === "number" && !areYears(names)) {
    const [from, to] = endsOf(axis, picture.frame[side] ?? [first.at - blockShift, last.at - blockShift]);
    return { ...said, kind: "number", from, to, count: 0 };
  }
  // A year may be drawn so short that nothing of it is seen; its tick still says it.
  const along = axis.kind === "number" ? [...names, ...axis.ticks.map(({ text }) => text)].sort() : names;
  const [from, to] = axis.kind === "names" ? [first.text, last.text] : [along[0], along.at(-1)];
  return {
    ...said,
    kind: axis.kind === "names" ? "names" : "time",
    from: from ?? first.text,
    to: to ?? last.text,
    count: names.length,
  };
}

const distinctNames = ({ kind, ticks }: Axis, places: string[] = []): string[] => [
  ...new Set(kind === "names" ? ticks.map(({ text }) => text) : places),
];

/** On an axis of numbers years are names, and no amounts. */
export const areYears = (names: string[]) =>
  names.length > 0 && names.every((name) => /^(19|20)\d\d$/.test(name));

/** Plot draws ticks, lines and dots half a pixel further than blocks and the ends of its scales. */
export const blockShift = 0.5;

function endsOf(axis: Axis, ends: [number, number]): [number, number] {
  const [low = 0, high = 0] = ends.map((end) => numberAt(axis, end + blockShift) ?? 0);
  return [Math.min(low, high), Math.max(low, high)];
}
