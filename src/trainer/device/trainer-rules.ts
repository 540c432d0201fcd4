import type { Rules } from "../../learner/holding.ts";
import { noRecords } from "./backup.ts";
import type { TrainerRecords } from "./record.ts";
import type { TrainerStore } from "./store.ts";

const none: TrainerRecords = { ...noRecords, verdicts: [] };
const belongings = (kind: string, records: { assignment: string; sender: string; id?: string }[]) => ({
  puts: records.map(({ assignment, sender, id = "" }) => `${kind} ${assignment} ${sender} ${id}`),
});

/** How a trainer's store is held. */
export const trainerRules: Rules<TrainerStore> = {
  writes: {
    setKeys: () => ({ puts: ["keys"] }),
    setFellow: ({ recipient }) => ({ puts: [`fellow ${recipient}`] }),
    removeFellow: (recipient) => ({ takes: ["fellow", recipient] }),
    setAssignment: ({ id }) => ({ puts: [`assignment ${id}`] }),
    // With all that belongs to it.
    removeAssignment: (id) => ({ takes: [id] }),
    setDraft: ({ id }) => ({ puts: [`draft ${id}`] }),
    removeDraft: (id) => ({ takes: ["draft", id] }),
    setAnswers: (kept) => belongings("answers", kept),
    removeAnswers: (assignment, sender) => ({ takes: [assignment, sender] }),
    cutAnswers: (left) => belongings("answers", [left]),
    addVerdicts: (verdicts) => ({ puts: verdicts.map(({ key }) => `verdict ${key}`) }),
    setComments: (comments) => belongings("comment", comments),
    removeComment: (id) => ({ takes: ["comment", id] }),
    setSentBack: (sent) => belongings("sent", sent),
    setCertificates: (certificates) => belongings("certificate", certificates),
    setSavedComment: ({ id }) => ({ puts: [`saved ${id}`] }),
    removeSavedComment: (id) => ({ takes: ["saved", id] }),
    addPeople: (acts) => ({ puts: acts.map(({ id }) => `people ${id}`) }),
    removePeople: (id) => ({ takes: ["people", id] }),
    setRoster: ({ id }) => ({ puts: [`roster ${id}`] }),
    setLogo: ({ signer }) => ({ puts: [`logo ${signer}`] }),
    write: () => ({ puts: [] }),
    clear: () => ({ takes: [] }),
  },
  reads: {
    keys: (memory, keys) => keys && memory.setKeys(keys),
    fellows: (memory, fellows) => memory.write({ ...none, fellows }),
    assignments: (memory, assignments) => memory.write({ ...none, assignments }),
    assignment: (memory, kept) => kept && memory.setAssignment(kept),
    drafts: (memory, drafts) => memory.write({ ...none, drafts }),
    draft: (memory, draft) => draft && memory.setDraft(draft),
    answers: (memory, answers) => memory.write({ ...none, answers }),
    verdicts: (memory, verdicts) => memory.addVerdicts(verdicts),
    comments: (memory, comments) => memory.write({ ...none, comments }),
    sentBack: (memory, sentBack) => memory.write({ ...none, sentBack }),
    certificates: (memory, certificates) => memory.write({ ...none, certificates }),
    savedComments: (memory, savedComments) => memory.write({ ...none, savedComments }),
    people: (memory, people) => memory.write({ ...none, people }),
    rosters: (memory, rosters) => memory.write({ ...none, rosters }),
    logos: (memory, logos) => memory.write({ ...none, logos }),
    read: (memory, records) => memory.write(records),
  },
  counts: { countAnswers: "answers" },
  joins: {},
  // Who took the silence of a device for "there is none" would make a second key, or a second assignment.
  fromPage: [],
};
