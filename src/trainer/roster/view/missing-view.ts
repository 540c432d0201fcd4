import { rosterWords } from "../../../i18n/roster.ts";
import { make, makeButton } from "../../../ui/make.ts";
import { learnerLink } from "../../insight/view/people-view.ts";
import { callExpected } from "../reminder.ts";
import type { Expected } from "../roster.ts";
import type { RosterHost } from "./host.ts";
import { viewPortions } from "./portions.ts";

/** How many have sent, and of whom nothing has come. */
export function viewMissing({ list, match, locale, copyLink }: RosterHost): HTMLElement[] {
  const words = rosterWords(locale);
  const { arrived, missing } = match;
  const viewOne = ({ expected, mayBe }: (typeof missing)[number]) => {
    const copy = makeButton(words.ownLink, () => copyLink(expected));
    copy.setAttribute("aria-label", words.ownLinkOf(callExpected(expected)));
    const doubt = mayBe ? make("span", { class: "soft" }, words.mayBe) : null;
    return make("li", {}, viewExpected(expected), doubt, copy);
  };
  const part =
    missing.length === 0
      ? [make("p", {}, words.nobodyMissing)]
      : [
          make("h3", {}, words.missing(missing.length)),
          make("p", { class: "soft" }, words.missingHow),
          viewPortions(missing, viewOne, locale),
        ];
  return [make("p", { class: "count" }, words.count(arrived.length, list.length)), ...part];
}

/** Who has sent, each with a link to what they sent; null for nobody. */
export function viewArrived({ match, locale }: RosterHost, open: boolean): HTMLElement | null {
  const words = rosterWords(locale);
  if (match.arrived.length === 0) return null;
  return make(
    "details",
    { "data-arrived": "", open },
    make("summary", {}, words.arrived(match.arrived.length)),
    viewPortions(
      match.arrived,
      ({ expected, by }) => {
        const [first] = by;
        const notes = [
          ...by.filter(({ name }) => name !== expected.name).map(({ name }) => words.sentAs(name)),
          ...(by.length > 1 ? [words.cameTwice(by.length)] : []),
        ];
        return make(
          "li",
          {},
          first ? learnerLink({ ...first, name: expected.name }) : null,
          make("span", { class: "soft" }, [expected.organisation, ...notes].filter(Boolean).join(" · ")),
        );
      },
      locale,
    ),
  );
}

export const viewExpected = ({ name, organisation }: Expected): HTMLElement =>
  make(
    "span",
    {},
    make("bdi", {}, name),
    organisation === "" ? null : make("span", { class: "soft" }, " ", make("bdi", {}, organisation)),
  );
