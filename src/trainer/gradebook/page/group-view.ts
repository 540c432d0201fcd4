import { gradebookWords } from "../../../i18n/gradebook.ts";
import { find } from "../../../ui/find.ts";
import { make } from "../../../ui/make.ts";
import { totalsOf } from "../exercise-totals.ts";
import type { Gradebook, Learner } from "../gradebook.ts";
import {
  filtered,
  type GroupColumn,
  type GroupFilter,
  type GroupOrder,
  type GroupState,
  groupStates,
  noFilter,
  ordered,
  organisationsOf,
} from "../group-order.ts";
import { openGridKeys } from "./grid-keys.ts";
import { viewList } from "./group-list.ts";
import { viewTable } from "./group-table.ts";
import type { Names } from "./names.ts";

/** Learners on one page of the table: as many as can be looked over, and drawn in no time. */
const onPage = 50;
export interface GroupView {
  show(book: Gradebook, names: Names): void;
  /** Those that fit the filter, in the order of the table. */
  fitting(): Learner[];
  /** Brings the keyboard to a learner's row, where it was last. */
  focus(sender: string): void;
}

/** The group at a glance: filter, table (a list where the screen is narrow), pages. */
export function openGroup(page: HTMLElement, open: (address: string) => void): GroupView {
  const part = find(page, "[data-group]");
  const controls = find<HTMLFormElement>(part, "form");
  const search = find<HTMLInputElement>(controls, "[name=text]");
  const organisation = find<HTMLSelectElement>(controls, "[name=organisation]");
  const state = find<HTMLSelectElement>(controls, "[name=state]");
  const late = find<HTMLInputElement>(controls, "[name=late]");
  const details = find<HTMLInputElement>(controls, "[name=details]");
  const orderBox = find<HTMLSelectElement>(controls, "[name=order]");
  const count = find(part, "[data-count]");
  const place = find(part, "[data-table]");
  const narrowing = find<HTMLDetailsElement>(part, "[data-narrowing]");
  const pager = find(part, "[data-pages]");
  const narrow = matchMedia("(max-width: 47.99rem)");

  let book: Gradebook | null = null;
  let names: Names | null = null;
  let order: GroupOrder = { column: "name", descending: false };
  let from = 0;
  let fits: Learner[] = [];
  let grid: ReturnType<typeof openGridKeys> | null = null;

  const filter = (): GroupFilter => ({
    text: search.value,
    organisation: organisation.value,
    state: state.value as GroupState | "",
    lateOnly: late.checked,
  });

  const draw = () => {
    if (!book || !names) return;
    const words = gradebookWords(names.locale);
    fits = ordered(filtered(book.learners, filter()), order, names.locale);
    from = Math.min(from, Math.max(0, Math.floor((fits.length - 1) / onPage) * onPage));
    const learners = fits.slice(from, from + onPage);
    count.textContent = words.shown(fits.length, book.learners.length);
    find(controls, "[data-clear]").hidden = JSON.stringify(filter()) === JSON.stringify(noFilter);
    orderBox.value = order.column;
    if (fits.length === 0) {
      grid = null;
      place.replaceChildren(make("p", {}, words.noneFits));
    } else if (narrow.matches) {
      grid = null;
      place.replaceChildren(viewList(learners, names, details.checked));
    } else drawTable(learners);
    drawPager();
  };

  const drawTable = (learners: Learner[]) => {
    if (!book || !names) return;
    const totals = totalsOf(fits, book.assignment.exercises);
    const parts = { book, learners, from, fitting: fits.length, totals, order, names };
    const table = viewTable({ ...parts, details: details.checked }, { sort });
    const before = place.contains(document.activeElement) ? grid?.current() : null;
    const region = make("div", {
      class: "table-scroll",
      role: "group",
      "aria-label": gradebookWords(names.locale).groupTitle,
    });
    region.append(table);
    const [scrolled] = place.children;
    const left = scrolled?.scrollLeft ?? 0;
    place.replaceChildren(region);
    region.scrollLeft = left;
    grid = openGridKeys(table, before ?? { row: 1, column: 0 }, (row) => {
      const link = row.querySelector("a");
      if (link) open(link.hash);
    });
    if (before) grid.go(before);
  };

  const drawPager = () => {
    if (!names) return;
    const words = gradebookWords(names.locale);
    pager.hidden = fits.length <= onPage;
    find(pager, "[data-page-of]").textContent = words.pageOf(
      from + 1,
      Math.min(from + onPage, fits.length),
      fits.length,
    );
    find<HTMLButtonElement>(pager, "[data-previous]").disabled = from === 0;
    find<HTMLButtonElement>(pager, "[data-next]").disabled = from + onPage >= fits.length;
  };

  const sort = (column: GroupColumn) => {
    const again = order.column === column;
    // Numbers are looked at from the largest on, names and states from the first.
    const largestFirst = ["solved", "counted", "hints", "minutes", "sent"].includes(column);
    order = { column, descending: again ? !order.descending : largestFirst };
    from = 0;
    draw();
  };
  const turn = (by: number) => {
    from = Math.max(0, from + by);
    draw();
    place.scrollIntoView({ block: "start" });
  };

  controls.addEventListener("submit", (event) => event.preventDefault());
  controls.addEventListener("input", ({ target }) => {
    if (target === orderBox) return sort(orderBox.value);
    if (target !== details) from = 0;
    draw();
  });
  find(controls, "[data-clear]").addEventListener("click", () => {
    controls.reset();
    draw();
    search.focus();
  });
  find(pager, "[data-previous]").addEventListener("click", () => turn(-onPage));
  find(pager, "[data-next]").addEventListener("click", () => turn(onPage));
  /** A table has room for its filter above it; above a list it would push the people off the screen. */
  const fitScreen = () => {
    narrowing.open = !narrow.matches;
    draw();
  };
  narrow.addEventListener("change", fitScreen);

  fitScreen();
  return {
    show(next, called) {
      if (book?.assignment.id !== next.assignment.id) {
        controls.reset();
        from = 0;
        order = { column: "name", descending: false };
      }
      book = next;
      names = called;
      find(part, '.legend [data-of="not-asked"]').hidden = next.assignment.halves === undefined;
      fillChoices(next, called, organisation, orderBox);
      draw();
    },
    fitting: () => fits,
    focus(sender) {
      const at = fits.findIndex(({ id }) => id === sender);
      if (at < 0) return;
      from = Math.floor(at / onPage) * onPage;
      draw();
      if (grid) grid.go({ row: at - from + 1, column: 0 });
      else place.querySelector<HTMLElement>(`[data-learner="${CSS.escape(sender)}"] a`)?.focus();
    },
  };
}

/** Organisations that there are, and what the list can be ordered by; what was chosen stays. */
function fillChoices(
  book: Gradebook,
  { locale, exercise }: Names,
  organisation: HTMLSelectElement,
  orderBox: HTMLSelectElement,
): void {
  const words = gradebookWords(locale);
  const fill = (select: HTMLSelectElement, choices: [value: string, label: string][]) => {
    const { value } = select;
    if (
      select.options.length === choices.length &&
      choices.every(([it], at) => select.options[at]?.value === it)
    )
      return;
    select.replaceChildren(...choices.map(([it, label]) => make("option", { value: it }, label)));
    select.value = choices.some(([it]) => it === value) ? value : (choices[0]?.[0] ?? "");
  };
  fill(organisation, [
    ["", words.anyOrganisation],
    ...organisationsOf(book.learners, locale).map((name): [string, string] => [name, name]),
  ]);
  fill(orderBox, [
    ["name", words.name],
    ["solved", words.solved],
    ["counted", words.attempts],
    ["hints", words.hints],
    ["minutes", words.minutes],
    ["organisation", words.organisation],
    ["sent", words.received],
    ...book.assignment.exercises.map((id): [string, string] => [id, exercise(id)]),
  ]);
}

/** For the page's HTML: the states that the filter knows. */
export { groupStates };
