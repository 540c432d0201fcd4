import { formatList } from "../../../i18n/format.ts";
import { trainerSharedWords } from "../../../i18n/trainer-shared.ts";
import { make, makeButton } from "../../../ui/make.ts";
import type { Device } from "../../gradebook/sent-together.ts";
import { namesSaid, type SentName } from "../divide.ts";
import { sharedSenders } from "../shared-senders.ts";
import type { PeopleHost } from "./host.ts";

/** Offers that are shown at a time. */
const most = 10;

type Back = () => HTMLElement | null;

/** Senders under whom several names came, each with the answers; null where there are none. */
export function viewShared(host: PeopleHost, back: Back): HTMLElement | null {
  const { book, locale } = host;
  const words = trainerSharedWords(locale);
  const shared = sharedSenders(book.learners, namesSaid(book.people));
  if (shared.length === 0) return null;
  const offers = shared.slice(0, most).map(({ device, names }) => {
    const [sender, called] = [device.sender.id, names.map(({ name }) => name)];
    // Who sent last keeps the sender: what cannot be told apart stays theirs.
    const others = called.slice(0, -1);
    const two = makeButton(
      words.people(names.length),
      () => host.say({ kind: "names-apart", sender, names: others }, back),
      "button",
    );
    const one = makeButton(words.one, () => host.say({ kind: "names-one", sender, names: called }, back));
    const list = formatList(called, locale);
    two.setAttribute("aria-label", words.peopleOf(names.length, list));
    one.setAttribute("aria-label", words.oneOf(list));
    return make(
      "li",
      {},
      make("p", {}, words.came(formatList(names.map(words.nameWith), locale))),
      make("div", { class: "buttons" }, two, one),
      viewBefore(device, host),
    );
  });
  return make(
    "div",
    {},
    make("h3", {}, words.title(shared.length)),
    make("p", {}, words.how),
    make("ul", { class: "plain-list" }, ...offers),
  );
}

/** The other names under which a person's device sent, each with a way out of their row. */
export function viewOtherNames(device: Device, host: PeopleHost, back: Back): HTMLElement[] {
  const words = trainerSharedWords(host.locale);
  const sender = device.sender.id;
  return device.names.slice(0, -1).map((named: SentName) => {
    const apart = makeButton(words.another, () =>
      host.say({ kind: "names-apart", sender, names: [named.name] }, back),
    );
    apart.setAttribute("aria-label", words.anotherOf(named.name));
    return make("li", {}, make("p", {}, words.alsoCame(words.nameWith(named))), apart);
  });
}

/** What cannot be told apart of a device that several people may have used; null where all can. */
export function viewBefore({ names, sender }: Device, { book, locale }: PeopleHost): HTMLElement | null {
  const unsure = names.filter(({ before }) => before > 0);
  if (unsure.length === 0 || (names.length === 1 && !namesSaid(book.people).has(sender.id))) return null;
  const count = unsure.reduce((sum, { before }) => sum + before, 0);
  const called = formatList(
    unsure.map(({ name }) => name),
    locale,
  );
  return make("p", { class: "soft" }, trainerSharedWords(locale).before(count, called));
}
