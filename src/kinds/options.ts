import type { Choice, Submission } from "../grading/exercise.ts";
import type { Grade } from "../grading/grade.ts";
import { defaultLocale, type Locale } from "../i18n/locale.ts";
import type { Case, Fault } from "./authored.ts";

/** What an author wrote as an answer, as a learner's answer reads: pairs become "<option>=<partner>". */
export const chosenIn = (answer: string | string[] | Record<string, string>): string[] => {
  if (typeof answer === "string") return [answer];
  return Array.isArray(answer)
    ? answer
    : Object.entries(answer).map(([option, partner]) => `${option}=${partner}`);
};

interface Written {
  options: string[];
  answer: string | string[] | Record<string, string>;
  mistakes?: Record<string, string[] | Record<string, string>>;
}

export const choiceOf = ({ options, answer, mistakes = {} }: Written): Choice => ({
  options,
  answer: chosenIn(answer),
  mistakes: Object.entries(mistakes).map(([id, pattern]) => ({ id, chosen: chosenIn(pattern) })),
});

/** Mistakes have names of their own, or else each wrong option is one. */
export const mistakesOf = ({ options, answer, mistakes }: Choice): string[] =>
  mistakes.length > 0 ? mistakes.map(({ id }) => id) : options.filter((option) => !answer.includes(option));

/** @param known what can be named in an answer; the options where it is left out */
export const unknownNames = ({ options, answer, mistakes }: Choice, known = options): Fault[] =>
  [...answer, ...mistakes.flatMap(({ chosen }) => chosen)]
    .filter((named) => !known.includes(named))
    .map((named) => [`"${named}" is no option`, "correct it"]);

/** For kinds whose answer holds every option. */
export function faultsOfWhole({ options, answer, mistakes }: Choice): Fault[] {
  const faults: Fault[] = [];
  if (answer.length !== options.length)
    faults.push(["the answer does not hold every option once", "complete it"]);
  if (mistakes.length < 2)
    faults.push([
      `holds ${mistakes.length} mistakes`,
      'add "mistakes" that people really make, at least two',
    ]);
  return faults;
}

const file = "exercise.json";
export const one: readonly Locale[] = [defaultLocale];
export const passes = ({ outcome }: Grade): boolean => outcome === "pass";
export const fails = ({ outcome }: Grade): boolean => outcome === "fail";
const chosen = (chosen: string[]): Submission => ({ kind: "choice", chosen });

/** The answer passes, and each way of making a mistake gets its message. */
export const casesOfChoice = (
  choice: Choice | null,
  waysTo: (mistake: string, choice: Choice) => string[][],
): Case[] =>
  choice === null
    ? []
    : [
        ...mistakesOf(choice).flatMap((mistake) =>
          waysTo(mistake, choice).map((way) => ({
            file,
            submission: chosen(way),
            locales: one,
            wanted: `"${way.join(", ")}" must fail as the mistake "${mistake}"`,
            isMet: (grade: Grade) => grade.outcome === "fail" && grade.mistake === mistake,
            mistake,
          })),
        ),
        {
          file,
          submission: chosen(choice.answer),
          locales: one,
          wanted: "the answer must pass",
          isMet: passes,
        },
      ];

export const failingChoice = (way: string[], wanted: string): Case => ({
  file,
  submission: chosen(way),
  locales: one,
  wanted,
  isMet: fails,
});

export const patternOf = ({ mistakes }: Choice, mistake: string): string[] =>
  mistakes.find(({ id }) => id === mistake)?.chosen ?? [];

const optionNames = ["first-option", "second-option", "third-option", "fourth-option"];
/** Names with which a new exercise begins. */
export const scaffoldOptions: readonly string[] = optionNames;
export const scaffoldMistakes = ["first-mistake", "second-mistake", "third-mistake"] as const;
