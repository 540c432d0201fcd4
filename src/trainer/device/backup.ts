import type { Assignment } from "../../exchange/assignment.ts";
import { mergeBy } from "../../learner/backup.ts";
import { mergeAnswers } from "../import/merge-answers.ts";
import type { AssignmentDraft, KeptAssignment, TrainerRecords } from "./record.ts";

/** What goes into a file and comes from one: no verdicts, for each device checks answers itself, and no keys. */
export type SharedRecords = Omit<TrainerRecords, "verdicts">;

export interface TrainerBackup extends SharedRecords {
  format: "aula-de-datos trainer";
  version: 2;
  /** When it was made, ISO 8601 in UTC. */
  made: string;
}

export const noRecords: SharedRecords = {
  fellows: [],
  assignments: [],
  drafts: [],
  answers: [],
  comments: [],
  sentBack: [],
  certificates: [],
  savedComments: [],
  people: [],
  rosters: [],
  logos: [],
};

export const makeTrainerBackup = (records: SharedRecords, made: Date): TrainerBackup => ({
  format: "aula-de-datos trainer",
  version: 2,
  made: made.toISOString(),
  fellows: records.fellows,
  assignments: records.assignments,
  drafts: records.drafts,
  answers: records.answers,
  comments: records.comments,
  sentBack: records.sentBack,
  certificates: records.certificates,
  savedComments: records.savedComments,
  people: records.people,
  rosters: records.rosters,
  logos: records.logos,
});

/**
 * Joins what a device and a file, or two devices, know. Nothing is doubled, and neither the order of the
 * files nor taking one twice makes a difference.
 */
export function mergeTrainerRecords(one: SharedRecords, other: SharedRecords): SharedRecords {
  const assignments = mergeAssignments(one.assignments, other.assignments);
  return {
    fellows: mergeBy(({ recipient }) => recipient, one.fellows, other.fellows),
    assignments,
    drafts: mergeBy(({ id }) => id, one.drafts, other.drafts).filter(isAheadOf(assignments)),
    answers: mergeAnswers(one.answers, other.answers),
    comments: mergeBy(({ id }) => id, one.comments, other.comments),
    sentBack: mergeBy(({ assignment, sender }) => `${assignment} ${sender}`, one.sentBack, other.sentBack),
    certificates: mergeBy(({ id }) => id, one.certificates, other.certificates),
    savedComments: mergeBy(({ id }) => id, one.savedComments, other.savedComments),
    people: mergeBy(({ id }) => id, one.people, other.people),
    rosters: mergeBy(({ id }) => id, one.rosters, other.rosters),
    logos: mergeBy(({ signer }) => signer, one.logos, other.logos),
  };
}

/**
 * Of two links with one id and maker the later counts, a signed one before one that is not; another maker's
 * does not count. It was first made when the earlier record says; its group and its certificates' terms are what was
 * said last.
 */
function mergeAssignments(one: KeptAssignment[], other: KeptAssignment[]): KeptAssignment[] {
  const isSameMaker = (came: KeptAssignment) =>
    one.every(({ id, assignment }) => id !== came.id || assignment.signer === came.assignment.signer);
  const dated = [one, other.filter(isSameMaker)].map((kept) =>
    kept.map(({ id, assignment, made }) => ({ id, assignment, made, at: rankOf(assignment) })),
  );
  return mergeBy(({ id }) => id, ...dated).map(({ id, assignment }) => {
    const [made = assignment.changed] = dated
      .flat()
      .filter((kept) => kept.id === id)
      .map((kept) => kept.made)
      .sort();
    const all = [...one, ...other].filter((kept) => kept.id === id);
    const placed = lastSaid(all.flatMap((kept) => kept.placed ?? []));
    const certifying = lastSaid(all.flatMap((kept) => kept.certifying ?? []));
    return { id, assignment, made, ...(placed && { placed }), ...(certifying && { certifying }) };
  });
}

/** Of what was said at one moment, always the same one. */
const lastSaid = <Said extends { at: string }>(said: Said[]): Said | undefined =>
  said
    .toSorted(
      (earlier, later) =>
        Date.parse(earlier.at) - Date.parse(later.at) ||
        (JSON.stringify(earlier) < JSON.stringify(later) ? -1 : 1),
    )
    .at(-1);

const rankOf = ({ signature, changed }: Assignment): string => `${signature ? 1 : 0} ${changed}`;

/** A draft that is older than the assignment's link stands in the link by now. */
const isAheadOf =
  (assignments: KeptAssignment[]) =>
  ({ id, at }: AssignmentDraft): boolean => {
    const link = assignments.find((kept) => kept.id === id);
    return !link || Date.parse(at) > Date.parse(link.assignment.changed);
  };
