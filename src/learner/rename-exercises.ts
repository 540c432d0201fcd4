import type { IDBPObjectStore } from "idb";
import { withCurrentIds } from "../exchange/current-id.ts";

type Upgraded = IDBPObjectStore<unknown, string[], string, "versionchange">;

/**
 * Brings a device's records to the ids that lessons have now, while its database is upgraded: all of them
 * or, where the device refuses, none.
 * @param stores as `idb` gives them; their keys stand in the records
 */
export async function renameExercises(stores: unknown[]): Promise<void> {
  for (const store of stores as Upgraded[]) {
    const records = await store.getAll();
    await store.clear();
    for (const record of records) await store.put(withCurrentIds(record));
  }
}
