import { trainerPeopleWords } from "../../../i18n/trainer-people.ts";
import { make, makeButton } from "../../../ui/make.ts";
import { likelyOrganisations, organisationsIn } from "../organisations.ts";
import type { PeopleHost } from "./host.ts";

/** Offers that are shown at a time. */
const most = 10;

/** Organisations that are written almost the same, each with the answers; null where there are none. */
export function viewOrganisations(host: PeopleHost, back: () => HTMLElement | null): HTMLElement | null {
  const { book, locale, organisations } = host;
  const words = trainerPeopleWords(locale);
  const likely = likelyOrganisations(organisations, organisationsIn(book.people));
  if (likely.length === 0) return null;
  return make(
    "div",
    {},
    make("h3", {}, words.organisations(likely.length)),
    make("p", {}, words.organisationsHow),
    make(
      "ul",
      { class: "plain-list" },
      ...likely.slice(0, most).map(([one, other]) => {
        const written = [one, other];
        const call = (name: string, look?: string) =>
          makeButton(words.callIt(name), () => host.say({ kind: "organisation", written, name }, back), look);
        const two = makeButton(words.twoOrganisations, () =>
          host.say({ kind: "organisations-apart", written }, back),
        );
        two.setAttribute("aria-label", words.twoOrganisationsOf(one, other));
        return make(
          "li",
          {},
          make("p", {}, words.organisationPair(one, other)),
          make("div", { class: "buttons" }, call(one, "button"), call(other), two),
        );
      }),
    ),
  );
}
