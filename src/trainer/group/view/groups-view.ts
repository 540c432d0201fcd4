import type { Locale } from "../../../i18n/locale.ts";
import { groupsWords } from "../../../i18n/trainer-groups.ts";
import { make } from "../../../ui/make.ts";
import type { KeptAssignment } from "../../device/record.ts";
import type { Group } from "../groups.ts";
import { type Place, viewPlacing } from "./placing-view.ts";
import { groupAddress } from "./route.ts";

/** All groups, and the assignments that are in none, each with how it comes into one. */
export function viewGroups(
  { groups, rest }: { groups: Group[]; rest: KeptAssignment[] },
  locale: Locale,
  place: Place,
): HTMLElement[] {
  const words = groupsWords(locale);
  const list = make(
    "ul",
    { class: "plain-list groups" },
    ...groups.map(({ key, name, assignments }) => {
      const newest = assignments.at(-1)?.assignment.title ?? "";
      return make(
        "li",
        {},
        make("a", { href: groupAddress(key) }, make("bdi", {}, name)),
        make(
          "span",
          { class: "soft" },
          [words.assignments(assignments.length), words.newest(newest)].join(" · "),
        ),
      );
    }),
  );
  const none =
    groups.length === 0 ? make("p", {}, rest.length > 0 ? words.noGroups : words.noAssignments) : list;
  if (rest.length === 0) return [none];
  return [
    none,
    make(
      "section",
      { "aria-labelledby": "without" },
      make("h2", { id: "without", tabindex: -1 }, words.without),
      make("p", { class: "soft" }, words.placeHow),
      make(
        "ul",
        { class: "plain-list placing" },
        ...rest.map((kept) =>
          make("li", {}, make("bdi", {}, kept.assignment.title), viewPlacing(kept, locale, place)),
        ),
      ),
    ),
  ];
}
