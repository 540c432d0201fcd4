import * as Plot from "@observablehq/plot";
import { isArray } from "./primordials.ts";

export interface Channel {
  value: ArrayLike<unknown>;
  scale?: string | null;
  label?: string;
}

/** One mark of a drawn plot. */
export interface DrawnMark {
  mark: Plot.Mark & Record<string, unknown>;
  /** After transforms and initializers, once the plot is drawn. */
  channels: Record<string, Channel>;
  /** What is really drawn, a list of positions in the channels for each facet; empty for a frame and the like. */
  indexes: (number[] & { fx?: unknown; fy?: unknown })[];
  /** By position in the channels: the number that a stack took for 0 because there is none. */
  absent: (position: number) => boolean;
  /** It renders in a way of its own: shown only where a pointer is (tip: true, crosshair), or a function. */
  ownRender: boolean;
}

/** The marks that a chart's facts tell of, in their order. */
export const toldMarks = (marks: DrawnMark[]): DrawnMark[] => marks.filter(({ ownRender }) => !ownRender);

type Factory = (...args: unknown[]) => unknown;
const kinds = new WeakMap<object, string>();
/** By mark: the numbers that Plot stacks, or the option that says them. */
const stacked = new WeakMap<object, unknown>();
const stacks = /^(bar|area|rect|waffle)([XY])$/;

/** Plot's marks by class, for those that Plot itself makes (the parts of boxX, implicit axes). */
const classes: [string, unknown][] = Object.entries(Plot)
  .filter(([name]) => /^[A-Z]/.test(name) && name !== "Mark")
  .map(([name, exported]) => [name.charAt(0).toLowerCase() + name.slice(1), exported]);

/** Everything that Plot exports; the functions that make a mark remember its public name, since classes are minified. */
export function namingMarks(): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const [name, exported] of Object.entries(Plot)) {
    const isFunction = typeof exported === "function" && /^[a-z]/.test(name);
    named[name] = isFunction ? naming(name, exported as Factory) : exported;
  }
  return named;
}

function naming(name: string, factory: Factory): Factory {
  const wrapped: Factory = (...args) => {
    const length = stackedBy(name, args[1]);
    const given = length === null ? undefined : (args[1] as Record<string, unknown>)[length];
    const answers: unknown[] = [];
    if (length !== null && typeof given === "function")
      args[1] = { ...(args[1] as object), [length]: recorded(given as Factory, answers) };
    const made = factory(...args);
    if (made instanceof Plot.Mark && !kinds.has(made)) {
      kinds.set(made, name);
      if (length !== null) stacked.set(made, typeof given === "function" ? answers : given);
    }
    return made;
  };
  return Object.defineProperties(wrapped, { name: { value: name }, length: { value: factory.length } });
}

/** The option whose numbers Plot stacks for a mark; null where it stacks none. */
function stackedBy(name: string, options: unknown): string | null {
  const [, , side] = stacks.exec(name) ?? [];
  if (side === undefined || typeof options !== "object" || options === null) return null;
  const given = options as Record<string, unknown>;
  const length = side.toLowerCase();
  return given[`${length}1`] === undefined && given[`${length}2`] === undefined ? length : null;
}

/** A learner's own function, whose answers are kept by position: asked a second time it may print, or count. */
const recorded =
  (own: Factory, answers: unknown[]): Factory =>
  (...args) => {
    const answer = own(...args);
    answers[args[1] as number] = answer;
    return answer;
  };

/** Which of a mark's data have no number where Plot's stack says 0. */
export function absentIn(mark: object, data: unknown): DrawnMark["absent"] {
  const option = stacked.get(mark);
  if (option === undefined || option === null || !isArray(data)) return () => false;
  const values = Plot.valueof(data, option as string);
  return (position) => {
    const value = values?.[position];
    return value === null || value === undefined || value === "" || Number.isNaN(Number(value));
  };
}

const axes = /^(f?[xy])-(axis|grid)/;
export const isAxis = ({ mark }: DrawnMark): boolean => axes.test(String(mark.ariaLabel ?? ""));

/** "barY", "dot", "axisX", "gridY", …; a class that Plot does not export is a "mark". */
export function markKind({ mark, channels }: DrawnMark): string {
  const [, axis, part] = axes.exec(String(mark.ariaLabel ?? "")) ?? [];
  if (axis && part) return part + axis.charAt(0).toUpperCase() + axis.slice(1);
  const known = kinds.get(mark);
  if (known) return known;
  const kind = classes.find(([, Class]) => mark.constructor === Class)?.[0] ?? "mark";
  if (kind !== "area") return kind;
  return "x1" in channels && "x2" in channels ? "areaX" : "areaY";
}
