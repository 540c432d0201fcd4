import type { Assignment } from "../../exchange/assignment.ts";
import { fileName } from "../../learner/answers.ts";
import { type Addressee, addresseesOf } from "../comments/addressees.ts";
import { CommentController } from "../comments/comment-controller.ts";
import { commentsFile, distinctNames, type Secret } from "../comments/pack-comments.ts";
import { parcelFor } from "../comments/parcel-for.ts";
import type { TrainerStore } from "../device/store.ts";
import type { Gradebook } from "../gradebook/gradebook.ts";

/** What waits to go back to one device for one assignment. */
export interface Waiting {
  assignment: Assignment;
  to: Addressee;
  controller: CommentController;
}

/** Of all these assignments, what was said or issued and not handed back yet. @throws StorageTrouble */
export async function waitingComments(books: Gradebook[], store: TrainerStore): Promise<Waiting[]> {
  const all = await Promise.all(
    books.map(async ({ assignment, learners }) => {
      const controller = await CommentController.open(store, assignment.id);
      return addresseesOf(learners)
        .filter(({ whose }) => controller.standing(whose).kind === "waiting")
        .map((to): Waiting => ({ assignment, to, controller }));
    }),
  );
  return all.flat();
}

export const peopleIn = (waiting: Waiting[]): number => new Set(waiting.map(({ to }) => to.learner.id)).size;

/**
 * One archive with a folder a person, and in it a file an assignment and device.
 * @param word what such a file is called in the trainer's language
 */
export async function commentsOfAll(
  word: string,
  waiting: Waiting[],
  secret: Secret,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import("fflate");
  const people = [...new Map(waiting.map(({ to }) => [to.learner.id, to.learner])).values()];
  const folders = distinctNames(
    "",
    people.map(({ name, organisation }) => ({ name, organisation })),
  );
  const folderOf = new Map(people.map(({ id }, index) => [id, folders[index] || `${index + 1}`]));
  const files: Record<string, Uint8Array> = {};
  for (const { assignment, to, controller } of waiting) {
    const text = await commentsFile(assignment, parcelFor(to, controller), secret, controller.moment());
    const path = `${folderOf.get(to.learner.id)}/${fileName(word, assignment.title, to.device ?? "")}`;
    files[freeName(path, files)] = strToU8(text);
  }
  return zipSync(files, { mtime: now });
}

/** Two assignments may have one title. */
function freeName(path: string, taken: Readonly<Record<string, unknown>>): string {
  for (let number = 1; ; number += 1) {
    const name = `${path}${number === 1 ? "" : `-${number}`}.aula`;
    if (!Object.hasOwn(taken, name)) return name;
  }
}

/** Notes that all of it was handed back. @throws StorageTrouble */
export async function noteReturned(waiting: Waiting[]): Promise<void> {
  for (const controller of new Set(waiting.map((one) => one.controller)))
    await controller.noteSent(
      waiting.flatMap((one) => (one.controller === controller ? [one.to.whose] : [])),
    );
}
