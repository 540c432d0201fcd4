import type { Locale } from "../../i18n/locale.ts";
import { type VerbName, verbNames, verbs } from "../../steps/step.ts";
import { make, makeButton } from "../../ui/make.ts";
import { stepsWords } from "./words.ts";

/** Offers the verbs that a step can be added with; closes when one is chosen. */
export function addStep(locale: Locale, canJoin: boolean, add: (verb: VerbName) => void): HTMLElement {
  const offered = verbNames.filter((verb) => verb !== "start" && (verb !== "join" || canJoin));
  const chooser = make(
    "details",
    { class: "add" },
    make("summary", { class: "button" }, `+ ${stepsWords(locale).add}`),
    make(
      "div",
      { class: "verbs" },
      ...offered.map((verb) =>
        makeButton(verbs[verb].name[locale], () => {
          chooser.open = false;
          add(verb);
        }),
      ),
    ),
  );
  return chooser;
}
