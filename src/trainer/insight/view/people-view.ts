import { insightWords } from "../../../i18n/insight.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { make, makeButton } from "../../../ui/make.ts";
import type { Answering } from "../checked.ts";

/** People before "show all". */
const few = 12;

/** Where a learner's page of the open gradebook stands; the page makes `#<assignment>/<id>` of it. */
export const learnerFragment = (id: string): string => `#/${encodeURIComponent(id)}`;

export const learnerLink = ({ id, name }: Answering): HTMLAnchorElement =>
  make("a", { href: learnerFragment(id) }, name);

/** Names as links to their pages. `note`: what stands behind a name. */
export function viewPeople(
  learners: Answering[],
  locale: Locale,
  note: (learner: Answering) => string | null = () => null,
): HTMLElement {
  const viewOne = (learner: Answering) => {
    const noted = note(learner);
    return make("li", {}, learnerLink(learner), noted ? ` (${noted})` : null);
  };
  const list = make("ul", { class: "people" }, ...learners.slice(0, few).map(viewOne));
  if (learners.length > few) {
    const more = makeButton(insightWords(locale).showAll(learners.length), () => {
      const rest = learners.slice(few).map(viewOne);
      item.replaceWith(...rest);
      rest[0]?.querySelector("a")?.focus();
    });
    const item = make("li", {}, more);
    list.append(item);
  }
  return list;
}
