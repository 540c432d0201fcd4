import { askedCount } from "../../../exchange/halves.ts";
import { pageAddress } from "../../../i18n/address.ts";
import { groupsWords } from "../../../i18n/trainer-groups.ts";
import { make } from "../../../ui/make.ts";
import { type DataCell, viewDataTable } from "../../insight/view/data-table.ts";
import { ideaLink } from "../../insight/view/idea-link.ts";
import { isMissing } from "../idea-course.ts";
import type { Member } from "../members.ts";
import type { GroupContext } from "./context.ts";
import { viewNext } from "./next-view.ts";
import { type Place, viewPlacing } from "./placing-view.ts";
import { groupAddress } from "./route.ts";

/** One group across its assignments. @param comments where all of them go back */
export function viewGroup(context: GroupContext, place: Place, comments: HTMLElement): HTMLElement {
  const { group, locale, books, members, ideas } = context;
  const words = groupsWords(locale);
  const facts = words.facts(books.length, members.length);
  const whole = [
    viewUnchecked(context),
    section("people", words.people, make("p", { class: "soft" }, words.peopleHow), viewPeople(context)),
    section("ideas", words.ideas, ...viewIdeas(context)),
    section(
      "next",
      words.next,
      ...viewNext(
        ideas.filter(({ missing }) => missing.length > 0).map(({ idea }) => idea),
        words.nextTitle(group.name),
        context,
      ),
    ),
    section("comments", words.comments, comments),
  ];
  return make(
    "article",
    {},
    make("p", {}, make("a", { href: "#" }, words.allGroups)),
    make("h2", { tabindex: -1 }, make("bdi", {}, group.name)),
    make("p", { class: "soft" }, facts),
    ...(members.length > 0 ? whole : [make("p", {}, words.nobody)]),
    section("assignments", words.ofGroup, viewAssignments(context, place)),
  );
}

const section = (id: string, title: string, ...inside: (Node | null)[]): HTMLElement =>
  make("section", { "aria-labelledby": id }, make("h3", { id, tabindex: -1 }, title), ...inside);

/** What no verdict is here for: verdicts stay on the device that checked. */
function viewUnchecked({ books, locale }: GroupContext): HTMLElement | null {
  const behind = books.filter(({ answers, checked }) => checked < answers);
  const count = behind.reduce((sum, { answers, checked }) => sum + answers - checked, 0);
  if (count === 0) return null;
  const gradebook = pageAddress(locale, "trainer", "gradebook");
  const links = behind.map(({ assignment: { id, title } }) =>
    make("li", {}, make("a", { href: `${gradebook}#${id}` }, title)),
  );
  return make(
    "div",
    { class: "caution" },
    make("p", {}, groupsWords(locale).unchecked(count)),
    make("ul", {}, ...links),
  );
}

function viewPeople(context: GroupContext): HTMLElement {
  const { books, members, courses, locale } = context;
  const words = groupsWords(locale);
  const columns = [
    words.person,
    words.organisation,
    ...books.map(({ assignment }) => assignment.title),
    words.solvedInAll,
    words.missingNow,
    words.overcomeCount,
  ];
  const rows = members.map((member): DataCell[] => {
    const own = courses.get(member.id) ?? [];
    const missing = own.filter(isMissing).length;
    return [
      memberLink(member, context),
      member.organisation,
      ...books.map(({ assignment }, index) => {
        const course = member.courses[index];
        return course ? words.solvedOf(course.solved, askedCount(assignment)) : "–";
      }),
      member.solved.length,
      missing,
      own.length - missing,
    ];
  });
  return viewDataTable(words.people, columns, rows, locale);
}

const memberLink = ({ id, name }: Member, { group }: GroupContext): HTMLElement =>
  make("a", { href: groupAddress(group.key, id) }, make("bdi", {}, name));

function viewIdeas(context: GroupContext): HTMLElement[] {
  const { ideas, ideaName, locale } = context;
  const words = groupsWords(locale);
  if (ideas.length === 0) return [make("p", {}, words.noIdeas)];
  const people = (of: Member[]): DataCell =>
    of.length === 0
      ? words.peopleOf(0)
      : make(
          "details",
          {},
          make("summary", {}, words.peopleOf(of.length)),
          make("ul", { class: "plain-list" }, ...of.map((one) => make("li", {}, memberLink(one, context)))),
        );
  const rows = ideas.map(({ idea, missing, overcome }): DataCell[] => [
    ideaLink(idea, ideaName(idea), locale),
    people(missing),
    people(overcome),
  ]);
  return [
    make("p", { class: "soft" }, words.ideasHow),
    viewDataTable(words.ideas, [words.idea, words.missing, words.overcome], rows, locale),
  ];
}

function viewAssignments({ group, locale }: GroupContext, place: Place): HTMLElement {
  const words = groupsWords(locale);
  const gradebook = pageAddress(locale, "trainer", "gradebook");
  return make(
    "ol",
    { class: "plain-list placing" },
    ...group.assignments.map((kept) => {
      const { id, title } = kept.assignment;
      const summary = make("summary", {}, words.change);
      summary.setAttribute("aria-label", words.changeOf(title));
      return make(
        "li",
        {},
        make("a", { href: `${gradebook}#${id}` }, make("bdi", {}, title)),
        make(
          "details",
          {},
          summary,
          make("p", { class: "soft" }, words.placeHow),
          viewPlacing(kept, locale, place),
        ),
      );
    }),
  );
}
