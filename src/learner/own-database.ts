import { siteAddress } from "../i18n/address.ts";
import { browserNotes } from "./notes.ts";

export interface NamingEffects {
  exists(database: string): Promise<boolean>;
  /** What stands behind a key, or null where nothing may be read. */
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/**
 * What this copy of the site calls a database. Before copies were kept apart all of them used one, which
 * has no copy in its name: it stays with the copy that opens it first, whole and where it is, so that
 * nothing has to be moved and tabs of an earlier release go on with it. Who it belongs to is noted in
 * localStorage. Every other copy has a database of its own.
 */
export async function ownDatabase(
  shared: string,
  copy: string,
  { exists, get, set }: NamingEffects,
): Promise<string> {
  const owner = get(shared);
  if (owner === copy) return shared;
  if (owner !== null || !(await exists(shared))) return `${shared} ${copy}`;
  // Another copy may have been quicker meanwhile.
  const quicker = get(shared);
  if (quicker !== null && quicker !== copy) return `${shared} ${copy}`;
  set(shared, copy);
  return shared;
}

/** This copy's name of a database, in a browser. Who came to a device later than the first has an id in it. */
export const databaseName = async (shared: string, person: string): Promise<string> =>
  person === ""
    ? ownDatabase(shared, siteAddress(), { exists: databaseExists, ...browserNotes })
    : `${shared} ${siteAddress()} ${person}`;

/** Looks without making one. */
async function databaseExists(name: string): Promise<boolean> {
  if (typeof indexedDB.databases === "function")
    return (await indexedDB.databases()).some((one) => one.name === name);
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
    request.onerror = () => (request.error?.name === "AbortError" ? resolve(false) : reject(request.error));
  });
}
