import { isCutOff } from "./cut-off.ts";
import type { TrainerKeys, TrainerRecords } from "./record.ts";
import type { TrainerStore } from "./store.ts";

/** By store: what tells its records apart. */
const keyOf: { [Store in keyof TrainerRecords]: (record: TrainerRecords[Store][number]) => string } = {
  fellows: ({ recipient }) => recipient,
  assignments: ({ id }) => id,
  drafts: ({ id }) => id,
  answers: ({ assignment, sender }) => `${assignment} ${sender}`,
  verdicts: ({ key }) => key,
  comments: ({ id }) => id,
  sentBack: ({ assignment, sender }) => `${assignment} ${sender}`,
  certificates: ({ id }) => id,
  savedComments: ({ id }) => id,
  people: ({ id }) => id,
  rosters: ({ id }) => id,
  logos: ({ signer }) => signer,
};
const stores = Object.keys(keyOf) as (keyof TrainerRecords)[];

/** Keeps the work as long as the page is open: where the browser allows no storage, and in tests. */
export function openMemoryStore(): TrainerStore {
  let own: TrainerKeys | null = null;
  const kept = Object.fromEntries(stores.map((store) => [store, new Map()])) as {
    [Store in keyof TrainerRecords]: Map<string, TrainerRecords[Store][number]>;
  };
  const put = <Store extends keyof TrainerRecords>(
    store: Store,
    records: TrainerRecords[Store][number][],
  ) => {
    for (const record of records) kept[store].set(keyOf[store](record), record);
  };
  const all = <Store extends keyof TrainerRecords>(store: Store) => [...kept[store].values()];
  const forget = (store: keyof TrainerRecords, assignment: string) => {
    for (const [key, record] of kept[store])
      if ("assignment" in record && record.assignment === assignment) kept[store].delete(key);
  };
  const ofAssignment = <Store extends "answers" | "comments" | "sentBack" | "certificates">(
    store: Store,
    assignment: string,
  ) => all(store).filter((record) => record.assignment === assignment);

  return {
    lasting: false,
    keys: async () => own,
    async setKeys(keys) {
      own = keys;
    },
    fellows: async () => all("fellows"),
    setFellow: async (fellow) => put("fellows", [fellow]),
    removeFellow: async (recipient) => void kept.fellows.delete(recipient),
    assignments: async () =>
      all("assignments").sort((one, other) => other.assignment.changed.localeCompare(one.assignment.changed)),
    assignment: async (id) => kept.assignments.get(id) ?? null,
    setAssignment: async (assignment) => put("assignments", [assignment]),
    async removeAssignment(id) {
      kept.assignments.delete(id);
      kept.drafts.delete(id);
      for (const store of ["answers", "comments", "sentBack", "certificates"] as const) forget(store, id);
    },
    drafts: async () => all("drafts").sort((one, other) => other.at.localeCompare(one.at)),
    draft: async (id) => kept.drafts.get(id) ?? null,
    setDraft: async (draft) => put("drafts", [draft]),
    removeDraft: async (id) => void kept.drafts.delete(id),
    answers: async (assignment) => ofAssignment("answers", assignment),
    countAnswers: async (assignment) => ofAssignment("answers", assignment).length,
    setAnswers: async (answers) => put("answers", answers),
    async removeAnswers(assignment, sender) {
      for (const store of ["answers", "comments", "certificates", "sentBack"] as const)
        for (const [key, record] of kept[store])
          if (record.assignment === assignment && record.sender === sender) kept[store].delete(key);
    },
    async cutAnswers(left, part) {
      put("answers", [left]);
      for (const [key, comment] of kept.comments) if (isCutOff(comment, left)) kept.comments.delete(key);
      for (const store of ["certificates", "sentBack"] as const)
        for (const [key, record] of kept[store])
          if (record.assignment === left.assignment && record.sender === part) kept[store].delete(key);
    },
    verdicts: async (keys) => keys.flatMap((key) => kept.verdicts.get(key) ?? []),
    addVerdicts: async (verdicts) => put("verdicts", verdicts),
    comments: async (assignment) => ofAssignment("comments", assignment),
    setComments: async (comments) => put("comments", comments),
    removeComment: async (id) => void kept.comments.delete(id),
    sentBack: async (assignment) => ofAssignment("sentBack", assignment),
    setSentBack: async (sent) => put("sentBack", sent),
    certificates: async (assignment) => ofAssignment("certificates", assignment),
    setCertificates: async (certificates) => put("certificates", certificates),
    savedComments: async () => all("savedComments"),
    setSavedComment: async (comment) => put("savedComments", [comment]),
    removeSavedComment: async (id) => void kept.savedComments.delete(id),
    people: async () => all("people"),
    addPeople: async (acts) => put("people", acts),
    removePeople: async (id) => void kept.people.delete(id),
    rosters: async () => all("rosters"),
    setRoster: async (roster) => put("rosters", [roster]),
    logos: async () => all("logos"),
    setLogo: async (logo) => put("logos", [logo]),
    read: async () =>
      Object.fromEntries(stores.map((store) => [store, all(store)])) as unknown as TrainerRecords,
    async write(records) {
      for (const store of stores) put(store, records[store]);
    },
    async clear() {
      own = null;
      for (const store of stores) kept[store].clear();
    },
  };
}
