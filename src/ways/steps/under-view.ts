import { formatList, formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { viewCall } from "../../step-view/call-view.ts";
import { rowWords } from "../../step-view/call-words.ts";
import { viewWithFirst, withFirst } from "../../step-view/columns-first.ts";
import { viewTable } from "../../step-view/side-view.ts";
import { branch, type Tree } from "../../step-view/tree.ts";
import type { Column } from "../../steps/column.ts";
import { columnsBefore, type StepState } from "../../steps/columns-of.ts";
import { readingOf } from "../../steps/reading.ts";
import { columnTitle } from "../../steps/slots.ts";
import type { Recipe } from "../../steps/step.ts";
import type { TableThen } from "./table-then.ts";
import { stepsWords } from "./words.ts";

export interface UnderOptions {
  locale: Locale;
  /** Columns before the step; null for the first. */
  before: readonly Column[] | null;
  /** Columns after it; none where it gives one number. */
  after: readonly Column[];
  /** Columns of the tables that steps bring others from. */
  others: readonly Column[];
  /** Whether a step speaks of a column: what is chosen with stands before the rest. */
  isUsed(column: string): boolean;
}

/** What a step did to its table, in a sentence or two. */
export function changeWords({ view, call, grouping }: TableThen, options: UnderOptions): string {
  const { locale, before, after } = options;
  const words = stepsWords(locale);
  const { nameOf } = readingOf(columnsOf(options), locale);
  if (view.kind === "value") return call ? rowWords(call, locale, nameOf).join(" ") : "";
  const rows = formatNumber(view.kind === "groups" ? view.members : view.total, locale);
  if (!before) return words.rows(rows);
  const isOneToOne =
    call !== null &&
    call.before.length === 1 &&
    call.before[0]?.kind === "table" &&
    call.change.same === 0 &&
    call.before[0].total === (view.kind === "groups" ? view.members : view.total);
  const changed = call === null || isOneToOne ? [] : rowWords(call, locale, nameOf);
  return [
    ...(grouping ? rowWords(grouping, locale, nameOf) : []),
    ...(changed.length > 0 ? changed : [words.sameRows(rows)]),
    // Of groups everything is made anew.
    ...(grouping ? [] : columnWords(before, after, locale)),
  ].join(" ");
}

function columnWords(before: readonly Column[], after: readonly Column[], locale: Locale): string[] {
  const words = stepsWords(locale);
  const missingIn = (columns: readonly Column[]) => (column: Column) =>
    !columns.some(({ name }) => name === column.name);
  const titles = (columns: Column[]) =>
    formatList(
      columns.map(({ name }) => columnTitle(columns, name, locale)),
      locale,
    );
  const added = after.filter(missingIn(before));
  const gone = before.filter(missingIn(after));
  return [
    ...(added.length > 0 ? [words.newColumns(titles(added), added.length)] : []),
    ...(gone.length === 0
      ? []
      : gone.length <= 3
        ? [words.goneColumns(titles(gone), gone.length)]
        : [words.columnsStay(formatNumber(before.length, locale), formatNumber(after.length, locale))]),
  ];
}

const columnsOf = ({ before, after, others }: UnderOptions): Column[] => [
  ...after,
  ...(before ?? []),
  ...others,
];

/** What stands under a step: what it did in words, and the table as it is then. */
export function viewUnder(then: TableThen, options: UnderOptions): Tree {
  const { locale } = options;
  const words = stepsWords(locale);
  const { view, call } = then;
  const { isUsed } = options;
  const shown = { locale, ...readingOf(columnsOf(options), locale), isBrief: true };
  return branch(
    "div",
    { class: "step-under" },
    branch("p", { class: "step-said" }, changeWords(then, options)),
    call
      ? viewCall(withFirst(call, isUsed), shown)
      : viewTable(viewWithFirst(view, isUsed), words.table, shown),
  );
}

/** What the table under a step is shown with. */
export function underOptions(
  steps: Recipe,
  states: readonly StepState[],
  index: number,
  others: UnderOptions["others"],
  locale: Locale,
): UnderOptions {
  const state = states[index];
  const words = wordsIn(steps);
  return {
    locale,
    others,
    isUsed: (column) => words.has(column),
    before: index === 0 ? null : columnsBefore(states, index),
    after: state?.is === "table" ? state.columns : [],
  };
}

/** Every text in steps: a column that they speak of is one of them. */
function wordsIn(thing: unknown): Set<string> {
  if (typeof thing === "string") return new Set([thing]);
  if (typeof thing !== "object" || thing === null) return new Set();
  return new Set(Object.values(thing).flatMap((one) => [...wordsIn(one)]));
}
