import type { Form } from "../../../form/form.ts";
import { answersGiven } from "../../../form/interview.ts";
import { seededRandom, shuffled } from "../../../grading/random.ts";
import { between, type Random } from "../practice/random.ts";
import { secondVersion } from "./form.ts";
import { type Household, household } from "./household.ts";
import { type Submission, toExport } from "./kobo.ts";
import { giveEducation } from "./people.ts";

/** Interviews by department. Few people live in Tumbes, and it is asked about by itself: so the sample is no copy of the whole. */
const interviews: Record<string, number> = { PE04: 60, PE07: 50, PE13: 60, PE15: 150, PE20: 60, PE24: 80 };

export interface Sources {
  form: Form;
  /** How many people from Venezuela live in a department, by P-code. */
  population(pcode: string): number;
  /** The share of people who arrived with a complete university education, 0 to 1. */
  university: number;
}

/** The rows of practice-households and practice-people, as text by column. */
export function surveyRows({ form, population, university }: Sources, seed: number) {
  const random = seededRandom(seed);
  const visited = shuffled(
    Object.entries(interviews).flatMap(([code, count]) =>
      Array.from({ length: count }, () => household(random, code)),
    ),
    random,
  );
  const taking = visited.filter(({ answers }) => answers.consent === "yes");
  const weights: Record<string, string> = {};
  for (const code of Object.keys(interviews)) {
    const people = taking
      .filter(({ answers }) => answers.adm1_pcode === code)
      .flatMap(({ people }) => people);
    weights[code] = (population(code) / people.length).toFixed(2);
    const adults = people.filter(({ answers }) => Number(answers.age) >= 18 && Number(answers.age) <= 90);
    giveEducation(random, adults, university);
  }
  const times = submissionTimes(random, visited.length);
  const submissions = visited.map((one, index) =>
    submissionOf(form, one, times[index] as number, index, random),
  );
  const exported = toExport(form, submissions);
  return {
    "practice-households": exported.interviews.map((row) => ({
      ...row,
      weight: weights[row.adm1_pcode ?? ""] ?? "",
    })),
    "practice-people": exported.repeats,
  };
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** From 6 to 31 May 2019, between 9 and 17 hours in Lima, in order. */
const submissionTimes = (random: Random, count: number): number[] =>
  Array.from({ length: count }, () => {
    const date = Date.UTC(2019, 4, 6) + day * Math.floor(between(random, 0, 26));
    return date + minute * Math.floor(between(random, 14 * 60, 22 * 60));
  }).sort((one, other) => one - other);

function submissionOf(form: Form, one: Household, sent: number, index: number, random: Random): Submission {
  const isSecond = sent >= Date.parse(secondVersion);
  const asked = isSecond ? form : withoutAdded(form);
  const missing = new Set(
    form.choices.filter(({ added }) => added && !isSecond).map(({ list, name }) => `${list} ${name}`),
  );
  const answers = answersGiven(asked, { ...one.answers, needs: offered(one.answers.needs ?? "", asked) });
  const from = sent - minute * Math.floor(between(random, 14, 40));
  return {
    id: 4_210_000 + 7 * index,
    uuid: uuid(random),
    start: inLima(from),
    end: inLima(sent - 20_000),
    submitted: new Date(sent).toISOString().slice(0, 19),
    by: `encuesta_${1 + (index % 6)}`,
    version: isSecond ? "vHogares2019b" : "vHogares2019a",
    answers,
    repeats:
      answers.consent === "yes" ? one.people.map((person) => personOf(asked, answers, person.answers)) : [],
    missing,
  };
}

const withoutAdded = (form: Form): Form => ({
  ...form,
  choices: form.choices.filter(({ added }) => added === null),
});

/** A need that was not on the list could not be told; who had no other told nothing of the list. */
const offered = (needs: string, { choices }: Form): string =>
  needs
    .split(" ")
    .filter((need) => choices.some(({ list, name }) => list === "need" && name === need))
    .join(" ");

/** What was answered for one person: the household's answers decide whether it is asked, and are not said again. */
function personOf(form: Form, household: Record<string, string>, person: Record<string, string>) {
  const given = answersGiven(form, { ...household, ...person });
  return Object.fromEntries(Object.keys(person).map((name) => [name, given[name] ?? ""]));
}

const inLima = (time: number): string =>
  `${new Date(time - 5 * 60 * minute).toISOString().slice(0, 23)}-05:00`;

/** In the shape of version 4. */
function uuid(random: Random): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16));
  digits[12] = "4";
  digits[16] = "8";
  return digits.join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
