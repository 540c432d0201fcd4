import type { Problem } from "../../check/problem.ts";
import type { ChartFacts } from "../../check/value.ts";
import { markTable } from "../../feedback/marks.ts";
import { editorWords } from "../../i18n/editor.ts";
import { adoptStyle } from "../adopt-style.ts";
import { make } from "../make.ts";
import { pageLocale } from "../page-locale.ts";
import { unmarked, viewTable } from "../table-view.ts";
import { cleanChart } from "./clean.ts";
import { describeChart } from "./described.ts";
import { markDrawing } from "./mark-drawing.ts";
import { type ChartPlaces, chartPlaces } from "./places.ts";
import { chartRows } from "./rows.ts";
import css from "./view.css?inline";

/** As the sandbox drew it: 640 wide, and for a phone where that was asked for. */
interface Drawn {
  svg: string;
  narrow?: string | null;
}

/**
 * The chart, what a reader takes from it in words, and what it shows as tables behind a disclosure. What
 * the problems mean is marked in both, by the same numbers.
 */
export function viewChart(
  { svg, narrow = null }: Drawn,
  facts: ChartFacts | null,
  problems: Problem[] = [],
): HTMLElement {
  adoptStyle(css);
  const locale = pageLocale();
  const words = editorWords(locale);
  const rows = facts ? chartRows(facts) : [];
  const places = chartPlaces(problems);
  // A mark that is alone is found without an outline.
  const outlined = rows.length > 1 ? places : { ...places, marks: [] };
  const said = describeChart(svg, locale);
  const wide = viewDrawing(svg, outlined, said);
  const marked = wide.marked;
  const view = make("div", { class: "chart-view" });
  if (marked > 0) {
    const [first] = places.items;
    const numbered = first !== undefined && places.numberOf(first) !== null;
    view.append(make("p", { class: "marked" }, numbered ? words.markedByNumber : words.marked));
  }
  view.append(wide.frame);
  if (narrow !== null) {
    wide.frame.classList.add("wide");
    const { frame } = viewDrawing(narrow, outlined, said);
    frame.classList.add("narrow");
    view.append(frame);
  }
  view.append(make("p", { class: "reads", "aria-hidden": "true" }, said));
  if (rows.length > 0) {
    const tables = rows.map(({ mark, kind, table, toRows }) => {
      const judged = markTable(table, problems.map(toRows)) ?? unmarked(table);
      return viewTable(judged, words.markRows(kind), (row) => places.numberOf({ mark, item: row }));
    });
    // Where the check points into the chart, the table says in words what is marked.
    const pointedOut = rows.some(({ toRows }) => problems.some((problem) => toRows(problem).where?.length));
    view.append(
      make(
        "details",
        { open: pointedOut, "data-table": "" },
        make("summary", {}, words.chartRows),
        ...tables,
      ),
    );
  }
  return view;
}

/** A drawing with what its problems mean, and how many of them are marked in it. */
function viewDrawing(svg: string, places: ChartPlaces, said: string): { frame: HTMLElement; marked: number } {
  const clean = cleanChart(svg);
  const image = clean.querySelector<SVGElement>("svg.plot") ?? clean.querySelector("svg");
  const marked = image ? markDrawing(clean, image, places) : 0;
  // One image with one name: Plot's own names of its groups, in English, are not read out.
  for (const group of image?.querySelectorAll("g[aria-label]") ?? [])
    group.setAttribute("aria-hidden", "true");
  image?.setAttribute("role", "img");
  image?.setAttribute("aria-label", said);
  const label = editorWords(pageLocale()).yourChart;
  const frame = make("div", { class: "plot", tabindex: 0, role: "group", "aria-label": label }, clean);
  return { frame, marked };
}
