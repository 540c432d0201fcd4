import type { Fault } from "../../../exchange/fault.ts";
import { broughtAdvice, broughtCounts, broughtWords } from "../../../i18n/bringing.ts";
import { faultWords } from "../../../i18n/exchange.ts";
import { formatList } from "../../../i18n/format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { make } from "../../../ui/make.ts";
import { type BroughtGroup, broughtGroups } from "../../import/groups.ts";
import type { Brought } from "../../import/import.ts";
import { shownName } from "../shown-name.ts";

/** Names that are listed of one group; of ten thousand nobody reads more. */
const most = 200;

export interface BroughtView {
  /** One sentence for all. */
  summary: string;
  details: HTMLElement[];
}

/** These need nobody's attention: they stay closed until somebody looks. */
const fine: BroughtGroup["kind"][] = ["learner", "more", "nothing"];

/** What became of what was brought: counted, and by group with what to do. */
export function viewBrought(
  brought: Brought[],
  titleOf: (assignment: string) => string | null,
  locale: Locale,
): BroughtView {
  const groups = broughtGroups(brought);
  const counts = broughtCounts(locale);
  const say = ({ kind, brought }: BroughtGroup) => counts[kind](brought.length);
  return {
    summary: `${formatList(groups.map(say), locale)}.`,
    details: groups.map((group) =>
      make(
        "details",
        { class: "brought", "data-kind": group.kind, open: !fine.includes(group.kind) },
        make("summary", {}, say(group)),
        make("p", {}, adviceOf(group, locale)),
        ...elsewhere(group, titleOf, locale),
        namesOf(group, locale),
      ),
    ),
  };
}

function adviceOf({ kind, brought }: BroughtGroup, locale: Locale): string {
  const advice = broughtAdvice(locale);
  if (kind in advice) return advice[kind as keyof typeof advice];
  const [one] = brought;
  return one?.kind === "fault" ? faultWords(locale, one.fault as Fault, "answers") : "";
}

/** Answers to another assignment went where they belong: say where. */
function elsewhere(
  { brought }: BroughtGroup,
  titleOf: (assignment: string) => string | null,
  locale: Locale,
): HTMLElement[] {
  const counts = new Map<string, number>();
  for (const one of brought)
    if ("assignment" in one) counts.set(one.assignment, (counts.get(one.assignment) ?? 0) + 1);
  return [...counts].flatMap(([assignment, count]) => {
    const title = titleOf(assignment);
    if (title === null) return [];
    const link = make("a", { href: `#${assignment}` }, make("bdi", {}, title));
    return [make("p", {}, broughtWords(locale).elsewhere(count), link, ".")];
  });
}

function namesOf({ brought }: BroughtGroup, locale: Locale): HTMLElement {
  const lines = brought
    .slice(0, most)
    .map((one) =>
      make(
        "li",
        {},
        ...("who" in one ? [make("bdi", {}, one.who), " · "] : []),
        make("bdi", { class: "soft" }, shownName(one.name)),
      ),
    );
  if (brought.length > most) lines.push(make("li", {}, broughtWords(locale).andMore(brought.length - most)));
  return make("ul", {}, ...lines);
}
