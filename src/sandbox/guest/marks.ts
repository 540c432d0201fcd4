import * as Plot from "@observablehq/plot";

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
  /** It renders in a way of its own: shown only where a pointer is (tip: true, crosshair), or a function. */
  ownRender: boolean;
}

/** The marks that a chart's facts tell of, in their order. */
export const toldMarks = (marks: DrawnMark[]): DrawnMark[] => marks.filter(({ ownRender }) => !ownRender);

type Factory = (...args: unknown[]) => unknown;
const kinds = new WeakMap<object, string>();

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
    const made = factory(...args);
    if (made instanceof Plot.Mark && !kinds.has(made)) kinds.set(made, name);
    return made;
  };
  return Object.defineProperties(wrapped, { name: { value: name }, length: { value: factory.length } });
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
