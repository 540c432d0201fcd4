import { gradebookWords } from "../../../i18n/gradebook.ts";
import { cellCounts } from "../../../i18n/gradebook-cells.ts";
import { make } from "../../../ui/make.ts";
import { cellStates, type ExerciseCell } from "../exercise-cell.ts";
import type { Learner } from "../gradebook.ts";
import { figuresOf, remarksOf, signs, stateWord } from "./cell-text.ts";
import type { Names } from "./names.ts";

/** The group for a narrow screen: one learner below the other. `details` opens what each exercise says. */
export function viewList(learners: Learner[], names: Names, details: boolean): HTMLElement {
  const words = gradebookWords(names.locale);
  return make(
    "ul",
    { class: "group-list plain-list" },
    ...learners.map((learner) => {
      const beside = names.beside(learner);
      const about = [learner.organisation || words.noOrganisation, ...(beside ? [beside] : [])];
      return make(
        "li",
        { "data-learner": learner.id },
        make("a", { href: names.address(learner) }, make("bdi", {}, learner.name)),
        make("p", { class: "soft" }, make("bdi", {}, about.join(" · "))),
        make(
          "details",
          { open: details },
          make("summary", {}, ...viewSummary(learner, names)),
          make("ol", { class: "states" }, ...learner.cells.map((cell) => viewCell(cell, names))),
        ),
      );
    }),
  );
}

/** "✓ 7 resueltos · ✗ 2 no resueltos": how many of the exercises that they were asked stand how. */
function viewSummary({ cells, late, claimDiffers }: Learner, { locale }: Names): Node[] {
  const words = gradebookWords(locale);
  const counted = cellStates
    .filter((state) => state !== "not-asked")
    .map((state) => ({ state, count: cells.filter((cell) => cell.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) =>
      make(
        "span",
        { class: "state", "data-state": state },
        make("span", { class: "sign", "aria-hidden": "true" }, signs[state]),
        make("span", { class: "word" }, `${cellCounts(locale)[state](count)} `),
      ),
    );
  const remarks = [...(late ? [words.lateShort] : []), ...(claimDiffers ? [words.differs] : [])];
  return [...counted, ...(remarks.length > 0 ? [make("strong", {}, remarks.join(" · "))] : [])];
}

function viewCell(cell: ExerciseCell, names: Names): HTMLElement {
  const { locale } = names;
  const more = [...remarksOf(cell, locale), ...figuresOf(cell, locale)];
  return make(
    "li",
    {},
    make("span", {}, names.exercise(cell.exercise)),
    make(
      "span",
      { class: "state", "data-state": cell.state },
      make("span", { class: "sign", "aria-hidden": "true" }, signs[cell.state]),
      make("span", { class: "word" }, stateWord(cell.state, locale)),
    ),
    ...(more.length > 0 ? [make("span", { class: "soft figures" }, more.join(" · "))] : []),
  );
}
