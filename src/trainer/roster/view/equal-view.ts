import { rosterWords } from "../../../i18n/roster.ts";
import { make, makeButton } from "../../../ui/make.ts";
import { plainKey } from "../../people/words.ts";
import { equalNames, leftOnce } from "../edits.ts";
import { callExpected } from "../reminder.ts";
import type { RosterHost } from "./host.ts";
import { viewPortions } from "./portions.ts";

/** Who is on the list more than once with the same organisation; null for nobody. */
export function viewEqual({ list, locale, change }: RosterHost): HTMLElement | null {
  const words = rosterWords(locale);
  const equal = equalNames(list, ({ name, organisation }) => `${plainKey(name)}\n${plainKey(organisation)}`);
  if (equal.length === 0) return null;
  return make(
    "div",
    {},
    make("p", { class: "soft" }, words.equalHow),
    viewPortions(
      equal,
      (same) => {
        const called = same[0] ? callExpected(same[0]) : "";
        const leave = makeButton(words.leaveOne, () =>
          change(leftOnce(list, same), words.didLeaveOne(called)),
        );
        leave.setAttribute("aria-label", words.leaveOneOf(called));
        return make(
          "li",
          {},
          make("p", {}, words.equal(called, same.length)),
          make("div", { class: "buttons" }, leave),
        );
      },
      locale,
    ),
  );
}
