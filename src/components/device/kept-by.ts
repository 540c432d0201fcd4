import type { Holding } from "../../learner/holding.ts";
import { noteFile, type Whose } from "../../learner/loss.ts";

/** What is kept for somebody on this device, as those parts of a page see it that are for all work. */
export interface KeptWork {
  store: Omit<Holding<unknown>, "rescue"> & { readonly lasting: boolean };
  /** Rejects while the device cannot be read. */
  isEmpty(): Promise<boolean>;
  /** Hands over everything as a file. */
  save(): Promise<unknown>;
}

/** What opens a store is fetched for the page that needs it. */
export const keptBy = (whose: Whose): Promise<KeptWork> => (whose === "trainer" ? trainers() : learners());

async function learners(): Promise<KeptWork> {
  const [{ openStore }, { saveBackupFile }] = await Promise.all([
    import("../../learner/open.ts"),
    import("../../learner/save-file.ts"),
  ]);
  const store = await openStore();
  return {
    store,
    async isEmpty() {
      const { preferences: _, ...records } = await store.read();
      return Object.values(records).every(({ length }) => length === 0);
    },
    save: () => saveBackupFile(store),
  };
}

async function trainers(): Promise<KeptWork> {
  const [{ trainerStore }, { saveRecords }] = await Promise.all([
    import("../../trainer/device/open.ts"),
    import("../../trainer/device/save-records.ts"),
  ]);
  const store = await trainerStore();
  return {
    store,
    async isEmpty() {
      const [keys, ...lists] = await Promise.all([store.keys(), store.assignments(), store.drafts()]);
      return keys === null && lists.every(({ length }) => length === 0);
    },
    async save() {
      const now = new Date();
      saveRecords(await store.rescue(), now);
      noteFile("trainer", now);
    },
  };
}
