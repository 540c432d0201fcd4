import { formatList } from "../../../i18n/format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { trainerPeopleWords } from "../../../i18n/trainer-people.ts";
import { trainerSharedWords } from "../../../i18n/trainer-shared.ts";
import type { Gradebook, Learner } from "../../gradebook/gradebook.ts";
import type { PeopleAct, PeopleChange } from "../act.ts";

/** What the views of who is who are given. */
export interface PeopleHost {
  locale: Locale;
  book: Gradebook;
  /** The organisation of each person who sent or is expected, as it was written. */
  organisations: string[];
  /** Notes what the trainer says, and says that it was done. @param back where the keyboard goes on */
  say(change: PeopleChange, back: () => HTMLElement | null): void;
}

/** The first of a sender's id: what tells two devices of one name apart. */
export const codeOf = (sender: string): string => sender.slice(0, 4);

/** A learner in a list of others: with their organisation, and the device where names are the same. */
export function callLearner({ name, organisation, senders }: Learner, { book, locale }: PeopleHost): string {
  const twins = book.learners.filter((one) => one.name === name && one.organisation === organisation);
  const device = trainerPeopleWords(locale).device(codeOf(senders[0] ?? ""));
  return [name, organisation, ...(twins.length > 1 ? [device] : [])].filter(Boolean).join(", ");
}

/** An act as a sentence, by the names under which was sent. */
export function tellAct(act: PeopleAct, { book, locale }: Pick<PeopleHost, "book" | "locale">): string {
  const words = trainerPeopleWords(locale);
  if (act.kind === "undo" || act.kind === "removed") return "";
  if (act.kind === "organisation") return words.didOrganisation(formatList(act.written, locale), act.name);
  if (act.kind === "organisations-apart") return words.didApartOrganisations(formatList(act.written, locale));
  const shared = trainerSharedWords(locale);
  if ("names" in act) {
    const tell = act.kind === "names-apart" ? shared.didApart : shared.didOne;
    return tell(formatList(act.names, locale));
  }
  const sentAs = new Map(
    book.learners.flatMap(({ devices }) => devices.map(({ part, sender }) => [part, sender.name] as const)),
  );
  const call = (senders: string[], withCode = false) => {
    const here = senders.filter((sender) => sentAs.has(sender));
    const names = here.map((id) => `${sentAs.get(id)}${withCode ? ` (${words.device(codeOf(id))})` : ""}`);
    return names.length > 0 ? formatList([...new Set(names)], locale) : words.elsewhere;
  };
  if (act.kind === "rename") return words.didRename(call(act.senders), act.name);
  if (act.kind === "attended") return words.didAttend(call(act.senders), formatList(act.sessions, locale));
  const isSame = call(act.ones) === call(act.others);
  const tell = { join: words.didJoin, split: words.didSplit, apart: words.didApart, pair: words.didPair };
  return tell[act.kind](call(act.ones, isSame), call(act.others, isSame));
}
