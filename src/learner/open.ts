import { openIndexedStore } from "./indexed-store.ts";
import { openMemoryStore } from "./memory-store.ts";
import type { LearnerStore } from "./store.ts";

let opening: Promise<LearnerStore> | null = null;

/** The page's one store: the device's, or one that lasts as long as the page where storage is forbidden. */
export const openStore = (): Promise<LearnerStore> => {
  opening ??= openIndexedStore().catch(openMemoryStore);
  return opening;
};
