import { chartProgram, colours, countTicks, rowHeight } from "./chart-program.ts";

export interface AttemptsChart {
  title: string;
  source: string;
  /** Of the axis, which numbers the tries. */
  number: string;
  /** By exercise, what each try came to; null where that is not known. */
  rows: { name: string; kinds: (string | null)[] }[];
  /** What a try can have come to, in the order of the legend. */
  kinds: string[];
}

/** The course of a learner's tries: a row an exercise, a sign a try, in their order. */
export function attemptsChart({ rows, ...chart }: AttemptsChart, width: number): string {
  const tries = rows.flatMap(({ name, kinds }) =>
    kinds.flatMap((kind, index) => (kind === null ? [] : { exercise: name, number: index + 1, kind })),
  );
  const most = Math.max(1, ...rows.map(({ kinds }) => kinds.length));
  const ticks = countTicks(most).filter((tick) => tick > 0);
  const height = rows.length * rowHeight + 70;
  const range = [colours.teal, colours.red, colours.yellow];
  return chartProgram(
    { ...chart, names: rows.map(({ name }) => name), tries, most, ticks, width, height, range },
    `Plot.plot({
      title: data.title,
      caption: data.source,
      width: data.width,
      height: data.height,
      marginLeft: 8,
      marginRight: 16,
      marginBottom: 40,
      x: { label: data.number, domain: [0, data.most + 1], ticks: data.ticks, tickFormat: String },
      y: { axis: null, domain: data.names, type: "point", padding: 0.8 },
      color: { domain: data.kinds, range: data.range },
      symbol: { domain: data.kinds, range: ["circle", "times", "triangle"], legend: true },
      marks: [
        Plot.ruleY(data.names, { strokeOpacity: 0.15 }),
        Plot.dot(data.tries, { x: "number", y: "exercise", stroke: "kind", fill: "kind", symbol: "kind", fillOpacity: 0.6, r: 4 }),
        Plot.text(data.names, { x: 0, y: (name) => name, text: (name) => name, textAnchor: "start", dy: -16 }),
      ],
    })`,
  );
}
