import { plainLabel } from "../../check/chart/facts/plain-label.ts";
import type { AnswerPart, ProblemShape } from "../../check/problem.ts";
import type { ChartFacts, Table } from "../../check/value.ts";

/** What one mark of a chart draws, as a table: the chart for those who do not see it. */
export interface MarkRows {
  /** Index into the facts' marks. */
  mark: number;
  /** Plot's name of the mark: "barY", "dot". */
  kind: string;
  /** One row a thing drawn; columns are named by the chart's own labels. */
  table: Table;
  /** The same problem, with its places in the chart as rows of this table. */
  toRows<P extends ProblemShape>(problem: P): P;
}

const frame = /^(axis|grid|tip)|^(frame|rule[XY]?)$/;
/** Ends of bars and areas that only repeat the baseline. */
const repeats: Record<string, string> = { x1: "x2", y1: "y2" };

/** Marks that carry figures; axes, grids, frames and rules do not. */
export function chartRows({ marks, scales }: ChartFacts): MarkRows[] {
  const shown: MarkRows[] = [];
  for (const [index, { kind, count, channels }] of marks.entries()) {
    if (frame.test(kind) || count === 0) continue;
    const named = Object.entries(channels).filter(([name, channel]) => {
      const twin = repeats[name];
      return channel && !(twin && channels[twin] && channel.values.every((cell) => cell === 0));
    });
    if (named.length === 0) continue;
    const columns: string[] = [];
    for (const [name, channel] of named) {
      const axis = /^([xy])2$/.exec(name)?.[1] ?? "";
      const label = plainLabel(channel?.label ?? scales[axis]?.label ?? name);
      columns.push(columns.includes(label) ? `${label} (${name})` : label);
    }
    const rows = Array.from({ length: count }, (_, item) =>
      named.map(([, channel]) => channel?.values[item] ?? null),
    );
    shown.push({
      mark: index,
      kind,
      table: { kind: "table", columns, rows, from: "objects" },
      toRows: (problem) => ({
        ...problem,
        where: (problem.where ?? []).flatMap((place): AnswerPart[] =>
          "mark" in place && place.mark === index && place.item !== undefined ? [{ row: place.item }] : [],
        ),
      }),
    });
  }
  return shown;
}
