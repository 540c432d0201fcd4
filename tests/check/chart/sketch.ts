import type {
  Cell,
  ChannelFacts,
  Chart,
  ChartFacts,
  MarkFacts,
  ScaleFacts,
} from "../../../src/check/value.ts";

/** Which scale a channel goes through, where it goes through one. */
const scaleOf = (name: string): string | null => {
  if (/^[xy][12]?$/.test(name)) return name.slice(0, 1);
  if (name === "fill" || name === "stroke") return "color";
  return ["r", "fx", "fy", "symbol"].includes(name) ? name : null;
};

/** A mark as facts, without drawing it: its kind and the values of its channels, all equally many. */
export function mark(kind: string, channels: Record<string, Cell[]>): MarkFacts {
  const facts = Object.entries(channels).map(([name, values]): [string, ChannelFacts] => [
    name,
    { scale: scaleOf(name), label: null, values },
  ]);
  const count = Math.max(0, ...Object.values(channels).map(({ length }) => length));
  return { kind, count, channels: Object.fromEntries(facts), constants: {} };
}

/** Standing bars from 0, one for each entry. */
export const standing = (sizes: Record<string, number>, more: Record<string, Cell[]> = {}): MarkFacts =>
  mark("barY", {
    x: Object.keys(sizes),
    y1: Object.keys(sizes).map(() => 0),
    y2: Object.values(sizes),
    ...more,
  });

/** The same bars, lying. */
export const lying = (sizes: Record<string, number>): MarkFacts =>
  mark("barX", {
    y: Object.keys(sizes),
    x1: Object.keys(sizes).map(() => 0),
    x2: Object.values(sizes),
  });

const unique = (cells: Cell[]) => [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()];

/** The scale that Plot would choose: numbers go from 0 to the largest, dates along a line, names side by side. */
function usual(name: string, values: Cell[]): ScaleFacts {
  const bare = { label: null, zero: null, range: null, reverse: false };
  const numbers = values.filter((cell) => typeof cell === "number");
  if (numbers.length > 0)
    return {
      ...bare,
      type: "linear",
      domain: [Math.min(0, ...numbers), Math.max(0, ...numbers)],
      zero: true,
    };
  const named = unique(values);
  if (named.some((cell) => typeof cell === "object" && cell !== null && "date" in cell))
    return { ...bare, type: "utc", domain: named };
  return { ...bare, type: name === "color" ? "ordinal" : "band", domain: named };
}

interface Sketch extends Partial<Omit<ChartFacts, "marks" | "scales">> {
  /** What is other than usual about a scale. */
  scales?: Record<string, Partial<ScaleFacts>>;
}

export function sketch(marks: MarkFacts[], { scales = {}, ...texts }: Sketch = {}): Chart {
  const values = new Map<string, Cell[]>();
  for (const channel of marks.flatMap(({ channels }) => Object.values(channels))) {
    if (!channel?.scale) continue;
    values.set(channel.scale, [...(values.get(channel.scale) ?? []), ...channel.values]);
  }
  const all = [...values].map(([name, cells]) => [name, { ...usual(name, cells), ...scales[name] }] as const);
  return {
    kind: "chart",
    facts: {
      marks,
      scales: Object.fromEntries(all),
      title: null,
      subtitle: null,
      caption: null,
      legends: [],
      ...texts,
    },
  };
}

/** A chart of one mark. */
export const drawnAs = (kind: string, channels: Record<string, Cell[]>): Chart =>
  sketch([mark(kind, channels)]);
