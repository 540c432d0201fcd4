import type { Certificate } from "../../exchange/certificate.ts";
import { asLine } from "../../exchange/fields.ts";
import { toBase64 } from "../../exchange/pack.ts";
import { sha256 } from "../../exchange/sha256.ts";
import type { Locale } from "../../i18n/locale.ts";
import { clockAt } from "../assigning/zoned-time.ts";
import type { IssuedCertificate, TrainerKeys } from "../device/record.ts";
import type { ExerciseCell } from "../gradebook/exercise-cell.ts";
import type { Gradebook, Learner } from "../gradebook/gradebook.ts";

/** That one learner completed something. Only what was checked here counts, never what a file claims. */
export interface Completion {
  learner: Pick<Learner, "id" | "name" | "organisation" | "senders">;
  /** Id of the assignment in whose gradebook it is told. */
  assignment: string;
  /** "assignment", or the name of a track. */
  of: string;
  title: string;
  /** In their order. */
  exercises: string[];
  /** When the last of them was solved, ISO 8601 in UTC. */
  completed: string;
  /** IANA name of the time zone whose calendar the certificate goes by. */
  timeZone: string;
}

/** A track as the course has it. */
export interface TrackExercises {
  name: string;
  title: string;
  /** Of all its lessons, in their order. */
  exercises: string[];
}

/** The assignment, when each of its exercises was solved; null otherwise. */
export function completionOf(
  { assignment }: Pick<Gradebook, "assignment">,
  learner: Learner,
): Completion | null {
  const moments = learner.cells.map((cell) => solvedAt(cell, learner));
  const completed = latest(moments);
  if (completed === null) return null;
  const { id, title, exercises, timeZone } = assignment;
  return { learner, assignment: id, of: "assignment", title, exercises, completed, timeZone };
}

/**
 * The track, when each exercise of its lessons was solved in whatever assignment; null otherwise.
 * @param here the gradebook in which it is told
 * @param all of the trainer's, `here` among them
 */
export function trackCompletionOf(
  here: Pick<Gradebook, "assignment">,
  all: Pick<Gradebook, "learners">[],
  learner: Pick<Learner, "id" | "name" | "organisation" | "senders">,
  { name, title, exercises }: TrackExercises,
): Completion | null {
  const solved = new Map<string, string>();
  for (const gradebook of all) {
    const same = gradebook.learners.find(({ id }) => id === learner.id);
    for (const cell of same?.cells ?? []) {
      const at = same && solvedAt(cell, same);
      const before = solved.get(cell.exercise);
      if (at && (!before || at < before)) solved.set(cell.exercise, at);
    }
  }
  const completed = latest(exercises.map((exercise) => solved.get(exercise) ?? null));
  if (completed === null) return null;
  const { id, timeZone } = here.assignment;
  return { learner, assignment: id, of: name, title, exercises, completed, timeZone };
}

/** By the learner's clock, but not later than the answer was here. */
function solvedAt(cell: ExerciseCell, { received }: Pick<Learner, "received">): string | null {
  const right =
    cell.state === "solved" ? cell.answers.find(({ verdict }) => verdict?.outcome === "pass") : undefined;
  if (!right) return null;
  return new Date(Math.min(Date.parse(right.attempt.at), Date.parse(received.last))).toISOString();
}

/** Null when one of them is, or there is none. */
const latest = (moments: (string | null)[]): string | null =>
  moments.length === 0 || moments.includes(null) ? null : (moments.toSorted().at(-1) ?? null);

export interface IssuingTerms {
  keys: Pick<TrainerKeys, "name" | "signer" | "secret">;
  /** Of the certificate's texts. */
  locale: Locale;
  /** What the course says an exercise takes. */
  minutesOf(exercise: string): number;
  now: Date;
}

/** Signs a certificate. Issued again it has the same id, and the later one counts. */
export async function issueCertificate(
  completion: Completion,
  { keys, locale, minutesOf, now }: IssuingTerms,
): Promise<IssuedCertificate> {
  const { learner, assignment, of, exercises, completed, timeZone } = completion;
  const id = await idOf(completion, keys.signer);
  const certificate: Certificate = {
    format: "aula-de-datos certificate",
    version: 2,
    id,
    name: asLine(learner.name),
    organisation: asLine(learner.organisation),
    title: asLine(completion.title),
    locale,
    lessons: [...new Set(exercises.map((exercise) => exercise.split("/").slice(0, 2).join("/")))],
    exercises: exercises.length,
    minutes: exercises.reduce((sum, exercise) => sum + minutesOf(exercise), 0),
    completed: inZone(completed, timeZone),
    made: inZone(now.toISOString(), timeZone),
    trainer: asLine(keys.name),
    signer: keys.signer,
  };
  const { certificateFragment } = await import("../../exchange/certificate.ts");
  const fragment = await certificateFragment(certificate, keys.secret);
  return { id, assignment, sender: learner.id, of, fragment, at: now.toISOString() };
}

/** One for each learner, thing completed and trainer; tells nothing of any of them. */
async function idOf({ learner, assignment, of }: Completion, signer: string): Promise<string> {
  const text = JSON.stringify([signer, learner.id, of === "assignment" ? assignment : of]);
  return toBase64((await sha256(text)).slice(0, 16));
}

/** The moment with its offset, "2019-06-15T20:30:00-05:00": its day is the day that the people there saw. */
function inZone(moment: string, timeZone: string): string {
  const clock = clockAt(moment, timeZone);
  const minute = Math.floor(Date.parse(moment) / 60_000);
  const offset = Date.parse(`${clock}Z`) / 60_000 - minute;
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  const sign = offset < 0 ? "-" : "+";
  return `${clock}:00${sign}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}
