import type { Assignment } from "../../exchange/assignment.ts";
import type { Attempt } from "../../exchange/attempt.ts";
import { askedOfSender } from "../../exchange/halves.ts";
import { type Attendance, attendancesIn } from "../at-end/attendance.ts";
import type { KeptAnswers, KeptAssignment, Verdict } from "../device/record.ts";
import type { Answering } from "../insight/checked.ts";
import { byName } from "../insight/order.ts";
import type { PeopleAct } from "../people/act.ts";
import { divide, dividingBy } from "../people/divide.ts";
import { organisationsIn } from "../people/organisations.ts";
import { type Person, personsOf } from "../people/persons.ts";
import type { Clock } from "./clock.ts";
import { type ExerciseCell, exerciseCell } from "./exercise-cell.ts";
import { type SentTogether, sentTogether } from "./sent-together.ts";

/** A group at a glance: what came, and what checking it again found. */
export interface Gradebook {
  assignment: Assignment;
  /** By name. */
  learners: Learner[];
  /** Answers to the assignment's exercises, and how many of them have a verdict. */
  answers: number;
  checked: number;
  /** What the trainer said of who is who, in all assignments. */
  people: PeopleAct[];
}

/** A person, with what came from all of their devices; `id` is the same in each assignment. */
export interface Learner
  extends Answering,
    Pick<SentTogether, "devices" | "opened" | "sent" | "received" | "atEnd"> {
  /** All that are theirs, also those that sent nothing here; the first is `id`. */
  senders: string[];
  /** Whether they are called as the trainer says, and not as they sent. */
  renamed: boolean;
  /** Ids of the learners with whom they worked as a pair. */
  partners: string[];
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
  /** Of the sessions that the assignment names; null where nobody said anything of it. */
  attendance: Attendance | null;
}

/**
 * @param verdictOf what checking an attempt again found; null while it was not, or could not be
 * @param people what the trainer said of who is who
 */
export function gradebookOf(
  kept: KeptAssignment,
  answers: KeptAnswers[],
  verdictOf: (attempt: Attempt) => Verdict | null,
  people: PeopleAct[] = [],
): Gradebook {
  const dividing = dividingBy(people);
  const bySender = new Map(
    answers
      .filter(({ assignment }) => assignment === kept.id)
      .flatMap((one) => divide(one, dividing))
      .map((one) => [one.sender, one]),
  );
  const persons = personsOf(people, [...bySender.keys()]);
  const { called } = organisationsIn(people);
  const attendanceOf = attendancesIn(people, kept.id);
  const here = new Set(persons.map(({ id }) => id));
  const learners = persons
    .map((person) => {
      const files = person.senders.flatMap((sender) => bySender.get(sender) ?? []);
      const partners = person.partners.filter((id) => here.has(id));
      const learner = learnerOf(kept, { ...person, partners }, sentTogether(kept, files), verdictOf);
      return {
        ...learner,
        organisation: called(learner.organisation),
        attendance: attendanceOf(learner),
      };
    })
    .toSorted(byName);
  const all = learners.flatMap((learner) => learner.answers);
  return {
    assignment: kept.assignment,
    learners,
    answers: all.length,
    checked: all.filter(({ verdict }) => verdict !== null).length,
    people,
  };
}

function learnerOf(
  { assignment }: KeptAssignment,
  { id, senders, called, partners }: Person,
  { devices, opened, sent, received, clock, attempts, minutes, atEnd, arrived }: SentTogether,
  verdictOf: (attempt: Attempt) => Verdict | null,
): Omit<Learner, "attendance"> {
  const all = new Set(assignment.exercises);
  const asked = new Set(devices.flatMap(({ sender }) => askedOfSender(assignment, sender.id)));
  const checked = attempts
    .filter(({ attempt }) => all.has(attempt.exercise))
    .map(({ attempt, sender }) => ({ attempt, sender, verdict: verdictOf(attempt) }));
  const terms = { opened, arrived, due: assignment.due, limits: assignment.limits, minutes };
  const cells = assignment.exercises.map((exercise) =>
    exerciseCell(
      exercise,
      checked.filter(({ attempt }) => attempt.exercise === exercise),
      { ...terms, isAsked: asked.has(exercise) },
    ),
  );
  const sum = (of: (cell: ExerciseCell) => number) => cells.reduce((total, cell) => total + of(cell), 0);
  const newest = devices.find((device) => device.sent === sent) ?? devices[0];
  const { name = "", organisation = "" } = called ?? newest?.sender ?? {};
  return {
    id,
    name,
    organisation,
    group: assignment.group,
    asked: cells.flatMap(({ exercise, state }) => (state === "not-asked" ? [] : [exercise])),
    answers: checked,
    devices,
    senders,
    renamed: called !== null,
    partners,
    opened,
    sent,
    received,
    clock,
    cells,
    solved: cells.filter(({ state }) => state === "solved").length,
    counted: sum(({ counted }) => counted),
    hints: sum(({ hints }) => hints),
    minutes: sum(({ minutes }) => minutes),
    late: cells.some(({ late }) => late),
    claimDiffers: cells.some(({ claimDiffers }) => claimDiffers),
    atEnd,
  };
}

/** When a person last sent: by their clock, but never later than it came. */
export const lastSent = ({ sent, received }: Pick<Learner, "sent" | "received">): string =>
  Date.parse(sent) > Date.parse(received.last) ? received.last : sent;
