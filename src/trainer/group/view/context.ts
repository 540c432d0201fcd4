import { fetchBundle } from "../../../editor/judge/engine.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { type Catalogue, fetchCatalogue, type Listed, listed } from "../../assigning/catalogue.ts";
import type { TrainerStore } from "../../device/store.ts";
import type { Gradebook } from "../../gradebook/gradebook.ts";
import { coursesOfAll, type GroupIdea, groupIdeas } from "../group-ideas.ts";
import type { Group } from "../groups.ts";
import type { IdeaCourse } from "../idea-course.ts";
import { type Member, membersOf } from "../members.ts";
import { readBooks } from "../read-books.ts";

/** What the views of a group are given. */
export interface GroupContext {
  locale: Locale;
  group: Group;
  /** In the order of the group's assignments. */
  books: Gradebook[];
  /** As people read names. */
  members: Member[];
  /** By member id. */
  courses: ReadonlyMap<string, IdeaCourse[]>;
  ideas: GroupIdea[];
  catalogue: Catalogue;
  /** The course's exercises by id. */
  all: ReadonlyMap<string, Listed>;
  /** What an idea is called; its id where this version of the site does not have it. */
  ideaName(idea: string): string;
  exerciseTitle(exercise: string): string;
  /** The day of a moment where the newest assignment is, as ISO 8601. */
  day(moment: string): string;
}

/** @throws Unreachable, or StorageTrouble */
export async function openGroupContext(
  group: Group,
  store: TrainerStore,
  locale: Locale,
): Promise<GroupContext> {
  const [catalogue, { books, bundles }] = await Promise.all([
    fetchCatalogue(locale),
    readBooks(group.assignments, { store, fetchBundle }),
  ]);
  const all = listed(catalogue);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const members = membersOf(books).toSorted((one, other) => compare(one.name, other.name));
  const courses = coursesOfAll(members, (exercise, idea) => all.get(exercise)?.ideas.includes(idea) ?? false);
  const named = new Map([...bundles.values()].flatMap((bundle) => Object.entries(bundle.ideas.names)));
  const timeZone = group.assignments.at(-1)?.assignment.timeZone ?? "UTC";
  // Swedish writes days as ISO 8601 does.
  const days = new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short" });
  return {
    locale,
    group,
    books,
    members,
    courses,
    ideas: groupIdeas(members, courses),
    catalogue,
    all,
    ideaName: (idea) => named.get(idea)?.[locale] ?? catalogue.ideas[idea] ?? idea,
    exerciseTitle: (exercise) => all.get(exercise)?.title ?? exercise,
    day: (moment) => days.format(new Date(moment)),
  };
}
