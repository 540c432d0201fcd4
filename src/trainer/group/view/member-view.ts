import { askedCount } from "../../../exchange/halves.ts";
import { pageAddress } from "../../../i18n/address.ts";
import { formatDate } from "../../../i18n/format.ts";
import { groupsWords } from "../../../i18n/trainer-groups.ts";
import { make } from "../../../ui/make.ts";
import type { CheckedAnswer } from "../../insight/checked.ts";
import { type DataCell, viewDataTable } from "../../insight/view/data-table.ts";
import { ideaLink } from "../../insight/view/idea-link.ts";
import { type IdeaCourse, isMissing } from "../idea-course.ts";
import type { Member } from "../members.ts";
import type { GroupContext } from "./context.ts";
import { viewNext } from "./next-view.ts";
import { groupAddress } from "./route.ts";

/** One person across the group's assignments. */
export function viewMember(member: Member, context: GroupContext): HTMLElement {
  const { group, locale, courses } = context;
  const words = groupsWords(locale);
  const own = courses.get(member.id) ?? [];
  const [missing, overcome] = [own.filter(isMissing), own.filter((course) => !isMissing(course))];
  const facts = [member.organisation, words.personFacts(member.solved.length)];
  return make(
    "article",
    {},
    make("p", {}, make("a", { href: groupAddress(group.key) }, words.backToGroup)),
    make("h2", { tabindex: -1 }, make("bdi", {}, member.name)),
    make("p", { class: "soft" }, facts.filter(Boolean).join(" · ")),
    make("h3", {}, words.courses),
    viewCourses(member, context),
    make("h3", {}, words.missingOfPerson),
    missing.length === 0
      ? make("p", {}, words.noneMissing)
      : viewIdeas(missing, context, (course) => [missedText(course, context)]),
    make("h3", {}, words.overcomeOfPerson),
    overcome.length === 0
      ? make("p", {}, words.noneOvercome)
      : viewIdeas(overcome, context, (course) => [
          missedText(course, context),
          overcomeText(course, context),
        ]),
    make("h3", {}, words.next),
    ...viewNext(
      missing.map(({ idea }) => idea),
      words.nextTitle(member.name),
      context,
    ),
  );
}

function viewCourses({ id, courses }: Member, { books, locale, day }: GroupContext): HTMLElement {
  const words = groupsWords(locale);
  const gradebook = pageAddress(locale, "trainer", "gradebook");
  const rows = books.map(({ assignment }, index): DataCell[] => {
    const course = courses[index] ?? null;
    const title = make("bdi", {}, assignment.title);
    return [
      course ? make("a", { href: `${gradebook}#${assignment.id}/${id}` }, title) : title,
      course ? words.solvedOf(course.solved, askedCount(assignment)) : words.nothingCame,
      course ? formatDate(day(course.sent), locale) : "–",
    ];
  });
  return viewDataTable(words.courses, [words.assignment, words.solved, words.sent], rows, locale);
}

const viewIdeas = (
  courses: IdeaCourse[],
  { ideaName, locale }: GroupContext,
  texts: (course: IdeaCourse) => string[],
): HTMLElement =>
  make(
    "ul",
    { class: "plain-list ideas" },
    ...courses.map((course) =>
      make(
        "li",
        {},
        make("p", {}, ideaLink(course.idea, ideaName(course.idea), locale)),
        ...texts(course).map((text) => make("p", { class: "soft" }, text)),
      ),
    ),
  );

const dayOf = ({ attempt }: CheckedAnswer, { day, locale }: GroupContext): string =>
  formatDate(day(attempt.at), locale);

function missedText({ missed }: IdeaCourse, context: GroupContext): string {
  const last = missed.at(-1) as CheckedAnswer;
  const exercise = context.exerciseTitle(last.attempt.exercise);
  return groupsWords(context.locale).missedIn(missed.length, exercise, dayOf(last, context));
}

function overcomeText({ missed, solvedAfter }: IdeaCourse, context: GroupContext): string {
  const words = groupsWords(context.locale);
  const [first, ...more] = solvedAfter as [CheckedAnswer, ...CheckedAnswer[]];
  const isSame = missed.some(({ attempt }) => attempt.exercise === first.attempt.exercise);
  const tell = isSame ? words.overcomeSame : words.overcomeOther;
  const since = tell(context.exerciseTitle(first.attempt.exercise), dayOf(first, context));
  return more.length > 0 ? `${since} ${words.more(more.length)}` : since;
}
