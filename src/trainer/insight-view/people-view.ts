import { make, makeButton } from "../../editor/make.ts";
import { insightWords } from "../../i18n/insight.ts";
import type { Answering } from "../insight/checked.ts";
import type { InsightContext } from "./context.ts";

/** People before "show all". */
const few = 12;

/** To a learner's page, which stands behind the gradebook's own address. */
export const learnerLink = (
  { id, name }: Pick<Answering, "id" | "name">,
  { assignment }: Pick<InsightContext, "assignment">,
): HTMLAnchorElement => make("a", { href: `#${assignment.id}/${id}` }, make("bdi", {}, name));

/** Names as links to their pages. `note`: what stands behind a name. */
export function viewPeople(
  learners: Answering[],
  context: InsightContext,
  note: (learner: Answering) => string | null = () => null,
): HTMLElement {
  const viewOne = (learner: Answering) => {
    const noted = note(learner);
    return make("li", {}, learnerLink(learner, context), noted ? ` (${noted})` : null);
  };
  const list = make("ul", { class: "people" }, ...learners.slice(0, few).map(viewOne));
  if (learners.length > few) {
    const more = makeButton(insightWords(context.locale).showAll(learners.length), () => {
      const rest = learners.slice(few).map(viewOne);
      item.replaceWith(...rest);
      rest[0]?.querySelector("a")?.focus();
    });
    const item = make("li", {}, more);
    list.append(item);
  }
  return list;
}
