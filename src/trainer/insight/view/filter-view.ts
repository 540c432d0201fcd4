import { insightWords } from "../../../i18n/insight.ts";
import { make } from "../../../ui/make.ts";
import type { Answering } from "../checked.ts";
import { type InsightContext, nameOfExercise } from "./context.ts";

interface Choice {
  label: string;
  options: { value: string; text: string }[];
  /** What of a learner stays when a value is chosen; null for nothing. */
  keep(learner: Answering, value: string): Answering | null;
}

let filters = 0;

/** Lists to look at a part of the group only: an organisation, a group, an exercise, a person. */
export function viewFilter(context: InsightContext, chosen: (learners: Answering[]) => void): HTMLElement {
  const words = insightWords(context.locale);
  filters += 1;
  const selects = choicesOf(context)
    .filter(({ options }) => options.length > 1)
    .map((choice, index) => {
      const id = `filter-${filters}-${index}`;
      const options = [
        { value: "", text: words.all },
        ...choice.options.map(({ value, text }) => ({ value: `=${value}`, text })),
      ];
      const select = make(
        "select",
        { id },
        ...options.map(({ value, text }) => make("option", { value }, text)),
      );
      return { choice, select, field: make("p", {}, make("label", { for: id }, choice.label), select) };
    });
  const apply = () =>
    chosen(
      selects.reduce<Answering[]>(
        (learners, { choice, select }) =>
          select.value === ""
            ? learners
            : learners.flatMap((learner) => choice.keep(learner, select.value.slice(1)) ?? []),
        context.learners,
      ),
    );
  for (const { select } of selects) select.addEventListener("change", apply);
  return make("div", { class: "filters" }, ...selects.map(({ field }) => field));
}

function choicesOf(context: InsightContext): Choice[] {
  const { learners, assignment, locale } = context;
  const words = insightWords(locale);
  const named = (values: string[], nameless: string) =>
    [...new Set(values)]
      .toSorted((one, other) => one.localeCompare(other, locale))
      .map((value) => ({ value, text: value || nameless }));
  return [
    {
      label: words.organisation,
      options: named(
        learners.map(({ organisation }) => organisation),
        words.noOrganisation,
      ),
      keep: (learner, value) => (learner.organisation === value ? learner : null),
    },
    {
      label: words.group,
      options: named(
        learners.map(({ group }) => group),
        words.noGroup,
      ),
      keep: (learner, value) => (learner.group === value ? learner : null),
    },
    {
      label: words.exercise,
      options: assignment.exercises.map((exercise) => ({
        value: exercise,
        text: nameOfExercise(context, exercise),
      })),
      keep: (learner, value) => ({
        ...learner,
        answers: learner.answers.filter(({ attempt }) => attempt.exercise === value),
      }),
    },
    {
      label: words.person,
      options: learners
        .map(({ id, name }) => ({ value: id, text: name }))
        .toSorted((one, other) => one.text.localeCompare(other.text, locale)),
      keep: (learner, value) => (learner.id === value ? learner : null),
    },
  ];
}
