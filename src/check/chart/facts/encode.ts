import { blankKind } from "../../cell.ts";
import type { Cell, ChannelFacts, ChartFacts, MarkFacts } from "../../value.ts";
import { stackedItems } from "./bars.ts";
import { type Family, familyOf, isGuide, mayAnnotate } from "./family.ts";
import type { Axis, Item, Role } from "./item.ts";
import { placeName } from "./position.ts";

export interface Encoding {
  /** Index into ChartFacts.marks. */
  mark: number;
  family: Family;
  /** Which axis measures: "y" for standing bars; null where none does, as in a map. */
  measure: Axis | null;
  roles: Role[];
  /** Those of the roles that name an item; the others say something about it. */
  names: Role[];
  items: Item[];
}

/** Everything in the chart that may carry data; axes, grids, frames and tips do not. */
export const encodeChart = (facts: ChartFacts): Encoding[] =>
  facts.marks.flatMap((mark, index) =>
    isGuide(mark.kind) || mark.count === 0 ? [] : encodeMark(mark, index, facts),
  );

/** The marks that carry a chart's data: rules and texts only where there is nothing else. */
export function carriersOf(facts: ChartFacts): Encoding[] {
  const all = encodeChart(facts);
  const main = all.filter(({ family }) => !mayAnnotate(family));
  return main.length > 0 ? main : all;
}

function encodeMark(mark: MarkFacts, index: number, facts: ChartFacts): Encoding {
  const family = familyOf(mark.kind);
  const measure = measureOf(mark, facts);
  const raw = rawItems(mark, facts, family, measure);
  const hasLength = family === "bar" || family === "area" || family === "waffle";
  const { roles, items } = withoutRepeats(hasLength ? stackedItems(mark, raw, measure) : raw, family);
  const names = roles.filter((role) => isName(role, family, items, facts, measure));
  return { mark: index, family, measure, roles, names, items };
}

/** In a scatter plot both axes measure, in a heat map both name. */
function isName(
  role: Role,
  family: Family,
  items: Item[],
  { scales }: ChartFacts,
  measure: Axis | null,
): boolean {
  if (role === "series" || role === "facet" || role === "facet2") return true;
  if (role !== "category" && role !== "value") return false;
  if (family === "cell" || (role === "category" && ["bar", "area", "waffle", "line"].includes(family)))
    return true;
  const axis = (role === "value") === (measure === "x") ? "x" : "y";
  return isNaming(scales[axis]?.type) || items.some((item) => typeof item.roles[role] === "string");
}

/** The axis that measures. Bars and areas say it in their name; else the one that is not a row of names. */
function measureOf({ kind, channels }: MarkFacts, { scales }: ChartFacts): Axis | null {
  if (/^(bar|area|rect|waffle|tick)X$/.test(kind)) return "x";
  if (/^(bar|area|rect|waffle|tick)Y$/.test(kind)) return "y";
  const has = (axis: Axis) => axis in channels || `${axis}1` in channels;
  if (!has("x") || !has("y")) return has("y") ? "y" : has("x") ? "x" : null;
  return isNaming(scales.y?.type) && !isNaming(scales.x?.type) ? "x" : "y";
}

const isNaming = (scale: string | undefined) => scale === "band" || scale === "point" || scale === "ordinal";

function rawItems(mark: MarkFacts, facts: ChartFacts, family: Family, measure: Axis | null): Item[] {
  const { channels, count } = mark;
  const other: Axis = measure === "x" ? "y" : "x";
  const series = seriesChannel(mark, facts, family);
  const colour = colourChannel(mark, facts);
  const sources: [Role, ChannelFacts | undefined][] = [
    ["category", channels[other] ?? channels[`${other}1`]],
    ["end", other in channels || family !== "bar" ? undefined : channels[`${other}2`]],
    [
      "value",
      measure === null
        ? undefined
        : (channels[measure] ?? channels[`${measure}2`] ?? channels[`${measure}1`]),
    ],
    ["series", series],
    ["colour", colour],
    ["size", channels.r],
    ["facet", channels.fx ?? channels.fy],
    ["facet2", channels.fx && channels.fy],
    ["text", family === "text" ? channels.text : undefined],
  ];
  const used = sources.flatMap(([role, channel]) => (channel ? [{ role, channel }] : []));
  const written = Math.min(count, ...used.map(({ channel }) => channel.values.length));
  return [...Array(written).keys()].map((index) => ({
    pieces: [index],
    roles: Object.fromEntries(
      used.map(({ role, channel }) => [role, meaning(role, channel.values[index] ?? null)]),
    ),
  }));
}

/** Names and times are compared by what they mean. */
const meaning = (role: Role, cell: Cell): Cell =>
  role !== "text" && typeof cell !== "number" && blankKind(cell) === null ? placeName(cell) : cell;

const colourNames = ["ordinal", "categorical", undefined];

/** Colours that measure go through a scale of numbers. */
const measures = (channel: ChannelFacts, { scales }: ChartFacts): boolean =>
  !colourNames.includes(scales.color?.type) && channel.values.every((cell) => typeof cell !== "string");

function colourChannel({ channels }: MarkFacts, facts: ChartFacts): ChannelFacts | undefined {
  return [channels.fill, channels.stroke].find(
    (channel) => channel?.scale === "color" && measures(channel, facts),
  );
}

/** What tells the kinds of things apart: a colour, a symbol, or (for lines and areas) a line of their own. */
function seriesChannel({ channels }: MarkFacts, facts: ChartFacts, family: Family): ChannelFacts | undefined {
  const coloured = [channels.fill, channels.stroke].find(
    (channel) => channel?.scale === "color" && !measures(channel, facts),
  );
  const ownLine = family === "line" || family === "area" ? channels.z : undefined;
  return ownLine ?? coloured ?? channels.symbol;
}

/** A colour that repeats what another role says, or is the same for all, says nothing of its own. */
function withoutRepeats(items: Item[], family: Family): Pick<Encoding, "roles" | "items"> {
  const present = [...new Set(items.flatMap(({ roles }) => Object.keys(roles) as Role[]))];
  const says = (role: Role, item: Item) => String(placeName(item.roles[role] ?? null));
  const repeats = (role: Role) =>
    present.some(
      (other) =>
        ["category", "value", "facet", "facet2"].includes(other) &&
        items.every((item) => says(role, item) === says(other, item)),
    ) || new Set(items.map((item) => says(role, item))).size <= 1;
  const mute = present.filter(
    (role) =>
      ["series", "colour", "size"].includes(role) &&
      !(role === "colour" && family === "cell") &&
      repeats(role),
  );
  const roles = present.filter((role) => !mute.includes(role));
  const kept = items.map(({ pieces, roles: all }) => ({
    pieces,
    roles: Object.fromEntries(roles.map((role) => [role, all[role] ?? null])),
  }));
  return { roles, items: kept };
}
