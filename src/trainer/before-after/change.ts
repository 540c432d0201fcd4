import type { Gradebook, Learner } from "../gradebook/gradebook.ts";
import { firstAnswer } from "./first-answers.ts";
import { type Changed, holm, signTest } from "./sign-test.ts";

/** Two exercises that test one idea on other figures. */
export interface Twins {
  exercises: [one: string, other: string];
  /** Null where this version of the course does not pair them. */
  idea: string | null;
}

/** Two assignments in halves, with one `pair`. */
export interface BeforeAfter {
  before: Gradebook;
  after: Gradebook;
  twins: Twins[];
}

/** Answers that were compared, and how many of them were right before and after. */
export interface Right {
  compared: number;
  before: number;
  after: number;
}

export interface PersonChange extends Right {
  id: string;
  name: string;
  organisation: string;
}

export interface IdeaChange extends Right, Changed {
  idea: string | null;
  /** People of whom something was compared. */
  people: number;
  /** How often chance alone would give so much, corrected for the number of ideas. */
  chance: number;
}

/** What changed between the two, and what can be said of it. */
export interface Change extends Right, Changed {
  /** Those of whom something was compared, by name. */
  people: PersonChange[];
  same: number;
  /** How often chance alone would give as much. */
  chance: number;
  /** In the order of the twins. */
  ideas: IdeaChange[];
  /** People by the half that they were asked before: with few in one, what is compared is the exercises too. */
  startedWith: [first: number, second: number];
  /** People who sent only one of the two, or nothing in them that can be compared. */
  onlyBefore: number;
  onlyAfter: number;
  notComparable: number;
  /** Answers left out: exercises that somebody had answered before they opened the assignment; not checked here. */
  seen: number;
  unchecked: number;
}

interface Compared {
  twins: Twins;
  before: boolean;
  after: boolean;
  startedWith: 0 | 1;
}

/** A person is better where more of what was compared is right after than before, and worse where less is. */
export function changeOf(pair: BeforeAfter): Change {
  const { before, after, twins } = pair;
  const after_ = new Map(after.learners.map((learner) => [learner.id, learner]));
  const both = before.learners.flatMap((early) => {
    const late = after_.get(early.id);
    return late ? [{ early, late, ...compare(pair, early, late) }] : [];
  });
  const counted = both.filter(({ compared }) => compared.length > 0);
  const ideas = [...new Set(twins.map(({ idea }) => idea))].map((idea) => {
    const people = counted
      .map(({ compared }) => compared.filter((one) => one.twins.idea === idea))
      .filter((compared) => compared.length > 0)
      .map(rightIn);
    return { idea, people: people.length, ...total(people), ...directions(people) };
  });
  const chances = holm(ideas.map(signTest));
  const people = counted.map(({ early: { id, name, organisation }, compared }) => ({
    id,
    name,
    organisation,
    ...rightIn(compared),
  }));
  const changed = directions(people);
  const half = (which: 0 | 1) => counted.filter(({ compared }) => compared[0]?.startedWith === which).length;
  const left = (kind: "seen" | "unchecked") => both.reduce((sum, one) => sum + one[kind], 0);
  return {
    people,
    ...total(people),
    ...changed,
    same: people.length - changed.better - changed.worse,
    chance: signTest(changed),
    ideas: ideas.map((idea, at) => ({ ...idea, chance: chances[at] ?? 1 })),
    startedWith: [half(0), half(1)],
    onlyBefore: before.learners.length - both.length,
    onlyAfter: after.learners.length - both.length,
    notComparable: both.length - counted.length,
    seen: left("seen"),
    unchecked: left("unchecked"),
  };
}

/** Each twin on one side only, and its brother on the other, later: who answered both before has seen both. */
function compare(
  { before, after, twins }: BeforeAfter,
  early: Learner,
  late: Learner,
): { compared: Compared[]; seen: number; unchecked: number } {
  const compared: Compared[] = [];
  const left = { seen: 0, unchecked: 0 };
  for (const pair of twins) {
    const was = pair.exercises.map((exercise) => firstAnswer(before, early, exercise));
    const came = pair.exercises.map((exercise) => firstAnswer(after, late, exercise));
    for (const { kind } of [...was, ...came]) if (kind === "seen" || kind === "unchecked") left[kind] += 1;
    for (const startedWith of [0, 1] as const) {
      const [one, other] = [was[startedWith], came[1 - startedWith]];
      if (one?.kind !== "counts" || other?.kind !== "counts") continue;
      if (was[1 - startedWith]?.kind !== "none" || came[startedWith]?.kind !== "none") continue;
      if (Date.parse(other.at) <= Date.parse(one.at)) continue;
      compared.push({ twins: pair, before: one.right, after: other.right, startedWith });
    }
  }
  return { compared, ...left };
}

const rightIn = (compared: Compared[]): Right => ({
  compared: compared.length,
  before: compared.filter(({ before }) => before).length,
  after: compared.filter(({ after }) => after).length,
});

const total = (all: Right[]): Right => ({
  compared: all.reduce((sum, { compared }) => sum + compared, 0),
  before: all.reduce((sum, { before }) => sum + before, 0),
  after: all.reduce((sum, { after }) => sum + after, 0),
});

const directions = (all: Right[]): Changed => ({
  better: all.filter(({ before, after }) => after > before).length,
  worse: all.filter(({ before, after }) => after < before).length,
});
