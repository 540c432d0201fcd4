import { insightWords } from "../../../i18n/insight.ts";
import { make, makeButton } from "../../../ui/make.ts";
import { ideasChart } from "../charts/ideas-chart.ts";
import type { Answering } from "../checked.ts";
import { type MissingIdea, missingIdeas, type Share } from "../missing-ideas.ts";
import { type InsightContext, ideaName, nameOfExercise } from "./context.ts";
import { viewDataTable } from "./data-table.ts";
import { viewEqualAnswers } from "./equal-answers-view.ts";
import { viewFigure } from "./figure-view.ts";
import { viewFilter } from "./filter-view.ts";
import { ideaLink } from "./idea-link.ts";
import { viewPeople } from "./people-view.ts";
import { viewQuestion } from "./question-view.ts";

/** Ideas in the chart; the table has all. */
const mostBars = 12;
/** Groups of equal answers before "show more". */
const fewGroups = 4;

/** Which ideas are missing, and the answers behind each: of all learners, or of those that are asked for. */
export function viewMissingIdeas(context: InsightContext): HTMLElement {
  const words = insightWords(context.locale);
  const results = make("div");
  const told = make("p", { class: "soft", role: "status" });
  const show = (learners: Answering[]) => {
    const ideas = missingIdeas(learners);
    told.textContent = words.filtered(ideas.length, learners.length);
    results.replaceChildren(...viewIdeas(ideas, learners, context));
  };
  show(context.learners);
  return make("div", {}, make("p", {}, words.ideasHow), viewFilter(context, show), told, results);
}

function viewIdeas(ideas: MissingIdea[], learners: Answering[], context: InsightContext): HTMLElement[] {
  const { locale } = context;
  const words = insightWords(locale);
  if (ideas.length === 0) return [make("p", {}, words.noIdeas)];
  const nameOf = ({ idea }: MissingIdea) =>
    idea === null ? words.unnamed : (ideaName(context, idea) ?? idea);
  const title = titleOf(ideas, learners.length, nameOf, words);
  const bars = ideas.slice(0, mostBars).map((idea) => ({
    name: nameOf(idea),
    lacking: idea.lacking.length,
    over: idea.over.length,
  }));
  const chartWords = {
    title,
    source: words.source(learners.length),
    learners: words.peopleAxis,
    lacking: words.lacking,
    over: words.over,
  };
  const severalOrganisations = new Set(learners.map(({ organisation }) => organisation)).size > 1;
  const table = () =>
    viewDataTable(
      words.ideas,
      [
        words.idea,
        words.lacking,
        words.over,
        ...(severalOrganisations ? [words.byOrganisation] : []),
        words.exercises,
      ],
      ideas.map((idea) => [
        nameOf(idea),
        idea.lacking.length,
        idea.over.length,
        ...(severalOrganisations ? [sharesText(idea.organisations, words.noOrganisation)] : []),
        sharesText(
          idea.exercises.map((share) => ({ ...share, name: nameOfExercise(context, share.name) })),
          "",
        ),
      ]),
      locale,
    );
  return [
    viewFigure({ label: title, program: (width) => ideasChart(bars, chartWords, width), table, locale }),
    make("p", { class: "soft" }, words.overHow),
    ...ideas.map((idea) => viewIdea(idea, nameOf(idea), context)),
  ];
}

function titleOf(
  ideas: MissingIdea[],
  learners: number,
  nameOf: (idea: MissingIdea) => string,
  words: ReturnType<typeof insightWords>,
): string {
  const [first] = ideas;
  if (!first) return words.noIdeas;
  return first.lacking.length > 0
    ? words.ideasTitle(nameOf(first), first.lacking.length, learners)
    : words.ideasTitleOver(nameOf(first), first.over.length);
}

/** "Sol 3, Luna 1": all who met it, wherever they are with it. */
const sharesText = (shares: Share[], nameless: string): string =>
  shares.map(({ name, lacking, over }) => `${name || nameless} ${lacking + over}`).join(", ");

function viewIdea(idea: MissingIdea, name: string, context: InsightContext): HTMLElement {
  const words = insightWords(context.locale);
  const counts = [
    idea.lacking.length > 0 ? `${words.lacking}: ${idea.lacking.length}` : null,
    idea.over.length > 0 ? `${words.over}: ${idea.over.length}` : null,
  ].filter((count) => count !== null);
  const summary = make(
    "summary",
    {},
    make("h3", {}, name),
    make("span", { class: "soft" }, counts.join(" · ")),
  );
  const details = make("details", { class: "idea" }, summary);
  // What is behind an idea may be a hundred programs: it is made when it is looked at.
  details.addEventListener("toggle", () => details.append(...viewBehind(idea, name, context)), {
    once: true,
  });
  return details;
}

function viewBehind(idea: MissingIdea, name: string, context: InsightContext): HTMLElement[] {
  const { locale } = context;
  const words = insightWords(locale);
  const about =
    idea.idea === null
      ? make("p", {}, words.unnamedHow)
      : make("p", {}, `${words.readIdea}: `, ideaLink(idea.idea, name, locale));
  const who =
    idea.lacking.length > 0 ? [make("h4", {}, words.whoLacks), viewPeople(idea.lacking, locale)] : [];
  const shares = [
    ...viewShares(
      words.byOrganisation,
      words.organisation,
      idea.organisations,
      words.noOrganisation,
      context,
    ),
    ...viewShares(words.byGroup, words.group, idea.groups, words.noGroup, context),
  ];
  const answers = idea.exercises.flatMap((exercise) => {
    const groups = make("div", { class: "equal-groups" });
    const add = (from: number, to?: number) =>
      groups.append(...exercise.answers.slice(from, to).map((equal) => viewEqualAnswers(equal, context)));
    add(0, fewGroups);
    const rest = exercise.answers.length - fewGroups;
    if (rest > 0) {
      const more = makeButton(words.moreGroups(rest), () => {
        more.remove();
        add(fewGroups);
      });
      groups.append(more);
    }
    const question = viewQuestion(context.prose[exercise.name], locale);
    return [make("h4", {}, nameOfExercise(context, exercise.name)), ...(question ? [question] : []), groups];
  });
  return [about, ...who, ...shares, ...answers];
}

/** Only where there is something to compare. */
function viewShares(
  caption: string,
  column: string,
  shares: Share[],
  nameless: string,
  { locale }: InsightContext,
): HTMLElement[] {
  if (shares.length < 2) return [];
  const words = insightWords(locale);
  const rows = shares.map(({ name, lacking, over }) => [name || nameless, lacking, over]);
  return [viewDataTable(caption, [column, words.lacking, words.over], rows, locale)];
}
