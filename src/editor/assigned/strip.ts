import { exerciseAddress, pageAddress } from "../../i18n/address.ts";
import { timeLeft } from "../../i18n/due.ts";
import { fromTrainerWords } from "../../i18n/from-trainer.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { AssignmentHere } from "../../learner/assignments-here.ts";
import { nextExercise } from "../../learner/standing.ts";
import { adoptStyle } from "../../ui/adopt-style.ts";
import { make } from "../../ui/make.ts";
import css from "./strip.css?inline";

export interface StripContext {
  locale: Locale;
  now: Date;
  /** How many assignments ask for this exercise besides. */
  others: number;
  hide(): void;
}

/** A slim strip at an exercise: to which assignment it belongs, how far that is, where it goes on. */
export function viewStrip(
  { received, standing }: AssignmentHere,
  exercise: string,
  { locale, now, others, hide }: StripContext,
): HTMLElement {
  adoptStyle(css);
  const words = fromTrainerWords(locale);
  const { id, assignment } = received;
  const { title, due, timeZone, limits } = assignment;
  const total = standing.exercises.length;
  const own = standing.exercises.find((one) => one.exercise === exercise);
  const limit = limits.attempts;
  const facts = [
    words.solved(standing.done, total),
    due === null ? "" : timeLeft(due, timeZone, now, locale),
    limit !== null && own && own.state !== "done" && own.state !== "spent"
      ? words.attempts(own.used, limit)
      : "",
    others > 0 ? words.alsoIn(others) : "",
  ].filter((fact) => fact !== "");
  const address = `${pageAddress(locale, "assignment")}#${id}`;
  const next = nextExercise(standing, exercise);
  const finished = standing.exercises.every(({ state }) => state === "done" || state === "spent");
  const onward =
    next !== null
      ? make(
          "a",
          { class: "button", href: exerciseAddress(locale, next), title: words.nextExercise },
          words.next,
        )
      : finished
        ? make("a", { class: "button", href: address }, words.send)
        : null;
  const hideButton = make(
    "button",
    { type: "button", class: "hide", "aria-label": words.hide, title: words.hide },
    "×",
  );
  hideButton.addEventListener("click", hide);
  return make(
    "div",
    { class: "assignment-strip", role: "group", "aria-label": words.strip(title) },
    make("a", { class: "which", href: address, title }, words.strip(title)),
    make("p", { class: "facts" }, ...facts.map((fact) => make("span", {}, fact))),
    own?.state === "spent" && limit !== null ? make("p", { class: "spent" }, words.spent(limit)) : null,
    make("div", { class: "on" }, onward, hideButton),
  );
}
