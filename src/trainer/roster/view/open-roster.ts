import type { Locale } from "../../../i18n/locale.ts";
import { rosterWords } from "../../../i18n/roster.ts";
import { find } from "../../../ui/find.ts";
import { make } from "../../../ui/make.ts";
import type { TrainerStore } from "../../device/store.ts";
import type { Gradebook } from "../../gradebook/gradebook.ts";
import { organisationsIn } from "../../people/organisations.ts";
import { matchRoster } from "../match.ts";
import { type Expected, type Roster, rosterIdOf } from "../roster.ts";
import { RosterController } from "../roster-controller.ts";
import { viewAsked, viewUnknown } from "./asked-view.ts";
import { viewEqual } from "./equal-view.ts";
import type { RosterHost } from "./host.ts";
import { openLinks } from "./links-view.ts";
import { viewArrived, viewMissing } from "./missing-view.ts";
import { openReminder } from "./reminder-view.ts";
import { openWriting } from "./write-view.ts";

/**
 * Who is expected beside who has sent; what is written of it is kept on the device.
 * @param changed called when there are others on the list than before
 */
export function openRoster(
  page: HTMLElement,
  store: Pick<TrainerStore, "rosters" | "setRoster" | "assignments">,
  locale: Locale,
  changed: () => void,
) {
  const words = rosterWords(locale);
  const part = find(page, "[data-roster]");
  const told = find(part, "[data-roster-told]");
  const undo = find(part, "[data-undo]");
  const refused = find(part, "[data-roster-refused]");
  const lists = find(part, "[data-roster-lists]");
  const controller = new RosterController({ store, now: () => new Date() }, () => {
    draw();
    changed();
  });
  let book: Gradebook | null = null;
  let names = new Map<string, string>();
  /** Id of the assignment whose list was read. */
  let read = "";
  let drawn = "";

  const say = (...said: string[]) => told.replaceChildren(...said.map((text) => make("p", {}, text)));
  const change = (people: Expected[], ...said: string[]) => {
    void controller.keep(people);
    say(...said);
    find(part, "h2").focus();
  };
  const writing = openWriting(find(part, "[data-write]"), {
    locale,
    people: () => controller.people,
    change,
    say,
  });
  const links = openLinks(find(part, "[data-links]"), locale, say);
  const reminding = openReminder(find(part, "[data-reminder]"), locale, say);
  find(undo, "button").addEventListener("click", () => {
    void controller.undo();
    say(words.undone(controller.people.length));
    find(part, "h2").focus();
  });

  function draw(): void {
    if (book?.assignment.id !== read) return;
    undo.hidden = !controller.canUndo;
    refused.hidden = !controller.refused;
    if (controller.refused) refused.textContent = words.refused;
    writing.show(controller.others, ({ id }: Roster) => names.get(id) ?? null);
    const { people } = controller;
    const match = matchRoster(people, book.learners, organisationsIn(book.people).called);
    const host: RosterHost = { locale, list: people, match, change, copyLink: links.copyOne };
    const isOpen = lists.querySelector<HTMLDetailsElement>("[data-arrived]")?.open ?? false;
    const views =
      people.length === 0
        ? []
        : [
            ...viewMissing(host),
            viewEqual(host),
            viewAsked(host),
            viewUnknown(host),
            viewArrived(host, isOpen),
          ];
    lists.replaceChildren(...views.filter((view) => view !== null));
    find(part, "[data-reminder]").hidden = true;
    links.show(book.assignment, people);
    if (people.length > 0) void reminding.show(book.assignment, match);
  }

  /** Whose lists the device has, as the trainer calls them. */
  async function open({ assignment }: Gradebook): Promise<void> {
    const { group } = assignment;
    read = "";
    find(part, "[data-roster-of]").textContent = group ? words.ofGroup(group) : words.ofOne;
    say();
    writing.clear();
    lists.replaceChildren();
    for (const place of ["[data-reminder]", "[data-links]"]) find(part, place).hidden = true;
    undo.hidden = true;
    refused.hidden = true;
    try {
      const all = await store.assignments();
      names = new Map(
        all.map((kept) => [rosterIdOf(kept.assignment), kept.assignment.group || kept.assignment.title]),
      );
      read = assignment.id;
      await controller.open(assignment);
    } catch {
      read = "";
      refused.hidden = false;
      refused.textContent = words.unread;
    }
    find(part, "[data-write]").hidden = read === "";
  }

  return {
    /** Of each who is expected, as it was written. */
    organisations: () => controller.people.map(({ organisation }) => organisation),
    /** @param next what is open; null for nothing */
    show(next: Gradebook | null): void {
      part.hidden = next === null;
      if (next === null) return;
      const { assignment, learners } = next;
      // What was checked of an answer changes nothing here.
      const state = JSON.stringify([
        assignment.id,
        assignment.changed,
        next.people.length,
        learners.map(({ name, organisation, senders, devices }) => [
          name,
          organisation,
          senders,
          devices.map(({ sender }) => sender),
        ]),
      ]);
      if (state === drawn) return;
      const isOther = book?.assignment.id !== assignment.id;
      drawn = state;
      book = next;
      if (isOther) void open(next);
      else draw();
    },
  };
}
