import type { Cell, ChannelFacts, ChartFacts, MarkFacts } from "../value.ts";
import { plainLabel } from "./facts/plain-label.ts";

export interface ChartTable {
  /** Null where the chart gives the column no label. */
  columns: { label: string | null; scale: string }[];
  rows: Cell[][];
  /** By row: what the program calls the thing drawn (Plot's `ariaLabel`), or null. */
  names: (string | null)[];
}

/** Marks that help to read a chart and carry none of its figures. */
const aid = /^(axis|grid|tip|rule|frame|text|crosshair)/;

/** What a chart shows, as tables: one for each mark that carries figures, without repetitions. */
export function chartTables(facts: ChartFacts): ChartTable[] {
  const tables = facts.marks
    .filter(({ kind, count }) => count > 0 && !aid.test(kind))
    .map((mark) => tableOf(mark, facts))
    .filter(({ columns }) => columns.length > 0);
  const known = new Map<string, ChartTable>();
  for (const table of tables) {
    const shown = JSON.stringify([table.columns, table.rows]);
    const isNamed = table.names.some((name) => name !== null);
    if (isNamed || !known.has(shown)) known.set(shown, table);
  }
  return [...known.values()];
}

interface Column {
  scale: string;
  label: string | null;
  cells: Cell[];
}

function tableOf(mark: MarkFacts, facts: ChartFacts): ChartTable {
  const columns = (["fx", "fy", "x", "y", "fill", "stroke", "r", "length"] as const)
    .map((name) => columnOf(name, mark, facts))
    .filter((column) => column !== null)
    .filter(
      (column, index, all) =>
        all.findIndex((other) => String(other.cells) === String(column.cells)) === index,
    );
  const isGroup = ({ scale }: Column) =>
    facts.scales[scale]?.type.match(/band|point|ordinal|categorical|utc|time/);
  const ordered = [...columns.filter(isGroup), ...columns.filter((column) => !isGroup(column))];
  const names = mark.channels.ariaLabel?.values ?? [];
  const drawn = Array.from({ length: mark.count }, (_, item) => ({
    cells: ordered.map(({ cells }) => cells[item] ?? null),
    name: typeof names[item] === "string" ? names[item] : null,
  }));
  const read = inReadingOrder(drawn, ordered, facts);
  return {
    columns: ordered.map(({ label, scale }) => ({ label, scale })),
    rows: read.map(({ cells }) => cells),
    names: read.map(({ name }) => name),
  };
}

function columnOf(name: string, mark: MarkFacts, facts: ChartFacts): Column | null {
  const [start, end] = [mark.channels[`${name}1`], mark.channels[`${name}2`]];
  const channel = mark.channels[name] ?? end;
  if (!channel?.scale) return null;
  const label =
    facts.scales[channel.scale]?.label ??
    (facts.scales[channel.scale]?.type === "band" ? null : channel.label);
  const cells = start && end && !mark.channels[name] ? between(start, end, mark.kind, name) : channel.values;
  return {
    scale: channel.scale,
    label: label && plainLabel(label),
    cells: withoutGrouping(label, named(cells, channel.scale, facts)),
  };
}

/** A stack's length along its own direction; across it, a bin's two ends. */
function between(start: ChannelFacts, end: ChannelFacts, kind: string, name: string): Cell[] {
  const along = kind.toLowerCase().endsWith(name);
  return end.values.map((to, index) => {
    const from = start.values[index] ?? null;
    if (typeof from !== "number" || typeof to !== "number") return to;
    return along ? Number((to - from).toPrecision(12)) : `${from} – ${to}`;
  });
}

/** Where an axis writes other words than the scale's own values, the reader's table has those words. */
function named(cells: Cell[], scale: string, facts: ChartFacts): Cell[] {
  if (!/band|point/.test(facts.scales[scale]?.type ?? "")) return cells;
  const axis = facts.marks.find(
    ({ kind, channels }) => /^axis/.test(kind) && channels[scale] && channels.text,
  );
  const ticks = new Map(
    axis?.channels[scale]?.values.map((value, index) => [
      String(value),
      axis.channels.text?.values[index] ?? value,
    ]),
  );
  return cells.map((cell) => ticks.get(String(cell)) ?? cell);
}

/** Years are names, not quantities: 2019 and not 2,019. */
const withoutGrouping = (label: string | null, cells: Cell[]): Cell[] =>
  label && /^(año|year)$/i.test(plainLabel(label))
    ? cells.map((cell) => (typeof cell === "number" ? String(cell) : cell))
    : cells;

/** As the first ordinal axis reads. */
function inReadingOrder<Drawn extends { cells: Cell[] }>(
  rows: Drawn[],
  columns: Column[],
  facts: ChartFacts,
): Drawn[] {
  const column = columns.findIndex(
    ({ scale }) => /^[xy]$/.test(scale) && /band|point/.test(facts.scales[scale]?.type ?? ""),
  );
  const scale = columns[column]?.scale;
  if (!scale) return rows;
  const domain = named(facts.scales[scale]?.domain ?? [], scale, facts).map(String);
  const place = ({ cells }: Drawn) => domain.indexOf(String(cells[column]));
  return rows.toSorted((one, other) => place(one) - place(other));
}
