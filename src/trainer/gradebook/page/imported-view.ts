import type { Fault } from "../../../exchange/fault.ts";
import { faultWords } from "../../../i18n/exchange.ts";
import { formatList } from "../../../i18n/format.ts";
import { importedAdvice, importedCounts, importedWords } from "../../../i18n/importing.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { make } from "../../../ui/make.ts";
import { type ImportedGroup, importedGroups } from "../../import/groups.ts";
import type { Imported } from "../../import/import.ts";
import { fileLabel } from "../file-label.ts";

/** Names that are listed of one group; of ten thousand nobody reads more. */
const most = 200;

export interface ImportedView {
  /** One sentence for all. */
  summary: string;
  details: HTMLElement[];
}

/** These need nobody's attention: they stay closed until somebody looks. */
const fine: ImportedGroup["kind"][] = ["learner", "more", "nothing"];

/** What became of what was brought: counted, and by group with what to do. */
export function viewImported(
  imported: Imported[],
  titleOf: (assignment: string) => string | null,
  locale: Locale,
): ImportedView {
  const groups = importedGroups(imported);
  const counts = importedCounts(locale);
  const say = ({ kind, imported }: ImportedGroup) => counts[kind](imported.length);
  return {
    summary: `${formatList(groups.map(say), locale)}.`,
    details: groups.map((group) =>
      make(
        "details",
        { class: "imported", "data-kind": group.kind, open: !fine.includes(group.kind) },
        make("summary", {}, say(group)),
        make("p", {}, adviceOf(group, locale)),
        ...elsewhere(group, titleOf, locale),
        namesOf(group, locale),
      ),
    ),
  };
}

function adviceOf({ kind, imported }: ImportedGroup, locale: Locale): string {
  const advice = importedAdvice(locale);
  if (kind in advice) return advice[kind as keyof typeof advice];
  const [one] = imported;
  return one?.kind === "fault" ? faultWords(locale, one.fault as Fault, "answers") : "";
}

/** Answers to another assignment went where they belong: say where. */
function elsewhere(
  { imported }: ImportedGroup,
  titleOf: (assignment: string) => string | null,
  locale: Locale,
): HTMLElement[] {
  const counts = new Map<string, number>();
  for (const one of imported)
    if ("assignment" in one) counts.set(one.assignment, (counts.get(one.assignment) ?? 0) + 1);
  return [...counts].flatMap(([assignment, count]) => {
    const title = titleOf(assignment);
    if (title === null) return [];
    const link = make("a", { href: `#${assignment}` }, make("bdi", {}, title));
    return [make("p", {}, importedWords(locale).elsewhere(count), link, ".")];
  });
}

function namesOf({ imported }: ImportedGroup, locale: Locale): HTMLElement {
  const lines = imported
    .slice(0, most)
    .map((one) =>
      make(
        "li",
        {},
        ...("who" in one ? [make("bdi", {}, one.who), " · "] : []),
        make("bdi", { class: "soft" }, fileLabel(one.name)),
      ),
    );
  if (imported.length > most)
    lines.push(make("li", {}, importedWords(locale).andMore(imported.length - most)));
  return make("ul", {}, ...lines);
}
