import type { Page } from "@playwright/test";
import type { Attempt } from "../../src/exchange/attempt.ts";

/** The learner's database of the site at the root, and the one from before copies were kept apart. */
export const ownDatabase = "aula-de-datos /";
export const sharedDatabase = "aula-de-datos";

interface Kept {
  attempts: Attempt[];
  drafts: { exercise: string; submission: { code?: string } }[];
}

/** What the device holds, without the site; nothing where there is no such database. */
export const keptIn = (page: Page, name: string): Promise<Kept> =>
  page.evaluate(async (database) => {
    const nothing: Kept = { attempts: [], drafts: [] };
    if (!(await indexedDB.databases()).some((one) => one.name === database)) return nothing;
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const open = await done(indexedDB.open(database));
    try {
      if (!open.objectStoreNames.contains("drafts")) return nothing;
      const stores = open.transaction(["attempts", "drafts"]);
      return {
        attempts: await done(stores.objectStore("attempts").getAll()),
        drafts: await done(stores.objectStore("drafts").getAll()),
      };
    } finally {
      open.close();
    }
  }, name);

/** Makes the learner's database as the first release made it, and keeps it open until the page is left. */
export const holdFirstVersion = (page: Page, name: string, attempts: Attempt[] = []): Promise<void> =>
  page.evaluate(
    ([database, kept]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(database, 1);
        request.onupgradeneeded = () => {
          request.result
            .createObjectStore("attempts", { keyPath: "id" })
            .createIndex("exercise", ["exercise", "outcome"]);
          for (const attempt of kept) request.transaction?.objectStore("attempts").put(attempt);
          request.result.createObjectStore("drafts", { keyPath: ["exercise", "writer"] });
          request.result.createObjectStore("preferences", { keyPath: "name" });
        };
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    [name, attempts] as const,
  );

/** Lets nobody open a database until the page is closed: a deletion waits before them. */
export const holdUp = (page: Page, name: string): Promise<void> =>
  page.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(database);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          // Never closed, whoever asks for it.
          Object.assign(globalThis, { held: request.result });
          const deletion = indexedDB.deleteDatabase(database);
          deletion.onblocked = () => resolve();
        };
      }),
    name,
  );

/** Lets nobody write to a store until the page is left: a transaction before them asks on and on. */
export const keepBusy = (page: Page, name: string, store: string): Promise<void> =>
  page.evaluate(
    ([database, busy]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(database);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const writing = request.result.transaction(busy, "readwrite").objectStore(busy);
          const ask = () => {
            writing.count().onsuccess = ask;
          };
          writing.count().onsuccess = () => {
            ask();
            resolve();
          };
        };
      }),
    [name, store] as const,
  );
