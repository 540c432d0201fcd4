import { inOrder } from "../../exchange/in-order.ts";
import type { Gradebook, Learner } from "../gradebook/gradebook.ts";
import { compareMoments } from "../import/moments.ts";
import type { Answering, CheckedAnswer } from "../insight/checked.ts";
import { byName, compareText } from "../insight/order.ts";

/** A person across the assignments of a group. */
export interface Member extends Omit<Answering, "group" | "asked"> {
  /** One an assignment, in their order; null where nothing came. */
  courses: (Learner | null)[];
  /** Exercises that were solved in any of the assignments, each once. */
  solved: string[];
}

/** Everybody who sent something to one of these assignments, by name. */
export function membersOf(books: Gradebook[]): Member[] {
  const ids = new Set(books.flatMap(({ learners }) => learners.map(({ id }) => id)));
  return [...ids].map((id) => memberOf(id, books)).toSorted(byName);
}

function memberOf(id: string, books: Gradebook[]): Member {
  const courses = books.map(({ learners }) => learners.find((learner) => learner.id === id) ?? null);
  const came = courses.filter((course) => course !== null);
  // Called as in what they sent last; who was renamed is called so everywhere.
  const newest = came.toSorted((one, other) => compareMoments(one.sent, other.sent)).at(-1);
  const solved = came.flatMap(({ cells }) => cells.filter(({ state }) => state === "solved"));
  return {
    id,
    name: newest?.name ?? "",
    organisation: newest?.organisation ?? "",
    courses,
    answers: answersOf(came),
    solved: [...new Set(solved.map(({ exercise }) => exercise))],
  };
}

/** Oldest first. Two assignments that ask one exercise hold the same answer: it stands there once. */
function answersOf(courses: Learner[]): CheckedAnswer[] {
  const once = new Map<string, CheckedAnswer>();
  for (const answer of courses.flatMap(({ answers }) => answers)) {
    const key = JSON.stringify([answer.sender, answer.attempt], inOrder);
    if (!once.get(key)?.verdict) once.set(key, answer);
  }
  return [...once.values()].toSorted(
    ({ attempt: one }, { attempt: other }) =>
      compareMoments(one.at, other.at) || compareText(one.id, other.id),
  );
}
