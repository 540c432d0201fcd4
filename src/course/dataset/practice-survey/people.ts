import { shuffled } from "../../../grading/random.ts";
import { between, pickByShare, type Random } from "../practice/random.ts";

export interface Person {
  years: number;
  /** By question of the repeat, as an export writes it. */
  answers: Record<string, string>;
}

/** First names that are common in Venezuela and Peru: of nobody in particular. */
export const firstNames = [
  ...["Ana", "Carmen", "Daniela", "Gabriela", "José", "Juan", "Karina", "Luis", "María", "Miguel"],
  ...["Pedro", "Rosa", "Teresa", "Víctor", "Yolanda"],
];

const ages = { infant: 10, child: 26, adult: 58, old: 6 };
const spans = { infant: [0, 3], child: [3, 18], adult: [18, 60], old: [60, 86] } as const;
const education = { none: 2, primary: 12, secondary: 41, technical: 19 };

/** The people of a household: the first is an adult, who answers for all. */
export const people = (random: Random, count: number): Person[] =>
  Array.from({ length: count }, (_, index) => {
    const [from, to] = spans[index === 0 ? "adult" : pickByShare(random, ages)];
    const years = Math.floor(between(random, from, to));
    // An adult's age is sometimes not told: 98 and 99 stand where years do.
    const told = years < 18 ? "years" : pickByShare(random, { years: 96, "98": 2.5, "99": 1.5 });
    return {
      years,
      answers: {
        sex: pickByShare(random, { female: 52, male: 48 }),
        age: told === "years" ? String(years) : told,
        education: "",
        works: pickByShare(random, { yes: 58, no: 36, "98": 3, "99": 3 }),
      },
    };
  });

/**
 * Gives each adult an education, so that of those who tell it the wanted share completed a university: in every
 * department, as near as whole people come.
 * @param share 0 to 1
 */
export function giveEducation(random: Random, adults: Person[], share: number): void {
  const told = shuffled(adults, random).filter((person) => {
    person.answers.education = pickByShare(random, { told: 96, "98": 2, "99": 2 });
    return person.answers.education === "told";
  });
  const university = Math.round(told.length * share);
  told.forEach((person, index) => {
    person.answers.education = index < university ? "university" : pickByShare(random, education);
  });
}
