import type { Wish } from "./wishes.ts";

const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const { pathname } = new URL(scope);

/** Of all that belongs to this copy of the site: an origin may have several. */
export const prefix = `aula ${pathname} `;
/**
 * The files of all versions that are in use, each under its address and its revision: an update finds what
 * did not change, and a tab of an earlier version finds its own.
 */
const open = () => caches.open(`${prefix}files`);

export const absolute = (address: string): string => new URL(address, scope).href;
/** Behind the site's root, without what does not choose a file; null for what is not the site's. */
export function addressOf(url: string): string | null {
  return url.startsWith(scope) ? (url.slice(scope.length).split(/[?#]/, 1)[0] ?? "") : null;
}

const keyOf = ([address, revision]: Pinned): string => `${absolute(address)}?revision=${revision}`;
/** As much of a file as says exactly which one. */
export type Pinned = readonly [address: string, revision: string, ...unknown[]];

/** What is here, read anew each time: browsers and people delete. */
export async function whatIsHere(): Promise<(file: Pinned) => boolean> {
  const keys = new Set((await (await open()).keys()).map(({ url }) => url));
  return (file) => keys.has(keyOf(file));
}

/** A storage that is broken or forbidden holds nothing: the site then needs its connection. */
const match = (key: string, options?: CacheQueryOptions): Promise<Response | undefined> =>
  open().then(
    (cache) => cache.match(key, options),
    () => undefined,
  );

export const copyOf = (file: Pinned): Promise<Response | undefined> => match(keyOf(file));

/** Of any version: for what only an earlier one has, and where there is nothing else. */
export const anyCopy = (address: string): Promise<Response | undefined> =>
  match(absolute(address), { ignoreSearch: true });

/** @throws DOMException "QuotaExceededError" where the device is full */
export const put = async (file: Pinned, response: Response): Promise<void> =>
  (await open()).put(keyOf(file), response);

/** Deletes every file but those. */
export async function keepOnly(files: readonly Pinned[]): Promise<void> {
  const stay = new Set([...files.map(keyOf), wishesKey]);
  const cache = await open();
  for (const { url } of await cache.keys()) if (!stay.has(url)) await cache.delete(url);
}

export async function remove(files: readonly Pinned[]): Promise<void> {
  const cache = await open();
  for (const file of files) await cache.delete(keyOf(file));
}

const wishesKey = absolute("kept/wishes.json?revision=own");

export async function readWishes(): Promise<Wish[]> {
  const kept = await (await open()).match(wishesKey);
  return kept ? await kept.json() : [];
}

export const writeWishes = async (wishes: readonly Wish[]): Promise<void> =>
  (await open()).put(wishesKey, Response.json([...new Set(wishes)].sort()));

/** Releases before this store kept each version and group in a cache of its own. */
export const earlierCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== `${prefix}files`);
