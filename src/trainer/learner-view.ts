import { make } from "../editor/make.ts";
import { formatMoment } from "../i18n/format.ts";
import { cellWords, gradebookWords } from "../i18n/gradebook.ts";
import { claimDiffers } from "./exercise-cell.ts";
import type { Gradebook } from "./gradebook.ts";
import { figuresOf, remarksOf, signs } from "./gradebook-page/cell-text.ts";
import type { Names } from "./gradebook-page/names.ts";

/** One learner's answers, behind `#<assignment>/<sender>` of the gradebook's page. */
export function viewLearner(place: HTMLElement, book: Gradebook, sender: string, names: Names): void {
  const { locale } = names;
  const words = gradebookWords(locale);
  const learner = book.learners.find(({ id }) => id === sender);
  if (!learner) {
    place.replaceChildren(make("p", {}, words.learnerGone));
    return;
  }
  const clock = { ahead: words.clockAhead, behind: words.clockBehind, fits: null }[learner.clock];
  place.replaceChildren(
    make("h2", { tabindex: -1 }, make("bdi", {}, learner.name)),
    make("p", { class: "soft" }, make("bdi", {}, learner.organisation || words.noOrganisation)),
    ...(clock ? [make("p", { class: "note" }, clock)] : []),
    ...learner.cells.map((cell) =>
      make(
        "section",
        { class: "answered" },
        make("h3", {}, names.exercise(cell.exercise)),
        make(
          "p",
          { class: "state", "data-state": cell.state },
          make("span", { class: "sign", "aria-hidden": "true" }, signs[cell.state]),
          ` ${cellWords(locale)[cell.state]} `,
          make(
            "span",
            { class: "soft" },
            [...remarksOf(cell, locale), figuresOf(cell, locale)].filter(Boolean).join(" · "),
          ),
        ),
        make(
          "ol",
          {},
          ...cell.answers.map((answer) =>
            make(
              "li",
              { "data-differs": claimDiffers(answer) },
              `${formatMoment(answer.attempt.at, locale, book.assignment.timeZone)}: `,
              answer.verdict ? answer.verdict.outcome : cellWords(locale).unchecked,
            ),
          ),
        ),
      ),
    ),
  );
}
