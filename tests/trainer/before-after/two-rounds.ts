import type { Attempt } from "../../../src/exchange/attempt.ts";
import { askedIn, halfOf } from "../../../src/exchange/halves.ts";
import type { BeforeAfter } from "../../../src/trainer/before-after/change.ts";
import type { KeptAnswers, KeptAssignment } from "../../../src/trainer/device/record.ts";
import { gradebookOf } from "../../../src/trainer/gradebook/gradebook.ts";
import { honestVerdict, keptAssignment, sent, tried } from "../sent.ts";

export const twins: BeforeAfter["twins"] = [
  { exercises: ["basic/try/people-a", "basic/try/people-b"], idea: "people" },
  { exercises: ["basic/try/units-a", "basic/try/units-b"], idea: "units" },
  { exercises: ["basic/try/dates-a", "basic/try/dates-b"], idea: "dates" },
];
const exercises = [0, 1].flatMap((half) => twins.map((pair) => pair.exercises[half] ?? ""));

const round = (turn: "before" | "after"): KeptAssignment =>
  keptAssignment({ id: turn, title: turn, exercises, halves: { pair: "pair-1", turn } });

export const rounds = { before: round("before"), after: round("after") };

const day = { before: "2019-06-10", after: "2019-06-20" };
export const moment = (turn: "before" | "after", clock: string) => `${day[turn]}T${clock}:00.000Z`;

/** One person's answers to one of the two: whether each idea's first answer is right; null for none. */
export function file(
  sender: string,
  turn: "before" | "after",
  rights: (boolean | null)[],
  more: (asked: string[]) => Attempt[] = () => [],
): KeptAnswers {
  const { assignment } = rounds[turn];
  const asked = askedIn(assignment, halfOf("pair-1", sender));
  const attempts = asked.flatMap((exercise, at) => {
    const right = rights[at] ?? null;
    const outcome = right ? ("pass" as const) : ("fail" as const);
    return right === null
      ? []
      : [tried(`${sender}-${turn}-${at}`, { exercise, outcome, at: moment(turn, `10:0${at}`) })];
  });
  const opened = moment(turn, "09:00");
  const made = sent({ sender, name: sender, opened, attempts: [...attempts, ...more(asked)] });
  return { ...made, assignment: turn, answers: { ...made.answers, assignment: turn } };
}

export const compared = (files: KeptAnswers[]): BeforeAfter => ({
  before: gradebookOf(rounds.before, files, honestVerdict),
  after: gradebookOf(rounds.after, files, honestVerdict),
  twins,
});
