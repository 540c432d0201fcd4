import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from "idb";
import { StorageTrouble } from "./store.ts";

/** Does some work on the database, and rejects with a StorageTrouble where the device refuses. */
export type OnDatabase<Schema extends DBSchema> = <Result>(
  work: (database: IDBPDatabase<Schema>) => Promise<Result>,
) => Promise<Result>;

/**
 * Opens a database of this device, and again after the browser has ended it.
 * @throws StorageTrouble where the browser allows no storage
 */
export async function openDatabase<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>["upgrade"]>,
): Promise<OnDatabase<Schema>> {
  let opened: IDBPDatabase<Schema> | null = null;
  const open = () =>
    openDB<Schema>(name, version, {
      upgrade,
      // Another tab brings a newer schema: let it.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
      terminated: () => {
        opened = null;
      },
    });
  opened = await open().catch((cause) => {
    throw troubleOf(cause);
  });
  // Without an await before the first request: what is asked for on a closing page is still done.
  return async (work) => {
    try {
      opened ??= await open();
      return await work(opened);
    } catch (cause) {
      throw troubleOf(cause);
    }
  };
}

const troubleOf = (cause: unknown): StorageTrouble =>
  new StorageTrouble((cause as Error)?.name === "QuotaExceededError" ? "full" : "forbidden", cause);
