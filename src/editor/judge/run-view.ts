import type { Problem } from "../../check/problem.ts";
import type { Feedback } from "../../feedback/feedback.ts";
import { editorWords } from "../../i18n/editor.ts";
import type { OutputEntry, Run } from "../../sandbox/sandbox.ts";
import { cellText } from "../../ui/cell-text.ts";
import { make } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { type TableReading, unmarked, viewTable } from "../../ui/table-view.ts";
import type { Drawings } from "./drawings.ts";

/** What shows a run. */
interface Means {
  /** Of a run that drew something. */
  drawings: Drawings | null;
  /** What names and codes of the data mean. */
  reading: TableReading | null;
}

/** What a run gave: its answer first, marked where it was judged, then what it printed on the way. */
export function viewRun(
  run: Run,
  problems: Problem[],
  marked: Pick<Feedback, "table" | "list">,
  { title = editorWords(pageLocale()).yourAnswer, ...means }: Partial<Means> & { title?: string } = {},
): Node[] {
  const words = editorWords(pageLocale());
  const { drawings = null, reading = null } = means;
  const answer = viewAnswer(run, problems, marked, { drawings, reading });
  const printed = viewOutput(run.output, { drawings, reading });
  return [
    ...(answer ? [make("div", { class: "answer" }, make("h4", {}, title), answer)] : []),
    ...(printed.length > 0
      ? [make("div", { class: "printed" }, make("h4", {}, words.printed), ...printed)]
      : []),
  ];
}

function viewAnswer(
  { value, svg, narrow = null }: Pick<Run, "value" | "svg" | "narrow">,
  problems: Problem[],
  { table, list }: Pick<Feedback, "table" | "list">,
  { drawings, reading }: Means,
): HTMLElement | null {
  const locale = pageLocale();
  const words = editorWords(locale);
  if (value.kind === "chart")
    return svg === null ? null : (drawings?.viewChart({ svg, narrow }, value.facts, problems) ?? null);
  const isEmpty =
    (value.kind === "table" ? value.rows : value.kind === "list" ? value.cells : [0]).length === 0;
  if (isEmpty) return make("p", {}, words.emptyAnswer);
  if (value.kind === "table") return viewTable(table ?? unmarked(value), words.table, undefined, reading);
  if (value.kind === "scalar") return make("p", { class: "scalar" }, cellText(value.cell, locale).text);
  if (value.kind !== "list" || !list) return null;
  return viewTable(
    {
      columns: [{ name: words.value, mark: "right" }],
      rows: list.items.map(({ cell, mark }, index) => ({ index, mark, cells: [{ cell, mark }] })),
      total: list.total,
      missingRows: list.missing,
      missingColumns: 0,
    },
    words.list,
  );
}

function viewOutput(output: OutputEntry[], { drawings, reading }: Means): HTMLElement[] {
  const words = editorWords(pageLocale());
  const views: HTMLElement[] = [];
  let lines: HTMLElement | null = null;
  for (const entry of output) {
    if (entry.kind !== "text") {
      lines = null;
      const view =
        entry.kind === "table"
          ? viewTable(unmarked(entry.table, entry.total), words.table, undefined, reading)
          : drawings?.viewChart(entry, null);
      if (view) views.push(view);
      continue;
    }
    if (!lines) {
      lines = make("pre");
      views.push(lines);
    }
    lines.append(`${entry.text}\n`);
  }
  return views;
}
