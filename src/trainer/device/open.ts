import { askBeforeLeaving, browserHolding, thereIsWork } from "../../learner/browser-holding.ts";
import { type Holding, holdStore } from "../../learner/holding.ts";
import { openTrainerStore } from "./indexed-store.ts";
import { openMemoryStore } from "./memory-store.ts";
import type { TrainerRecords } from "./record.ts";
import type { TrainerStore } from "./store.ts";
import { trainerRules } from "./trainer-rules.ts";

export type HeldTrainerStore = TrainerStore & Holding<TrainerRecords>;

let opening: Promise<HeldTrainerStore> | null = null;

async function open(): Promise<HeldTrainerStore> {
  const { store, ready } = holdStore<TrainerStore, TrainerRecords>(trainerRules, {
    openDevice: openTrainerStore,
    openMemory: openMemoryStore,
    // The answers of a large group take their time.
    patience: 15_000,
    opening: 3000,
    kept: () => thereIsWork("trainer"),
    ...browserHolding,
  });
  askBeforeLeaving(store);
  await ready;
  return store;
}

/**
 * The page's one store: the device's, with what the device has not taken held beside it; or one that is
 * not `lasting` where storage is forbidden. Pages say so, and make no link with a key that would be gone
 * with the page. It comes in any case; while the device does not answer, its readers reject.
 */
export const trainerStore = (): Promise<HeldTrainerStore> => {
  opening ??= open();
  return opening;
};

/** Resolves once the device can be read: at once, or when it answers at last. */
export async function readable(store: HeldTrainerStore): Promise<void> {
  const isReadable = () =>
    store.keys().then(
      () => true,
      () => false,
    );
  while (!(await isReadable()))
    await new Promise<void>((resolve) => {
      const stop = store.listen(() => {
        stop();
        resolve();
      });
    });
}
