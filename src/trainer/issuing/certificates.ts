import type { Certificate, CertificateBasis } from "../../exchange/certificate.ts";
import { asLine } from "../../exchange/fields.ts";
import { toBase64 } from "../../exchange/pack.ts";
import { sha256 } from "../../exchange/sha256.ts";
import { lessonOf } from "../../grading/lesson-of.ts";
import type { Locale } from "../../i18n/locale.ts";
import { clockAt } from "../assigning/zoned-time.ts";
import type { IssuedCertificate, TrainerKeys } from "../device/record.ts";
import type { ExerciseCell } from "../gradebook/exercise-cell.ts";
import { type Gradebook, type Learner, lastSent } from "../gradebook/gradebook.ts";
import type { CertificateTerms } from "./terms.ts";

/** What one learner is certified. Only what was checked here counts, never what a file claims. */
export interface Completion {
  learner: Pick<Learner, "id" | "name" | "organisation" | "senders">;
  /** Id of the assignment in whose gradebook it is told. */
  assignment: string;
  /** "assignment", or the name of a track. */
  of: string;
  title: string;
  basis: CertificateBasis;
  /** Those that were solved, in their order, and how many are asked for. */
  exercises: string[];
  asked: number;
  /** When the last of them was solved, or for attendance the person last sent; ISO 8601 in UTC. */
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

/**
 * The assignment: for achievement when enough of its exercises were solved, for attendance of everybody who
 * sent something, and where it names sessions of those who attended one; null otherwise.
 */
export function completionOf(
  { assignment }: Pick<Gradebook, "assignment">,
  learner: Learner,
  { basis, needed }: Pick<CertificateTerms, "basis" | "needed">,
): Completion | null {
  const { id, title, timeZone } = assignment;
  const solved = learner.cells.flatMap((cell) => {
    const at = solvedAt(cell, learner);
    return at === null ? [] : [{ exercise: cell.exercise, at }];
  });
  const asked = learner.asked.length;
  const given = { learner, assignment: id, of: "assignment", title, basis, asked, timeZone };
  const exercises = solved.map(({ exercise }) => exercise);
  // Where it asks who attended, whoever attended nothing is certified nothing.
  const { attendance } = learner;
  const wasThere = attendance ? attendance.sessions.length > 0 : !assignment.atEnd?.sessions.length;
  if (basis === "attendance" && !wasThere) return null;
  if (basis === "attendance") return { ...given, exercises, completed: lastSent(learner) };
  const completed = latest(solved.map(({ at }) => at));
  if (completed === null || solved.length < Math.min(needed ?? asked, asked)) return null;
  return { ...given, exercises, completed };
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
  const basis = "achievement";
  const asked = exercises.length;
  return { learner, assignment: id, of: name, title, basis, exercises, asked, completed, timeZone };
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
  /** Exercises that a lesson has, those that are optional aside. */
  exercisesOf(lesson: string): string[];
  /** Of attendance, as the trainer says; null where they say nothing of it. */
  hours: number | null;
  second: CertificateTerms["second"];
  now: Date;
}

/** Signs a certificate. Issued again it has the same id, and the later one counts. */
export async function issueCertificate(
  completion: Completion,
  { keys, locale, exercisesOf, hours, second, now }: IssuingTerms,
): Promise<IssuedCertificate> {
  const { learner, assignment, of, basis, exercises, asked, completed, timeZone } = completion;
  const lessons = solvedLessons(exercises, exercisesOf);
  const id = await idOf(completion, keys.signer);
  const certificate: Certificate = {
    format: "aula-de-datos certificate",
    version: 2,
    id,
    name: asLine(learner.name),
    organisation: asLine(learner.organisation),
    title: asLine(completion.title),
    locale,
    basis,
    lessons: lessons.map(({ lesson }) => lesson),
    solved: lessons.map(({ solved, of }) => [solved, of]),
    exercises: exercises.length,
    asked,
    ...(hours === null ? {} : { hours }),
    completed: inZone(completed, timeZone),
    made: inZone(now.toISOString(), timeZone),
    trainer: asLine(keys.name),
    ...(second === null ? {} : { second }),
    signer: keys.signer,
  };
  const { certificateFragment } = await import("../../exchange/certificate.ts");
  const fragment = await certificateFragment(certificate, keys.secret);
  return { id, assignment, sender: learner.id, of, fragment, at: now.toISOString() };
}

/** The lessons of which something was solved, with how much of what they ask for. */
function solvedLessons(exercises: string[], exercisesOf: IssuingTerms["exercisesOf"]) {
  const lessons = [...new Set(exercises.map(lessonOf))];
  return lessons
    .map((lesson) => {
      const asked = exercisesOf(lesson);
      return { lesson, solved: asked.filter((id) => exercises.includes(id)).length, of: asked.length };
    })
    .filter(({ solved }) => solved > 0);
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
