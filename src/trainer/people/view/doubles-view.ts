import { formatDate } from "../../../i18n/format.ts";
import { trainerPeopleWords } from "../../../i18n/trainer-people.ts";
import { make, makeButton } from "../../../ui/make.ts";
import type { Learner } from "../../gradebook/gradebook.ts";
import { learnerLink } from "../../insight/view/people-view.ts";
import { likelyDoubles } from "../doubles.ts";
import { relationsOf } from "../persons.ts";
import { callLearner, codeOf, type PeopleHost } from "./host.ts";

/** Offers that are shown at a time. */
const most = 10;

/**
 * Rows that may be one person's, each with the two answers; null where there are none.
 * @param day the day of a moment where the assignment is, as ISO 8601
 */
export function viewDoubles(
  host: PeopleHost,
  day: (moment: string) => string,
  back: () => HTMLElement | null,
): HTMLElement | null {
  const { book, locale } = host;
  const words = trainerPeopleWords(locale);
  const doubles = likelyDoubles(book.learners, relationsOf(book.people));
  if (doubles.length === 0) return null;
  const viewOne = (learner: Learner) =>
    make(
      "span",
      {},
      learnerLink(learner),
      make(
        "span",
        { class: "soft" },
        ` (${[
          learner.organisation,
          words.device(codeOf(learner.devices[0]?.sender.id ?? "")),
          words.lastCame(formatDate(day(learner.received.last), locale)),
        ]
          .filter(Boolean)
          .join(", ")})`,
      ),
    );
  const offers = doubles.slice(0, most).map(([one, other]) => {
    const [ones, others] = [one.senders, other.senders];
    const [called, otherCalled] = [callLearner(one, host), callLearner(other, host)];
    const join = makeButton(words.same, () => host.say({ kind: "join", ones, others }, back), "button");
    const apart = makeButton(words.two, () => host.say({ kind: "apart", ones, others }, back));
    join.setAttribute("aria-label", words.sameOf(called, otherCalled));
    apart.setAttribute("aria-label", words.twoOf(called, otherCalled));
    return make(
      "li",
      {},
      make("p", {}, viewOne(one), words.and, viewOne(other)),
      make("div", { class: "buttons" }, join, apart),
    );
  });
  const more = doubles.length - offers.length;
  return make(
    "div",
    { class: "doubles" },
    make("h3", {}, words.doubles(doubles.length)),
    make("p", {}, words.doublesHow),
    make("ul", { class: "plain-list" }, ...offers),
    more > 0 ? make("p", { class: "soft" }, words.moreDoubles(more)) : null,
  );
}
