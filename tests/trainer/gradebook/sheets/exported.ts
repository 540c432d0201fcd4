import type { ExerciseBundle, ExerciseProse } from "../../../../src/grading/exercise.ts";
import type { Locale } from "../../../../src/i18n/locale.ts";
import type { KeptAnswers, Verdict } from "../../../../src/trainer/device/record.ts";
import { type Gradebook, gradebookOf } from "../../../../src/trainer/gradebook/gradebook.ts";
import { namesOf } from "../../../../src/trainer/gradebook/page/names.ts";
import type { Exported } from "../../../../src/trainer/gradebook/sheets/exported.ts";
import type { PeopleAct } from "../../../../src/trainer/people/act.ts";
import { honestVerdict, keptAssignment } from "../../sent.ts";

export const choice = "basic/try/choice";
export const number = "basic/try/number";
export const program = "basic/try/program";
export const match = "basic/try/match";
export const exercises = [choice, number, program, match];

const proseOf = (title: string, given: Partial<ExerciseProse> = {}): ExerciseProse => ({
  title: { es: title, en: `${title} (en)` },
  instructions: { es: `¿Qué pide «${title}»?\nDilo.`, en: `What does "${title}" ask?\nSay it.` },
  hints: 1,
  options: {},
  partners: {},
  ...given,
});

const prose: Record<string, ExerciseProse> = {
  [choice]: proseOf("Elegir", {
    options: { people: { es: "Personas", en: "People" }, services: { es: "Atenciones", en: "Services" } },
  }),
  [number]: proseOf("Contar"),
  [program]: proseOf("Programar"),
  [match]: proseOf("Unir", {
    options: { a: { es: "Carné", en: "Card" } },
    partners: { b: { es: "una persona", en: "one person" } },
  }),
};

const bundleOf = (id: string, kind: ExerciseBundle["kind"], given: Partial<ExerciseBundle> = {}) => ({
  id,
  version: "v1",
  kind,
  datasets: [],
  starter: "",
  solution: "",
  compare: { as: "text" as const },
  expected: { kind: "nothing" as const },
  mistakes: [],
  messages: {},
  variants: [],
  honesty: { require: [], advise: [] },
  unit: null,
  choice: null,
  labels: null,
  ideas: { ofMistakes: {}, names: {} },
  ...given,
});

const bundles = new Map<string, ExerciseBundle>([
  [choice, bundleOf(choice, "choice")],
  [number, bundleOf(number, "number", { unit: { es: "personas", en: "people" } })],
  [program, bundleOf(program, "code")],
  [match, bundleOf(match, "match")],
]);

const ideas = {
  services: {
    name: { es: "Una atención no es una persona", en: "A service is not a person" },
    explanation: { es: "Una persona recibe varias atenciones.", en: "A person gets several services." },
  },
};

/** What leaves the page of a made-up group; what checking finds is what files say, unless it is told. */
export function exported(
  files: KeptAnswers[],
  {
    locale = "es",
    verdictOf = honestVerdict,
    people = [],
    exercises: asked = exercises,
  }: {
    locale?: Locale;
    verdictOf?: Parameters<typeof gradebookOf>[2];
    people?: PeopleAct[];
    exercises?: string[];
  } = {},
): Exported {
  const book: Gradebook = gradebookOf(keptAssignment({ exercises: asked }), files, verdictOf, people);
  return { book, learners: book.learners, names: namesOf(book, prose, locale), bundles, prose, ideas };
}

/** What the check says of an answer: wrong for want of this idea. */
export const lacking = (idea: string, verdict: Verdict): Verdict => ({ ...verdict, outcome: "fail", idea });
