import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from "idb";
import { databaseName } from "./own-database.ts";
import { StorageTrouble } from "./store.ts";

/** Does some work on the database, and rejects with a StorageTrouble where the device refuses. */
export type OnDatabase<Schema extends DBSchema> = <Result>(
  work: (database: IDBPDatabase<Schema>) => Promise<Result>,
) => Promise<Result>;

/**
 * Opens a database of this device, and again after the browser has ended it.
 * @param shared its name without the copy of the site that it belongs to
 * @param person whose it is; "" where there is one for all, or for the first
 * @throws StorageTrouble where the browser allows no storage
 */
export async function openDatabase<Schema extends DBSchema>(
  shared: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>["upgrade"]>,
  person = "",
): Promise<OnDatabase<Schema>> {
  let opened: IDBPDatabase<Schema> | null = null;
  const open = async () =>
    openDB<Schema>(await databaseName(shared, person), version, {
      upgrade,
      // Another tab brings a newer schema: let it.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        opened = null;
      },
      terminated: () => {
        opened = null;
      },
    });
  opened = await open().catch((cause) => {
    throw troubleOf(cause, true);
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

/** What a browser throws where it allows no storage at all; the rest may pass. */
const refusals = ["SecurityError", "InvalidStateError", "NotSupportedError", "ReferenceError", "TypeError"];

/** @param opening whether the database could not be opened */
function troubleOf(cause: unknown, opening = false): StorageTrouble {
  const { name = "" } = (cause ?? {}) as Partial<Error>;
  if (name === "QuotaExceededError") return new StorageTrouble("full", cause);
  return new StorageTrouble(opening && refusals.includes(name) ? "forbidden" : "broken", cause);
}
