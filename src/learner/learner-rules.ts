import type { Rules } from "./holding.ts";
import type { Records } from "./record.ts";
import type { LearnerStore } from "./store.ts";

const none: Records = { attempts: [], drafts: [], preferences: [], assignments: [], comments: [] };

/** How a learner's store is held. */
export const learnerRules: Rules<LearnerStore> = {
  writes: {
    addAttempt: ({ id }) => ({ puts: [`attempt ${id}`] }),
    removeAttempt: (id) => ({ takes: ["attempt", id] }),
    saveDraft: ({ exercise, writer }) => ({ puts: [`draft ${exercise} ${writer}`] }),
    removeDraft: ({ exercise, writer }) => ({ takes: ["draft", exercise, writer] }),
    setPreference: ({ name }) => ({ puts: [`preference ${name}`] }),
    setAssignment: ({ id }) => ({ puts: [`assignment ${id}`] }),
    removeAssignment: (id) => ({ takes: ["assignment", id] }),
    setComments: ({ id }) => ({ puts: [`comments ${id}`] }),
    write: () => ({ puts: [] }),
    clear: () => ({ takes: [] }),
  },
  reads: {
    attempts: (memory, attempts) => memory.write({ ...none, attempts }),
    drafts: (memory, drafts) => memory.write({ ...none, drafts }),
    preference: (memory, value, name) =>
      value === null ? null : memory.write({ ...none, preferences: [{ name, value, at: "" }] }),
    assignments: (memory, assignments) => memory.write({ ...none, assignments }),
    comments: (memory, comments) => memory.write({ ...none, comments }),
    read: (memory, records) => memory.write(records),
  },
  counts: { tally: "attempts" },
  // What the draft of the earlier write grew from, the later one grew from.
  joins: { saveDraft: ([, origin], [draft, grewFrom]) => [draft, origin ?? grewFrom] },
  // Not preferences: who took the silence of a device for "there is none" would make a second key.
  fromPage: ["attempts", "drafts", "assignments", "comments", "tally"],
};
