import type { DBSchema } from "idb";
import { openDatabase } from "../../learner/database.ts";
import { renameExercises } from "../../learner/rename-exercises.ts";
import type { PeopleAct } from "../people/act.ts";
import type { Roster } from "../roster/roster.ts";
import { isCutOff } from "./cut-off.ts";
import type {
  AssignmentDraft,
  CertificateLogo,
  Fellow,
  IssuedCertificate,
  KeptAnswers,
  KeptAssignment,
  KeptComment,
  SavedComment,
  SentBack,
  TrainerKeys,
  TrainerRecords,
  Verdict,
} from "./record.ts";
import type { TrainerStore } from "./store.ts";

interface Schema extends DBSchema {
  keys: { key: string; value: TrainerKeys };
  fellows: { key: string; value: Fellow };
  assignments: { key: string; value: KeptAssignment };
  drafts: { key: string; value: AssignmentDraft };
  answers: { key: [string, string]; value: KeptAnswers };
  verdicts: { key: string; value: Verdict };
  comments: { key: string; value: KeptComment; indexes: { assignment: string } };
  sentBack: { key: [string, string]; value: SentBack };
  certificates: { key: string; value: IssuedCertificate; indexes: { assignment: string } };
  savedComments: { key: string; value: SavedComment };
  people: { key: string; value: PeopleAct };
  rosters: { key: string; value: Roster };
  logos: { key: string; value: CertificateLogo };
}

const name = "aula-de-datos-trainer";
const version = 5;
const recordStores = [
  "fellows",
  "assignments",
  "drafts",
  "answers",
  "verdicts",
  "comments",
  "sentBack",
  "certificates",
  "savedComments",
  "people",
  "rosters",
  "logos",
] as const satisfies (keyof TrainerRecords)[];
/** Those that name exercises. Verdicts do too, in their keys: they are worked out again. */
const withExercises = ["assignments", "drafts", "answers", "comments"] as const;
/** The keys' store holds one record, under this key. */
const own = "own";

const ofAssignment = (assignment: string) => IDBKeyRange.bound([assignment], [assignment, []]);

/** Answers that are read at a time: a thousand at once would halt the page. */
const portion = 100;

/** @throws StorageTrouble where the browser allows no storage. */
export async function openTrainerStore(): Promise<TrainerStore> {
  const on = await openDatabase<Schema>(name, version, async (database, from, _to, transaction) => {
    database.createObjectStore("logos", { keyPath: "signer" });
    if (from < 4) database.createObjectStore("rosters", { keyPath: "id" });
    if (from < 3) database.createObjectStore("people", { keyPath: "id" });
    if (from > 0) {
      if (from < 2) await renameExercises(withExercises.map((store) => transaction.objectStore(store)));
      return;
    }
    database.createObjectStore("keys");
    database.createObjectStore("fellows", { keyPath: "recipient" });
    database.createObjectStore("assignments", { keyPath: "id" });
    database.createObjectStore("drafts", { keyPath: "id" });
    database.createObjectStore("answers", { keyPath: ["assignment", "sender"] });
    database.createObjectStore("verdicts", { keyPath: "key" });
    database.createObjectStore("comments", { keyPath: "id" }).createIndex("assignment", "assignment");
    database.createObjectStore("sentBack", { keyPath: ["assignment", "sender"] });
    database.createObjectStore("certificates", { keyPath: "id" }).createIndex("assignment", "assignment");
    database.createObjectStore("savedComments", { keyPath: "id" });
  });
  const put = <Store extends (typeof recordStores)[number]>(store: Store, records: TrainerRecords[Store]) =>
    on(async (database) => {
      const transaction = database.transaction(store, "readwrite");
      for (const record of records) void transaction.store.put(record as never);
      // At once: one that still waits dies with a closing page.
      transaction.commit();
      await transaction.done;
    });

  return {
    lasting: true,
    keys: () => on(async (database) => (await database.get("keys", own)) ?? null),
    setKeys: (keys) => on(async (database) => void (await database.put("keys", keys, own))),
    fellows: () => on((database) => database.getAll("fellows")),
    setFellow: (fellow) => put("fellows", [fellow]),
    removeFellow: (recipient) => on((database) => database.delete("fellows", recipient)),
    assignments: () =>
      on(async (database) =>
        (await database.getAll("assignments")).sort((one, other) =>
          other.assignment.changed.localeCompare(one.assignment.changed),
        ),
      ),
    assignment: (id) => on(async (database) => (await database.get("assignments", id)) ?? null),
    setAssignment: (kept) => put("assignments", [kept]),
    removeAssignment: (id) =>
      on(async (database) => {
        const stores = ["assignments", "drafts", "answers", "comments", "sentBack", "certificates"] as const;
        const transaction = database.transaction(stores, "readwrite");
        void transaction.objectStore("assignments").delete(id);
        void transaction.objectStore("drafts").delete(id);
        void transaction.objectStore("answers").delete(ofAssignment(id));
        void transaction.objectStore("sentBack").delete(ofAssignment(id));
        for (const store of ["comments", "certificates"] as const) {
          const records = transaction.objectStore(store);
          for (const key of await records.index("assignment").getAllKeys(id)) void records.delete(key);
        }
        await transaction.done;
      }),
    drafts: () =>
      on(async (database) =>
        (await database.getAll("drafts")).sort((one, other) => other.at.localeCompare(one.at)),
      ),
    draft: (id) => on(async (database) => (await database.get("drafts", id)) ?? null),
    setDraft: (draft) => put("drafts", [draft]),
    removeDraft: (id) => on((database) => database.delete("drafts", id)),
    answers: (assignment) =>
      on(async (database) => {
        const all: KeptAnswers[] = [];
        for (let range: IDBKeyRange | null = ofAssignment(assignment); range; ) {
          const some: KeptAnswers[] = await database.getAll("answers", range, portion);
          all.push(...some);
          const last = some.length === portion ? some.at(-1) : undefined;
          range = last ? IDBKeyRange.bound([assignment, last.sender], [assignment, []], true) : null;
        }
        return all;
      }),
    countAnswers: (assignment) => on((database) => database.count("answers", ofAssignment(assignment))),
    setAnswers: (kept) => put("answers", kept),
    removeAnswers: (assignment, sender) =>
      on(async (database) => {
        const stores = ["answers", "comments", "certificates", "sentBack"] as const;
        const transaction = database.transaction(stores, "readwrite");
        void transaction.objectStore("answers").delete([assignment, sender]);
        void transaction.objectStore("sentBack").delete([assignment, sender]);
        for (const store of ["comments", "certificates"] as const) {
          const records = transaction.objectStore(store);
          for (const record of await records.index("assignment").getAll(assignment))
            if (record.sender === sender) void records.delete(record.id);
        }
        await transaction.done;
      }),
    cutAnswers: (left, part) =>
      on(async (database) => {
        const { assignment } = left;
        const stores = ["answers", "comments", "certificates", "sentBack"] as const;
        const transaction = database.transaction(stores, "readwrite");
        void transaction.objectStore("answers").put(left);
        void transaction.objectStore("sentBack").delete([assignment, part]);
        const comments = transaction.objectStore("comments");
        for (const comment of await comments.index("assignment").getAll(assignment))
          if (isCutOff(comment, left)) void comments.delete(comment.id);
        const certificates = transaction.objectStore("certificates");
        for (const { id, sender } of await certificates.index("assignment").getAll(assignment))
          if (sender === part) void certificates.delete(id);
        await transaction.done;
      }),
    verdicts: (keys) =>
      on(async (database) => {
        const { store } = database.transaction("verdicts");
        const found = await Promise.all(keys.map((key) => store.get(key)));
        return found.filter((verdict) => verdict !== undefined);
      }),
    addVerdicts: (verdicts) => put("verdicts", verdicts),
    comments: (assignment) =>
      on((database) => database.getAllFromIndex("comments", "assignment", assignment)),
    setComments: (comments) => put("comments", comments),
    removeComment: (id) => on((database) => database.delete("comments", id)),
    sentBack: (assignment) => on((database) => database.getAll("sentBack", ofAssignment(assignment))),
    setSentBack: (sent) => put("sentBack", sent),
    certificates: (assignment) =>
      on((database) => database.getAllFromIndex("certificates", "assignment", assignment)),
    setCertificates: (certificates) => put("certificates", certificates),
    savedComments: () => on((database) => database.getAll("savedComments")),
    setSavedComment: (comment) => put("savedComments", [comment]),
    removeSavedComment: (id) => on((database) => database.delete("savedComments", id)),
    people: () => on((database) => database.getAll("people")),
    addPeople: (acts) => put("people", acts),
    removePeople: (id) => on((database) => database.delete("people", id)),
    rosters: () => on((database) => database.getAll("rosters")),
    setRoster: (roster) => put("rosters", [roster]),
    logos: () => on((database) => database.getAll("logos")),
    setLogo: (logo) => put("logos", [logo]),
    read: () =>
      on(async (database) => {
        const entries = await Promise.all(
          recordStores.map(async (store) => [store, await database.getAll(store)] as const),
        );
        return Object.fromEntries(entries) as unknown as TrainerRecords;
      }),
    write: (records) =>
      on(async (database) => {
        const transaction = database.transaction(recordStores, "readwrite");
        for (const store of recordStores)
          for (const record of records[store]) void transaction.objectStore(store).put(record as never);
        await transaction.done;
      }),
    clear: () =>
      on(async (database) => {
        const stores = ["keys", ...recordStores] as const;
        const transaction = database.transaction(stores, "readwrite");
        for (const store of stores) void transaction.objectStore(store).clear();
        await transaction.done;
      }),
  };
}
