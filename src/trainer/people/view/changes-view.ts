import { trainerPeopleWords } from "../../../i18n/trainer-people.ts";
import { make, makeButton } from "../../../ui/make.ts";
import { actsInForce, type PeopleAct } from "../act.ts";
import { type PeopleHost, tellAct } from "./host.ts";

/**
 * What was said of somebody in this gradebook and not taken back, the newest first; null for nothing. Who
 * attended what stands in a table of its own, where it is changed.
 */
export function viewChanges(
  host: PeopleHost,
  open: boolean,
  back: () => HTMLElement | null,
): HTMLElement | null {
  const { book, locale, organisations } = host;
  const words = trainerPeopleWords(locale);
  const here = new Set(
    book.learners.flatMap(({ devices }) => devices.flatMap(({ sender, part }) => [sender.id, part])),
  );
  const acts = actsInForce(book.people)
    // What was taken away is not here any more: to take that back, their file is brought again.
    .filter((act) => act.kind !== "attended" && act.kind !== "removed")
    .filter((act) =>
      "written" in act
        ? act.written.some((one) => organisations.includes(one))
        : sendersOf(act).some((sender) => here.has(sender)),
    )
    .toReversed();
  if (acts.length === 0) return null;
  return make(
    "details",
    { open },
    make("summary", {}, words.changes(acts.length)),
    make(
      "ul",
      { class: "plain-list" },
      ...acts.map((act) => {
        const told = tellAct(act, host);
        const undo = makeButton(words.undo, () => host.say({ kind: "undo", of: act.id }, back));
        undo.setAttribute("aria-label", words.undoOf(told));
        return make("li", {}, make("p", {}, told), undo);
      }),
    ),
  );
}

const sendersOf = (act: Exclude<PeopleAct, { written: string[] }>): string[] => {
  if (act.kind === "undo") return [];
  if ("sender" in act) return [act.sender];
  return "senders" in act ? act.senders : [...act.ones, ...act.others];
};
