import { clockAt } from "../../assigning/zoned-time.ts";
import { chartProgram, colours, rowHeight } from "./chart-program.ts";

export interface Moment {
  /** What stands above its line. */
  row: string;
  /** As `drawnAt` gives it. */
  at: string;
  /** One of the chart's kinds. */
  kind: string;
}

export interface MomentsChart {
  title: string;
  source: string;
  /** Of the axis. */
  days: string;
  /** How its dates are written, as Intl names it. */
  tag: string;
  rows: string[];
  moments: Moment[];
  /** Told by shape as well as by colour; the order is that of the legend. At most three. */
  kinds: string[];
  /** A day to which a line is drawn, and its name. */
  due: { at: string; name: string } | null;
}

/** A moment as the clocks of a place show it, written as if it were UTC: Plot's axes know no time zones. */
export const drawnAt = (moment: string, timeZone: string): string => `${clockAt(moment, timeZone)}Z`;

/** When somebody did something: a line each, a sign a moment. */
export function momentsChart(chart: MomentsChart, width: number): string {
  const height = chart.rows.length * rowHeight + 70;
  const range = [colours.teal, colours.red, colours.yellow];
  return chartProgram(
    { ...chart, width, height, range, narrow: width < 500 },
    `(() => {
      const moments = data.moments.map((moment) => ({ ...moment, at: new Date(moment.at) }));
      const times = [...moments.map(({ at }) => Number(at)), ...(data.due ? [Date.parse(data.due.at)] : [])];
      const day = 86400000;
      const domain = [new Date(Math.min(...times) - day / 4), new Date(Math.max(...times) + day / 4)];
      const long = domain[1] - domain[0] > 3 * day;
      const date = { day: "numeric", month: "short", timeZone: "UTC" };
      const time = { ...date, hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
      const written = new Intl.DateTimeFormat(data.tag, long ? date : time);
      return Plot.plot({
        title: data.title,
        caption: data.source,
        width: data.width,
        height: data.height,
        marginLeft: 16,
        marginRight: 32,
        marginBottom: 40,
        x: {
          type: "utc",
          label: data.days,
          domain,
          ticks: data.narrow ? 3 : 6,
          tickFormat: (at) => written.format(at),
        },
        y: { axis: null, domain: data.rows, type: "point", padding: 0.8 },
        color: { domain: data.kinds, range: data.range.slice(0, data.kinds.length) },
        symbol: { domain: data.kinds, range: ["circle", "times", "triangle"].slice(0, data.kinds.length), legend: true },
        marks: [
          Plot.ruleY(data.rows, { strokeOpacity: 0.15 }),
          data.due ? Plot.ruleX([new Date(data.due.at)], { strokeDasharray: "4,3" }) : null,
          data.due ? Plot.text([data.due], { x: (due) => new Date(due.at), frameAnchor: "top", text: "name", dy: -10 }) : null,
          Plot.dot(moments, { x: "at", y: "row", stroke: "kind", fill: "kind", symbol: "kind", fillOpacity: 0.6, r: 4 }),
          Plot.text(data.rows, { frameAnchor: "left", y: (row) => row, text: (row) => row, textAnchor: "start", dx: -12, dy: -16 }),
        ],
      });
    })()`,
  );
}
