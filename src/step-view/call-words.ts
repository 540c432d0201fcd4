import { formatList, formatNumber } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { stepViewWords } from "../i18n/step-view.ts";
import type { TraceCall, TraceView } from "../sandbox/trace.ts";
import { cellText } from "../ui/cell-text.ts";

/** A column as a reader knows it. */
export type ColumnName = (column: string) => string;

const asWritten: ColumnName = (column) => column;

/** What a call did to its table, in a sentence or two. */
export function callWords(call: TraceCall, locale: Locale, nameOf: ColumnName = asWritten): string {
  const words = stepViewWords(locale);
  const added = newColumns(call).map(nameOf);
  const columns =
    added.length > 0 ? words.newColumns(formatList(added, locale), added.length) : columnWords(call, locale);
  return [...rowWords(call, locale, nameOf), columns].filter((text) => text !== "").join(" ");
}

/** Columns of the table after that are not in the one before; none where that cannot be told. */
export function newColumns({ before: [before], after }: TraceCall): string[] {
  if (before === undefined || before.kind !== "table" || after.kind !== "table") return [];
  const isWhole = before.columns.length === before.width;
  if (!isWhole && after.width <= before.width) return [];
  return after.columns.filter((name) => !before.columns.includes(name));
}

/** Fewer columns, the rows being the same. */
function columnWords({ before: [before], after, change }: TraceCall, locale: Locale): string {
  if (before?.kind !== "table" || after.kind !== "table" || after.width >= before.width) return "";
  if (change.same === 0 || change.same < after.total) return "";
  return stepViewWords(locale).columns(formatNumber(before.width, locale), formatNumber(after.width, locale));
}

/** What became of the rows; none where it did nothing to them. */
export function rowWords(
  { how, before, after, change }: TraceCall,
  locale: Locale,
  nameOf: ColumnName = asWritten,
): string[] {
  const words = stepViewWords(locale);
  const number = (count: number) => formatNumber(count, locale);
  const [first, second] = before;
  if (!first || first.kind === "value") return [];
  const { left, same, moved, repeated, alone, traced, inPlace } = change;
  if (how === "loop")
    return [words.loop(amount(first, locale)), ...(inPlace ? [words.rewritten(number(first.total))] : [])];
  if (after.kind === "value")
    return [words.oneValue(amount(first, locale), cellText(after.cell, locale).text)];
  if (inPlace) return [words.rewritten(number(first.total))];
  const [all, now] = [number(first.total), number(after.total)];
  const more = [
    ...(repeated > 0 && after.kind !== "groups" && first.kind !== "groups"
      ? [words.repeated(number(repeated))]
      : []),
    ...(alone > 0 ? [words.alone(number(alone))] : []),
    ...(left > 0 ? [words.left(number(left))] : []),
  ];
  if (second && second.kind !== "value") {
    const isTogether = traced && same > 0 && left === 0 && after.total >= first.total + second.total;
    if (isTogether && alone === 0 && repeated === 0) return [words.together(all, number(second.total), now)];
    return [words.joined(all, amount(second, locale), amount(after, locale)), ...more];
  }
  if (after.kind === "groups") {
    if (first.kind === "groups") return [words.groupEach(now)];
    const by = after.by === null ? words.grouped(all, now) : words.groupedBy(all, now, nameOf(after.by));
    return [by, ...(traced && left > 0 ? [words.inNoGroup(number(left))] : [])];
  }
  if (!traced) return [words.made(amount(first, locale), amount(after, locale)), words.unknown];
  if (first.kind !== "groups" && same === after.total) {
    if (moved) return [left > 0 ? words.keptAndSorted(now, all) : words.sorted(now)];
    return left > 0 ? [words.kept(now, all, number(left))] : [];
  }
  if (same > 0 && first.kind !== "groups") return [words.grown(number(after.total - same), now), ...more];
  if (after.total === first.total && repeated === 0 && left === 0) return [words[eachOf(first, after)](now)];
  return [words.made(amount(first, locale), amount(after, locale)), ...more];
}

function eachOf(before: TraceView, after: TraceView) {
  if (before.kind === "groups") return after.kind === "list" ? "valueEachGroup" : "rowEachGroup";
  return after.kind === "list" ? "valueEach" : "oneEach";
}

function amount(view: TraceView, locale: Locale): string {
  const words = stepViewWords(locale);
  if (view.kind === "value") return cellText(view.cell, locale).text;
  const count = formatNumber(view.total, locale);
  if (view.kind === "list") return words.valuesOf(count);
  return view.kind === "groups" ? words.groupsOf(count) : words.rowsOf(count);
}
