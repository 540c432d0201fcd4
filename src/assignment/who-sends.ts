import type { Locale } from "../i18n/locale.ts";
import { peopleWords } from "../i18n/people.ts";
import { make, makeButton } from "../ui/make.ts";

/** The one of before with another spelling, or somebody else, who may say that the last answers are theirs. */
export type WhoSends = { who: "same" } | { who: "other"; takeAlong: boolean };

export interface NameChange {
  before: string;
  now: string;
  /** How many attempts were made after the last sending. */
  since: number;
}

/** Asks in its place who sends under a name that was not sent before. */
export function askWhoSends(
  place: HTMLElement,
  { before, now, since }: NameChange,
  locale: Locale,
  answered: (answer: WhoSends) => void,
): void {
  const words = peopleWords(locale);
  const takeAlong = make("input", { type: "checkbox" });
  const answer = (given: WhoSends) => {
    place.replaceChildren();
    answered(given);
  };
  const question = make("p", { tabindex: -1 }, words.whoSends(before, now));
  place.replaceChildren(
    make(
      "div",
      { class: "plainly" },
      question,
      makeButton(words.sameCorrected(before), () => answer({ who: "same" })),
      make("p", {}, words.otherHow(before)),
      since > 0 ? make("label", { class: "own" }, takeAlong, words.importOwn(since)) : null,
      makeButton(words.iAmOther, () => answer({ who: "other", takeAlong: takeAlong.checked })),
    ),
  );
  question.focus();
}
