import type { Locale } from "../../../i18n/locale.ts";
import { trainerPeopleWords } from "../../../i18n/trainer-people.ts";
import { find } from "../../../ui/find.ts";
import type { Gradebook } from "../../gradebook/gradebook.ts";
import type { PeopleAct, PeopleChange } from "../act.ts";
import { viewChanges } from "./changes-view.ts";
import { viewDoubles } from "./doubles-view.ts";
import { type PeopleHost, tellAct } from "./host.ts";
import { viewJoiningOrganisations } from "./joining-organisations-view.ts";
import { viewOrganisations } from "./organisations-view.ts";
import { viewPerson } from "./person-view.ts";
import { viewShared } from "./shared-view.ts";

interface Shown {
  book: Gradebook;
  /** Of the learner whose page is open; null for the group. */
  learner: string | null;
  /** The day of a moment where the assignment is, as ISO 8601. */
  day(moment: string): string;
}

/**
 * Who is who: likely doubles and what was said, beside the group; whose answers they are, on a learner's
 * page. What is open there, or being typed, stays until something is said of somebody or more is brought.
 * @param expected organisations of those who are expected, as they were written
 */
export function openPeople(
  page: HTMLElement,
  controller: { say(change: PeopleChange): Promise<PeopleAct> },
  locale: Locale,
  expected: () => string[],
) {
  const words = trainerPeopleWords(locale);
  const group = find(page, "[data-who-is-who]");
  const person = find(page, "[data-person]");
  const parts = {
    doubles: find(group, "[data-doubles]"),
    changes: find(group, "[data-changes]"),
    person: find(person, "[data-whose]"),
    told: find(group, "[data-told-who]"),
    toldOfPerson: find(person, "[data-told-who]"),
  };
  let drawn = "";
  let drawnPerson = "";
  const namesOf = ({ learners }: Gradebook) =>
    learners.map(({ senders, name, organisation, received, devices }) => [
      senders,
      name,
      organisation,
      received.last,
      devices.map(({ names }) => names),
    ]);

  const hostOf = (book: Gradebook): PeopleHost => ({
    locale,
    book,
    organisations: [
      ...book.learners.flatMap(({ devices }) => devices.map(({ sender }) => sender.organisation)),
      ...expected(),
    ],
    say(change, back) {
      const undone = change.kind === "undo" ? book.people.find(({ id }) => id === change.of) : undefined;
      void controller.say(change).then((act) => {
        const told = undone
          ? words.undone(tellAct(undone, { book, locale }))
          : tellAct(act, { book, locale });
        for (const status of [parts.told, parts.toldOfPerson]) status.textContent = told;
        back()?.focus();
      });
    },
  });

  function showGroup({ book, day }: Shown): void {
    const host = hostOf(book);
    const state = JSON.stringify([
      book.assignment.id,
      book.people.length,
      namesOf(book),
      [...new Set(host.organisations)],
    ]);
    if (state === drawn) return;
    drawn = state;
    const heading = () => find(group, "h2");
    const doubles = viewDoubles(host, day, heading);
    const shared = viewShared(host, heading);
    const organisations = viewOrganisations(host, heading);
    const isJoining = parts.doubles.querySelector<HTMLDetailsElement>("[data-joining]")?.open ?? false;
    const joining = viewJoiningOrganisations(host, isJoining, heading);
    const isOpen = parts.changes.querySelector("details")?.open ?? false;
    const changes = viewChanges(host, isOpen, heading);
    parts.doubles.replaceChildren(
      ...[shared, doubles, organisations, joining].filter((view) => view !== null),
    );
    parts.changes.replaceChildren(...(changes ? [changes] : []));
    const isNothing = [shared, doubles, organisations, joining, changes].every((view) => view === null);
    group.hidden = isNothing && parts.told.textContent === "";
  }

  function showPerson({ book, learner: id, day }: Shown): void {
    const learner = book.learners.find((one) => one.id === id);
    person.hidden = learner === undefined;
    const state = JSON.stringify([
      book.assignment.id,
      id,
      learner?.devices,
      learner?.partners,
      namesOf(book),
    ]);
    if (state === drawnPerson) return;
    drawnPerson = state;
    const heading = () => find(person, "h2");
    parts.person.replaceChildren(...(learner ? viewPerson(learner, hostOf(book), day, heading) : []));
  }

  return {
    show(shown: Shown): void {
      showGroup(shown);
      showPerson(shown);
    },
    /** Another page: what was said is no news any more. */
    quiet(): void {
      for (const status of [parts.told, parts.toldOfPerson]) status.textContent = "";
    },
  };
}
