import { formatDate } from "../../../i18n/format.ts";
import { gradebookWords } from "../../../i18n/gradebook.ts";
import { make } from "../../../ui/make.ts";
import type { ExerciseTotals } from "../exercise-totals.ts";
import type { Gradebook, Learner } from "../gradebook.ts";
import type { GroupColumn, GroupOrder } from "../group-order.ts";
import { figuresOf, minutesText, remarksOf, signs, stateWord } from "./cell-text.ts";
import type { Names } from "./names.ts";

export interface TableParts {
  book: Gradebook;
  /** Those to show, in order; `from` is the place of the first in all that fit. */
  learners: Learner[];
  from: number;
  fitting: number;
  totals: ExerciseTotals[];
  order: GroupOrder;
  details: boolean;
  names: Names;
}

/** What the headers do. */
interface TableActions {
  sort(column: GroupColumn): void;
}

const numberColumns = ["counted", "hints", "minutes"] as const;

/** Learners × exercises as a grid: one stop for the Tab key, the arrows move in it (`grid-keys.ts`). */
export function viewTable(parts: TableParts, actions: TableActions): HTMLTableElement {
  const { names, learners, from, fitting, book } = parts;
  const words = gradebookWords(names.locale);
  const columns = 4 + numberColumns.length + book.assignment.exercises.length;
  return make(
    "table",
    {
      role: "grid",
      class: "group-table",
      "aria-rowcount": fitting + 1,
      "aria-colcount": columns,
      "aria-readonly": "true",
    },
    make("caption", { class: "visually-hidden" }, words.groupTitle),
    viewHead(parts, actions),
    make("tbody", {}, ...learners.map((learner, index) => viewRow(learner, from + index + 2, parts))),
  );
}

function viewHead({ book, totals, order, names }: TableParts, { sort }: TableActions): HTMLElement {
  const { locale } = names;
  const words = gradebookWords(locale);
  const head = (column: GroupColumn, label: string, look: string, ...more: Node[]) => {
    const button = make("button", { type: "button", tabindex: -1, "data-stop": true }, label);
    button.addEventListener("click", () => sort(column));
    const direction = order.descending ? "descending" : "ascending";
    return make(
      "th",
      {
        scope: "col",
        class: look,
        "data-column": column,
        "aria-sort": order.column === column ? direction : "none",
      },
      button,
      ...more,
    );
  };
  return make(
    "thead",
    {},
    make(
      "tr",
      { "aria-rowindex": 1 },
      head("name", words.name, "who"),
      head("solved", words.solved, "number"),
      ...book.assignment.exercises.map((exercise, place) =>
        head(exercise, names.exercise(exercise), "asked", viewTotals(totals[place], names)),
      ),
      ...numberColumns.map((column) =>
        head(
          column,
          { counted: words.attempts, hints: words.hints, minutes: words.minutes }[column],
          "number",
        ),
      ),
      head("organisation", words.organisation, "organisation"),
      head("sent", words.received, "moment"),
    ),
  );
}

/** How many of the group solved it, as words and as a bar. */
function viewTotals(totals: ExerciseTotals | undefined, { locale }: Names): HTMLElement {
  const all = totals?.asked ?? 0;
  const solved = totals?.states.solved ?? 0;
  const share = all === 0 ? 0 : Math.round((100 * solved) / all);
  return make(
    "span",
    { class: "totals" },
    `${signs.solved} `,
    gradebookWords(locale).solvedOf(solved, all),
    make("span", { class: "share", style: `--share: ${share}%`, "aria-hidden": "true" }),
  );
}

function viewRow(learner: Learner, row: number, { details, names }: TableParts): HTMLElement {
  const { locale } = names;
  const words = gradebookWords(locale);
  const link = make(
    "a",
    { href: names.address(learner), tabindex: -1, "data-stop": true },
    make("bdi", {}, learner.name),
  );
  const cells = learner.cells.map((cell) => {
    const figures = details ? figuresOf(cell, locale) : [];
    const remarks = remarksOf(cell, locale);
    return make(
      "td",
      { class: "state", "data-state": cell.state, tabindex: -1, "data-stop": true },
      make("span", { class: "sign", "aria-hidden": "true" }, signs[cell.state]),
      make("span", { class: "word" }, stateWord(cell.state, locale)),
      ...(remarks.length > 0 ? [make("span", { class: "remarks" }, remarks.join(" · "))] : []),
      ...(figures.length > 0 ? [make("span", { class: "figures" }, ...apart(figures))] : []),
    );
  });
  const plain = (look: string, text: string) =>
    make("td", { class: look, tabindex: -1, "data-stop": true }, text);
  return make(
    "tr",
    { "aria-rowindex": row, "data-learner": learner.id },
    make("th", { scope: "row", class: "who" }, link, ...viewBeside(learner, names)),
    plain("number", words.solvedOf(learner.solved, learner.asked.length)),
    ...cells,
    plain("number", String(learner.counted)),
    plain("number", String(learner.hints)),
    plain("number", minutesText(learner.minutes, locale)),
    make(
      "td",
      { class: "organisation", tabindex: -1, "data-stop": true },
      make("bdi", {}, learner.organisation || words.noOrganisation),
    ),
    plain("moment", formatDate(names.day(learner.received.last), locale)),
  );
}

/** A line may break between two figures, not inside one. */
const apart = (figures: string[]): (Node | string)[] =>
  figures.flatMap((figure, index) => [index > 0 ? " · " : "", make("span", { class: "figure" }, figure)]);

function viewBeside(learner: Learner, { beside }: Names): Node[] {
  const text = beside(learner);
  return text ? [make("span", { class: "remarks" }, text)] : [];
}
