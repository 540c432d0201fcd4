import { between, pick, pickByShare, type Random } from "../practice/random.ts";
import { firstNames, type Person, people } from "./people.ts";

/** What a household would answer if it were asked everything. */
export interface Household {
  /** By question, as an export writes it. */
  answers: Record<string, string>;
  people: Person[];
}

/** Where a household lives: at the border it has just come, and stays with whom it can. */
const housing = {
  border: { rented: 40, relatives: 12, shelter: 24, street: 8, other: 16 },
  elsewhere: { rented: 68, relatives: 10, shelter: 4, street: 1, other: 17 },
};
const sizes = { "1": 12, "2": 18, "3": 24, "4": 22, "5": 13, "6": 7, "7": 4 };
const barriers = { no_place: 34, cost: 22, documents: 20, arrived: 16, work: 8 };
/** The share of households that need each; work comes first, as in the surveys that the report speaks of. */
const needs = { food: 0.46, shelter: 0.3, health: 0.34, documents: 0.31, education: 0.2, work: 0.64 };

/** @param code P-code of the department */
export function household(random: Random, code: string): Household {
  const place = code === "PE24" ? "border" : "elsewhere";
  const members = people(random, Number(pickByShare(random, sizes)));
  const lives = pickByShare(random, housing[place]);
  return {
    people: members,
    answers: {
      consent: random() < 0.97 ? "yes" : "no",
      adm1_pcode: code,
      household_size: String(members.length),
      housing: lives,
      children: String(members.filter(({ years }) => years >= 3 && years <= 17).length),
      school: pickByShare(
        random,
        place === "border" ? { all: 25, some: 30, none: 45 } : { all: 54, some: 28, none: 18 },
      ),
      school_barrier: pickByShare(random, barriers),
      rent: rentAsTyped(random, 10 * Math.round(between(random, 15, 75))),
      food_shelter: pickByShare(random, place === "border" ? { yes: 30, no: 70 } : { yes: 52, no: 48 }),
      needs: needsOf(random),
      months_in_peru: pickByShare(random, { "98": 4, "99": 3, known: 93 }).replace("known", () =>
        String(Math.floor(between(random, 0, place === "border" ? 6 : 31))),
      ),
      respondent: pick(random, firstNames),
      // Begins with 000, as no telephone does.
      phone: `000${String(Math.floor(random() * 1e6)).padStart(6, "0")}`,
    },
  };
}

/** In the order of the form; "" of those who need nothing of the list, and of those who did not answer. */
function needsOf(random: Random): string {
  if (random() < 0.14) return "";
  const chosen = Object.entries(needs).flatMap(([need, share]) => (random() < share ? [need] : []));
  return (chosen.length > 0 ? chosen : ["food"]).join(" ");
}

/** A sum of money in soles as people type it where any text is taken. */
function rentAsTyped(random: Random, soles: number): string {
  const typed = {
    plain: `${soles}`,
    signed: `S/ ${soles}`,
    worded: `${soles} soles`,
    decimals: `${soles}.00`,
    range: `${soles} a ${soles + 50}`,
    weekly: `${10 * Math.round(soles / 40)} por semana`,
    unknown: "no sabe",
  };
  const shares = { plain: 46, signed: 16, worded: 14, decimals: 6, range: 6, weekly: 5, unknown: 7 };
  return typed[pickByShare(random, shares)];
}
