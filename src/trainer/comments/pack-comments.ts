import type { Assignment } from "../../exchange/assignment.ts";
import { commentsFragment, sealComments } from "../../exchange/comments.ts";
import { fileName } from "../../learner/answers.ts";
import type { KeptComment } from "../device/record.ts";
import { commentsOf } from "./answer-back.ts";

/** What signs comments: of the trainer's keys; null on a device that has none. */
export type Secret = string | null;

/** What goes back to one learner. */
export interface Parcel {
  name: string;
  organisation: string;
  /** age recipient of the learner. */
  recipient: string;
  comments: KeptComment[];
  /** Fragment of a certificate's address, or null. */
  certificate: string | null;
  /** Of all who shared the device, where several have one. */
  certificates?: { name: string; certificate: string }[];
}

/** Text that only this learner can read. */
export const commentsFile = (
  assignment: Assignment,
  parcel: Parcel,
  secret: Secret,
  now: Date,
): Promise<string> =>
  sealComments(commentsOf(assignment, parcel.comments, parcel, now), parcel.recipient, secret);

/** The same as a link's fragment, behind `/<locale>/assignment/`. */
export const commentsLink = (
  assignment: Assignment,
  parcel: Parcel,
  secret: Secret,
  now: Date,
): Promise<string> =>
  commentsFragment(commentsOf(assignment, parcel.comments, parcel, now), parcel.recipient, secret);

/** "comentarios-taller-de-marzo-rosa-quispe"; the ending comes with the way out. */
export const commentsFileName = (word: string, { title }: Assignment, { name }: Parcel): string =>
  fileName(word, title, name) || word;

/**
 * A file for each learner in one archive. Two learners of one name get their organisation and, where
 * that is the same too, a number.
 * @param word what such a file is called in the trainer's language
 */
export async function commentsArchive(
  word: string,
  assignment: Assignment,
  parcels: Parcel[],
  secret: Secret,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import("fflate");
  const names = distinctNames(word, parcels).map((name) => `${name}.aula`);
  const files = await Promise.all(
    parcels.map(async (parcel, index) => {
      const name = names[index] ?? "";
      return [name, strToU8(await commentsFile(assignment, parcel, secret, now))] as const;
    }),
  );
  return zipSync(Object.fromEntries(files), { mtime: now });
}

/** A name for each, in letters that every disk takes: two people of one name are told apart as in the archive. */
export function distinctNames(word: string, people: Pick<Parcel, "name" | "organisation">[]): string[] {
  const taken = new Map<string, number>();
  const plain = people.map(({ name }) => fileName(word, name) || word);
  return people.map(({ name, organisation }, index) => {
    const own = plain[index] ?? word;
    const shared = plain.filter((other) => other === own).length > 1;
    const full = shared ? fileName(word, name, organisation) || word : own;
    const before = taken.get(full) ?? 0;
    taken.set(full, before + 1);
    return `${full}${before === 0 ? "" : `-${before + 1}`}`;
  });
}
