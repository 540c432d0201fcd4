import { pageAddress } from "../../i18n/address.ts";
import { peopleWords } from "../../i18n/people.ts";
import { devicePeople, notePeople, whoIsHere } from "../../learner/people/device-people.ts";
import { switchedTo } from "../../learner/people/people.ts";
import { announceSwitch, switchNews } from "../../learner/people/switch-news.ts";
import { make, makeButton } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";

/** On a device that several people share, puts into the header who practises, and the others one tap away. */
export function showPersonMenu(): void {
  const place = document.querySelector<HTMLElement>("[data-person]");
  if (!place) return;
  const words = peopleWords(pageLocale());
  const here = whoIsHere();
  const nameOf = ({ name }: { name: string }) => name || words.unnamed;

  const list = make(
    "ul",
    { class: "plain-list" },
    ...devicePeople().people.map((person) =>
      make(
        "li",
        {},
        person.id === here.id
          ? make("span", { "aria-current": "true" }, make("bdi", {}, nameOf(person)), ` (${words.here})`)
          : makeButton(nameOf(person), () => {
              // Somebody may have been added or deleted since in another tab.
              notePeople(switchedTo(devicePeople(), person.id));
              announceSwitch();
              location.reload();
            }),
      ),
    ),
    make("li", {}, make("a", { href: `${pageAddress(pageLocale(), "progress")}#people` }, words.other)),
  );
  const menu = make("div", { id: "people-menu", popover: "auto" }, list);
  const button = make(
    "button",
    { type: "button", class: "person", popovertarget: "people-menu", title: words.menu(nameOf(here)) },
    make("span", { "aria-hidden": "true" }, initials(nameOf(here))),
    make("span", { class: "unseen" }, words.menu(nameOf(here))),
  );
  place.append(button, menu);
  if (switchNews()) document.querySelector("[data-switched]")?.append(words.switched(nameOf(here)));
}

/** Of the first two words. */
const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0]?.toLocaleUpperCase(pageLocale()) ?? "")
    .join("");
