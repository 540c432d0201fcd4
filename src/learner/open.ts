import { askBeforeLeaving, browserHolding, thereIsWork } from "./browser-holding.ts";
import { type Holding, holdStore } from "./holding.ts";
import { openIndexedStore } from "./indexed-store.ts";
import { learnerRules } from "./learner-rules.ts";
import { openMemoryStore } from "./memory-store.ts";
import { leaveWithPerson } from "./people/device-people.ts";
import type { Records } from "./record.ts";
import type { LearnerStore } from "./store.ts";
import { tabs } from "./tabs.ts";

export type HeldStore = LearnerStore & Holding<Records>;

let opening: Promise<HeldStore> | null = null;

async function open(): Promise<HeldStore> {
  const { store, ready } = holdStore<LearnerStore, Records>(learnerRules, {
    openDevice: () => openIndexedStore(),
    openMemory: openMemoryStore,
    patience: 3000,
    opening: 3000,
    kept: () => thereIsWork("learner"),
    ...browserHolding,
  });
  askBeforeLeaving(store);
  // What is typed from now on is somebody else's; what was typed is noted as the page goes.
  leaveWithPerson(() => location.reload());
  // What is shown of a device that could not be read is looked up again.
  store.listen(() => {
    if (!store.trouble) tabs().tell({ about: "records", exercise: null });
  });
  await ready;
  return store;
}

/**
 * The page's one store: the device's, with what the device has not taken held beside it. It comes in
 * any case, also where the database does not answer, and lasts as long as the page where storage is forbidden.
 */
export const openStore = (): Promise<HeldStore> => {
  opening ??= open();
  return opening;
};
