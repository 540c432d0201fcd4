import { formatList } from "../../../i18n/format.ts";
import { insightWords } from "../../../i18n/insight.ts";
import { make } from "../../../ui/make.ts";
import { limits } from "../stuck.ts";
import { urgentOf } from "../urgent.ts";
import type { InsightContext } from "./context.ts";
import { partAddress } from "./page-parts.ts";

/** Names in one line; the part that it leads to has everybody. */
const mostNames = 3;

/**
 * What waits for the trainer, each a link to where it is done.
 * @param waiting answers that are not checked yet: while there are some, nobody is said to be fine
 */
export function viewUrgent(context: InsightContext, waiting: number): HTMLElement {
  const { locale, learners, assignment, controller, now } = context;
  const words = insightWords(locale);
  const { stuck, unreturned } = urgentOf(
    learners,
    assignment,
    ({ whose }) => controller.standing(whose),
    now,
  );
  const line = (part: "help" | "answer-back", text: string, people: { name: string }[]) => {
    const names = people.slice(0, mostNames).map(({ name }) => name);
    const more = people.length > mostNames ? [words.andMore(people.length - mostNames)] : [];
    return make(
      "li",
      {},
      make("a", { href: partAddress(part) }, text),
      make("span", { class: "soft" }, make("bdi", {}, formatList([...names, ...more], locale))),
    );
  };
  const lines = [
    ...(stuck.length > 0
      ? [
          line(
            "help",
            words.stuckNow(stuck.length),
            stuck.map(({ learner }) => learner),
          ),
        ]
      : []),
    ...(unreturned.length > 0 ? [line("answer-back", words.unreturned(unreturned.length), unreturned)] : []),
  ];
  return make(
    "section",
    { "aria-labelledby": "urgent" },
    make("h2", { id: "urgent" }, words.urgent),
    lines.length > 0 ? make("ul", { class: "plain-list" }, ...lines) : null,
    lines.length === 0
      ? make("p", {}, waiting > 0 ? words.urgentUnknown : words.nothingUrgent(limits.wrongInARow))
      : null,
  );
}
