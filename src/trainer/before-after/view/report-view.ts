import { pageAddress } from "../../../i18n/address.ts";
import { atEndWords } from "../../../i18n/at-end.ts";
import { beforeAfterWords } from "../../../i18n/before-after.ts";
import { make, makeButton } from "../../../ui/make.ts";
import { evaluationTotals } from "../../at-end/evaluation.ts";
import { viewEvaluation } from "../../at-end/view/evaluation-view.ts";
import { type DataCell, viewDataTable } from "../../insight/view/data-table.ts";
import type { PersonChange } from "../change.ts";
import { chanceNote, chanceSentence } from "./chance-words.ts";
import type { PairContext } from "./context.ts";

/** What changed between the two assignments: on paper one sheet, without names. */
export function viewReport(context: PairContext): HTMLElement {
  const { locale, change, before } = context;
  const words = beforeAfterWords(locale);
  const nothing = change.people.length === 0;
  return make(
    "article",
    { class: "report" },
    make("p", { class: "not-printed" }, make("a", { href: "#" }, words.all)),
    make("h2", { tabindex: -1 }, before.assignment.group || before.assignment.title),
    viewRounds(context),
    make("h3", {}, words.what),
    ...(nothing ? [make("p", {}, words.nothing)] : viewWhole(context)),
    ...(nothing ? [] : viewIdeas(context)),
    ...viewEvaluations(context),
    make("h3", {}, words.how),
    viewHow(context),
    ...(nothing ? [] : viewPersons(context)),
  );
}

function viewRounds({ before, after, locale }: PairContext): HTMLElement {
  const words = beforeAfterWords(locale);
  const link = (text: string, full: string, ...to: [path: string, id: string]) => {
    const [path, id] = to;
    const a = make(
      "a",
      { class: "button quiet", href: `${pageAddress(locale, "trainer", path)}#${id}` },
      text,
    );
    a.setAttribute("aria-label", full);
    return a;
  };
  const one = (name: string, { assignment: { id, title }, learners }: PairContext["before"]) =>
    make(
      "li",
      {},
      make("p", {}, make("strong", {}, name), ` · ${title} · ${words.sentBy(learners.length)}`),
      make(
        "p",
        { class: "buttons not-printed" },
        link(words.shareIt, words.shareOf(title), "assignment", id),
        link(words.answers, words.answersOf(title), "gradebook", id),
      ),
    );
  return make("ul", { class: "plain-list rounds" }, one(words.before, before), one(words.after, after));
}

function viewWhole({ change, locale }: PairContext): HTMLElement[] {
  const words = beforeAfterWords(locale);
  const { people, better, worse, same, before, after, compared } = change;
  const print = makeButton(words.print, () => window.print(), "button");
  return [
    make("p", { class: "result" }, words.changed(people.length, better, worse, same)),
    make("p", {}, words.right(before, after, compared)),
    make("p", {}, chanceSentence(change, locale)),
    make("p", {}, words.noCause),
    make("p", { class: "buttons not-printed" }, print),
    make("p", { class: "soft not-printed" }, words.printHow),
  ];
}

function viewIdeas({ change, catalogue, locale }: PairContext): HTMLElement[] {
  const words = beforeAfterWords(locale);
  const columns = [
    words.idea,
    words.peopleColumn,
    words.rightBefore,
    words.rightAfter,
    words.better,
    words.worse,
    words.sure,
  ];
  const rows = change.ideas
    .filter(({ people }) => people > 0)
    .map((one): DataCell[] => [
      one.idea === null ? words.unnamed : (catalogue.ideas[one.idea] ?? one.idea),
      one.people,
      words.of(one.before, one.compared),
      words.of(one.after, one.compared),
      one.better,
      one.worse,
      chanceNote(one, locale),
    ]);
  return [make("h3", {}, words.ideas), viewDataTable(words.ideas, columns, rows, locale)];
}

/** Of each assignment that asked for one, how the group found it. */
function viewEvaluations({ before, after, locale }: PairContext): HTMLElement[] {
  const words = atEndWords(locale);
  return [before, after]
    .filter(({ assignment }) => assignment.atEnd?.evaluation)
    .flatMap(({ assignment, learners }) => [
      make("h3", {}, `${words.evaluationResults}: ${assignment.title}`),
      ...viewEvaluation(evaluationTotals(learners), locale),
    ]);
}

function viewPersons({ change, locale }: PairContext): HTMLElement[] {
  const words = beforeAfterWords(locale);
  const changed = ({ before, after }: PersonChange) =>
    after > before ? words.didBetter : after < before ? words.didWorse : words.didSame;
  const columns = [words.person, words.organisation, words.rightBefore, words.rightAfter, words.change];
  const rows = change.people.map((one): DataCell[] => [
    make("bdi", {}, one.name),
    one.organisation,
    words.of(one.before, one.compared),
    words.of(one.after, one.compared),
    changed(one),
  ]);
  const table = viewDataTable(words.persons, columns, rows, locale);
  return [make("div", { class: "not-printed" }, make("h3", {}, words.persons), table)];
}

/** With this many times more people in one half, it is the exercises too that are compared. */
const uneven = 3;

function viewHow({ change, locale }: PairContext): HTMLElement {
  const words = beforeAfterWords(locale);
  const { people, startedWith, onlyBefore, onlyAfter, notComparable, seen, unchecked } = change;
  const isUneven = Math.max(...startedWith) > uneven * Math.min(...startedWith);
  const said = [
    words.howFirst,
    people.length > 0 ? words.howHalves(...startedWith) : null,
    people.length > 0 && isUneven ? words.sameStart : null,
    onlyBefore + onlyAfter > 0 ? words.onlyOne(onlyBefore, onlyAfter) : null,
    notComparable > 0 ? words.notComparable(notComparable) : null,
    seen > 0 ? words.seen(seen) : null,
    unchecked > 0 ? words.unchecked(unchecked) : null,
    people.length > 0 ? words.howTest : null,
  ];
  return make("ul", {}, ...said.filter((text) => text !== null).map((text) => make("li", {}, text)));
}
