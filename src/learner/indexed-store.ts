import type { DBSchema } from "idb";
import type { Attempt } from "../exchange/attempt.ts";
import { openDatabase } from "./database.ts";
import { browserJournal } from "./draft-journal.ts";
import { whoIsHere } from "./people/device-people.ts";
import type { Person } from "./people/people.ts";
import { joinReceived } from "./receive.ts";
import {
  type Draft,
  type Preference,
  type ReceivedAssignment,
  type ReceivedComments,
  type Records,
  sameDraft,
} from "./record.ts";
import { renameExercises } from "./rename-exercises.ts";
import type { LearnerStore } from "./store.ts";

interface Schema extends DBSchema {
  attempts: { key: string; value: Attempt; indexes: { exercise: [string, string] } };
  drafts: { key: [string, string]; value: Draft };
  preferences: { key: string; value: Preference };
  assignments: { key: string; value: ReceivedAssignment };
  comments: { key: string; value: ReceivedComments };
}

const name = "aula-de-datos";
const version = 3;
const stores = [
  "attempts",
  "drafts",
  "preferences",
  "assignments",
  "comments",
] as const satisfies (keyof Records)[];

/** Between these two lie all keys that begin with the exercise: arrays sort behind every string. */
const ofExercise = (exercise: string) => IDBKeyRange.bound([exercise], [exercise, []]);

const newestFirst = (one: { at: string }, other: { at: string }) => other.at.localeCompare(one.at);

/** @throws StorageTrouble where the browser allows no storage. */
export async function openIndexedStore(person: Person = whoIsHere()): Promise<LearnerStore> {
  const on = await openDatabase<Schema>(
    name,
    version,
    async (database, from, _to, transaction) => {
      if (from < 1) {
        database
          .createObjectStore("attempts", { keyPath: "id" })
          .createIndex("exercise", ["exercise", "outcome"]);
        database.createObjectStore("drafts", { keyPath: ["exercise", "writer"] });
        database.createObjectStore("preferences", { keyPath: "name" });
      }
      if (from < 2) {
        database.createObjectStore("assignments", { keyPath: "id" });
        database.createObjectStore("comments", { keyPath: "id" });
      }
      if (from < 3)
        await renameExercises(
          (["attempts", "drafts", "assignments", "comments"] as const).map((store) =>
            transaction.objectStore(store),
          ),
        );
    },
    person.id,
  );

  const journal = browserJournal(person);
  for (const left of journal.noted())
    await on(async (database) => {
      const transaction = database.transaction("drafts", "readwrite");
      const kept = await transaction.store.get([left.exercise, left.writer]);
      if (!kept || kept.at < left.at) void transaction.store.put(left);
      await transaction.done;
    }).then(
      () => journal.forget(left),
      // What cannot be brought in now stays noted, and keeps nobody from opening.
      () => {},
    );

  return {
    lasting: true,
    attempts: (exercise) =>
      on(async (database) =>
        (await database.getAllFromIndex("attempts", "exercise", ofExercise(exercise))).sort((one, other) =>
          one.at.localeCompare(other.at),
        ),
      ),
    addAttempt: (attempt) => on(async (database) => void (await database.put("attempts", attempt))),
    removeAttempt: (id) => on((database) => database.delete("attempts", id)),
    drafts: (exercise, review) =>
      on(async (database) =>
        (await database.getAll("drafts", ofExercise(exercise)))
          .filter((draft) => draft.review === review)
          .sort(newestFirst),
      ),
    saveDraft: (draft, grewFrom) => {
      journal.note(draft);
      return on(async (database) => {
        // A transaction of its own, committed at once: one that still waits dies with a closing page.
        const writing = database.transaction("drafts", "readwrite");
        const written = writing.store.put(draft);
        writing.commit();
        await Promise.all([written, writing.done]);
        journal.forget(draft);
        const transaction = database.transaction("drafts", "readwrite");
        const drafts = await transaction.store.getAll(ofExercise(draft.exercise));
        const others: Draft[] = [];
        for (const other of drafts) {
          if (other.writer === draft.writer || other.review !== draft.review) continue;
          if (grewFrom && sameDraft(other, grewFrom))
            void transaction.store.delete([other.exercise, other.writer]);
          else others.push(other);
        }
        await transaction.done;
        return others.sort(newestFirst);
      });
    },
    removeDraft: (draft) =>
      on(async (database) => {
        const transaction = database.transaction("drafts", "readwrite");
        const key: [string, string] = [draft.exercise, draft.writer];
        const kept = await transaction.store.get(key);
        if (kept && sameDraft(kept, draft)) void transaction.store.delete(key);
        await transaction.done;
        journal.forget(draft);
      }),
    tally: (exercise) =>
      on(async (database) => {
        const [attempts, passes] = await Promise.all([
          database.countFromIndex("attempts", "exercise", ofExercise(exercise)),
          database.countFromIndex("attempts", "exercise", [exercise, "pass"]),
        ]);
        return { attempts, passes };
      }),
    preference: (key) => on(async (database) => (await database.get("preferences", key))?.value ?? null),
    setPreference: (preference) =>
      on(async (database) => void (await database.put("preferences", preference))),
    assignments: () => on(async (database) => (await database.getAll("assignments")).sort(newestFirst)),
    setAssignment: (assignment) =>
      on(async (database) => {
        const transaction = database.transaction("assignments", "readwrite");
        const kept = await transaction.store.get(assignment.id);
        void transaction.store.put(kept ? joinReceived(kept, assignment) : assignment);
        await transaction.done;
      }),
    removeAssignment: (id) => on((database) => database.delete("assignments", id)),
    comments: () => on(async (database) => (await database.getAll("comments")).sort(newestFirst)),
    setComments: (comments) => on(async (database) => void (await database.put("comments", comments))),
    read: () =>
      on(async (database) => {
        const [attempts, drafts, preferences, assignments, comments] = await Promise.all([
          database.getAll("attempts"),
          database.getAll("drafts"),
          database.getAll("preferences"),
          database.getAll("assignments"),
          database.getAll("comments"),
        ]);
        return { attempts, drafts, preferences, assignments, comments };
      }),
    write: (records) =>
      on(async (database) => {
        const transaction = database.transaction(stores, "readwrite");
        for (const store of stores)
          for (const record of records[store]) void transaction.objectStore(store).put(record as never);
        await transaction.done;
      }),
    clear: () =>
      on(async (database) => {
        const transaction = database.transaction(stores, "readwrite");
        for (const store of stores) void transaction.objectStore(store).clear();
        await transaction.done;
        journal.clear();
      }),
  };
}
