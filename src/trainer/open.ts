import { openTrainerStore } from "./indexed-store.ts";
import { openMemoryStore } from "./memory-store.ts";
import type { TrainerStore } from "./store.ts";

let opening: Promise<TrainerStore> | null = null;

/**
 * The page's one store: the device's, or one that is not `lasting` where storage is forbidden. Pages
 * say so, and make no link with a key that would be gone with the page.
 */
export const trainerStore = (): Promise<TrainerStore> => {
  opening ??= openTrainerStore().catch(openMemoryStore);
  return opening;
};
