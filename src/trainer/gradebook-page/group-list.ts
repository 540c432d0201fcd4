import { make } from "../../editor/make.ts";
import { gradebookWords } from "../../i18n/gradebook.ts";
import type { ExerciseCell } from "../exercise-cell.ts";
import type { Learner } from "../gradebook.ts";
import { figuresOf, remarksOf, signs, stateWord } from "./cell-text.ts";
import type { Names } from "./names.ts";

/** The group for a narrow screen: a learner one below the other, with what each exercise says. */
export function viewList(learners: Learner[], names: Names, details: boolean): HTMLElement {
  const words = gradebookWords(names.locale);
  return make(
    "ul",
    { class: "group-list plain-list" },
    ...learners.map((learner) => {
      const twin = names.twin(learner);
      const about = [learner.organisation || words.noOrganisation, ...(twin ? [twin] : [])];
      return make(
        "li",
        { "data-learner": learner.id },
        make("a", { href: names.address(learner) }, make("bdi", {}, learner.name)),
        make("p", { class: "soft" }, make("bdi", {}, about.join(" · "))),
        make("p", {}, `${words.solved}: ${words.solvedOf(learner.solved, learner.cells.length)}`),
        make("ol", { class: "states" }, ...learner.cells.map((cell) => viewState(cell, names, details))),
      );
    }),
  );
}

function viewState(cell: ExerciseCell, names: Names, details: boolean): HTMLElement {
  const { locale } = names;
  const more = [...remarksOf(cell, locale), ...(details ? [figuresOf(cell, locale)] : [])].filter(Boolean);
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
