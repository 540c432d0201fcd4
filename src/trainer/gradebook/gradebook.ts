import type { Sender } from "../../exchange/answers.ts";
import type { Assignment } from "../../exchange/assignment.ts";
import type { Attempt } from "../../exchange/attempt.ts";
import type { KeptAnswers, KeptAssignment, Verdict } from "../device/record.ts";
import { oldestFirst } from "../import/moments.ts";
import type { Answering } from "../insight/checked.ts";
import { byName } from "../insight/order.ts";
import { type Clock, clockOf } from "./clock.ts";
import { type ExerciseCell, exerciseCell } from "./exercise-cell.ts";
import { minutesByAttempt } from "./minutes.ts";

/** A group at a glance: what came, and what checking it again found. */
export interface Gradebook {
  assignment: Assignment;
  /** By name. */
  learners: Learner[];
  /** Answers to the assignment's exercises, and how many of them have a verdict. */
  answers: number;
  checked: number;
}

export interface Learner extends Answering {
  sender: Sender;
  /** When they first opened the assignment and last sent, by their clock. */
  opened: string;
  sent: string;
  /** When the first and the newest file came, by the clock here. */
  received: KeptAnswers["received"];
  clock: Clock;
  /** One an exercise, in the assignment's order. */
  cells: ExerciseCell[];
  solved: number;
  /** Attempts, hints and minutes of all exercises together. */
  counted: number;
  hints: number;
  minutes: number;
  late: boolean;
  claimDiffers: boolean;
}

/** @param verdictOf what checking an attempt again found; null while it was not, or could not be */
export function gradebookOf(
  kept: KeptAssignment,
  answers: KeptAnswers[],
  verdictOf: (attempt: Attempt) => Verdict | null,
): Gradebook {
  const learners = answers
    .filter(({ assignment }) => assignment === kept.id)
    .map((one) => learnerOf(kept, one, verdictOf))
    .toSorted(byName);
  const all = learners.flatMap((learner) => learner.answers);
  return {
    assignment: kept.assignment,
    learners,
    answers: all.length,
    checked: all.filter(({ verdict }) => verdict !== null).length,
  };
}

function learnerOf(
  kept: KeptAssignment,
  { sender: id, answers, received }: KeptAnswers,
  verdictOf: (attempt: Attempt) => Verdict | null,
): Learner {
  const { assignment } = kept;
  const asked = new Set(assignment.exercises);
  const checked = oldestFirst(answers.attempts)
    .filter(({ exercise }) => asked.has(exercise))
    .map((attempt) => ({ attempt, verdict: verdictOf(attempt) }));
  const minutes = minutesByAttempt(answers);
  const cells = assignment.exercises.map((exercise) =>
    exerciseCell(
      exercise,
      checked.filter(({ attempt }) => attempt.exercise === exercise),
      {
        opened: answers.opened,
        arrived: received.last,
        due: assignment.due,
        limits: assignment.limits,
        minutes,
      },
    ),
  );
  const sum = (of: (cell: ExerciseCell) => number) => cells.reduce((total, cell) => total + of(cell), 0);
  return {
    id,
    name: answers.sender.name,
    organisation: answers.sender.organisation,
    group: assignment.group,
    answers: checked,
    sender: answers.sender,
    opened: answers.opened,
    sent: answers.sent,
    received,
    clock: clockOf(kept, answers, received),
    cells,
    solved: cells.filter(({ state }) => state === "solved").length,
    counted: sum(({ counted }) => counted),
    hints: sum(({ hints }) => hints),
    minutes: sum(({ minutes }) => minutes),
    late: cells.some(({ late }) => late),
    claimDiffers: cells.some(({ claimDiffers }) => claimDiffers),
  };
}
