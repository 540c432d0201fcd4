/**
 * Keeps the site on the device. Every version keeps its files apart from other versions', and only
 * with the hash that the build gave them: what is kept is what was built, whatever the network says.
 */
import type { SiteGroup, SiteVersion } from "./site-version.ts";

declare const SITE: SiteVersion;
const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const absolute = (address: string) => new URL(address, scope).href;

const prefix = `aula ${new URL(scope).pathname} `;
const openCache = (group: SiteGroup) => caches.open(`${prefix}${SITE.version} ${group}`);
const earlierCaches = async () =>
  (await caches.keys()).filter((name) => name.startsWith(prefix) && !name.startsWith(prefix + SITE.version));

const revisionHeader = "x-revision";
const files = new Map<string, { group: SiteGroup; revision: string }>();
for (const [group, list] of Object.entries(SITE.groups) as [SiteGroup, [string, string][]][]) {
  for (const [address, revision] of list) files.set(absolute(address), { group, revision });
}

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("message", (event) => {
  if (event.data === "activate") event.waitUntil(worker.skipWaiting());
  if (event.data === "keep" || event.data === "keep for a trainer") {
    const { source, data } = event;
    event.waitUntil(keepFor(data).then(() => source?.postMessage("kept")));
  }
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(scope)) event.respondWith(answer(request));
});

async function keepFor(asked: "keep" | "keep for a trainer") {
  await keep("tools");
  if (asked === "keep for a trainer") await keep("trainer");
}

/** Pages; and every group that the version before had begun to keep, so that an update loses nothing. */
async function install() {
  const earlier = await earlierCaches();
  await keep("pages");
  for (const group of ["tools", "trainer", "editor"] as const) {
    if (earlier.some((name) => name.endsWith(` ${group}`))) await keep(group);
  }
}

async function activate() {
  for (const name of await earlierCaches()) await caches.delete(name);
  await worker.clients.claim();
}

/** Fetches what is missing of a group; what an earlier try or version brought is not fetched again. */
async function keep(group: SiteGroup) {
  const cache = await openCache(group);
  const earlier = await Promise.all((await earlierCaches()).map((name) => caches.open(name)));
  const wanted = SITE.groups[group].map(([address]) => absolute(address));
  const keepNext = async () => {
    for (let url = wanted.shift(); url; url = wanted.shift()) {
      if (!(await cache.match(url))) {
        await cache.put(url, (await earlierCopy(earlier, url)) ?? (await fetchAsBuilt(url)));
      }
    }
  };
  await Promise.all(Array.from({ length: 6 }, keepNext));
}

async function earlierCopy(earlier: Cache[], url: string): Promise<Response | undefined> {
  for (const cache of earlier) {
    const copy = await cache.match(url);
    if (copy?.headers.get(revisionHeader) === files.get(url)?.revision) return copy;
  }
  return undefined;
}

async function fetchAsBuilt(url: string): Promise<Response> {
  const copy = await asBuilt(url, await fetch(url, { cache: "no-cache" }));
  if (!copy) throw new Error(`not as built: ${url}`);
  return copy;
}

/** Nothing for another body than the build's: a newer deployment, or the login page of a public network. */
async function asBuilt(url: string, response: Response): Promise<Response | undefined> {
  const body = await response.arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  const revision = [...hash.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (!response.ok || revision !== files.get(url)?.revision) return undefined;
  const headers = new Headers(response.headers);
  headers.set(revisionHeader, revision);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(body, { headers });
}

async function answer(request: Request): Promise<Response> {
  const url = addressOf(request);
  // Pages are kept with a slash at the end, and their relative links count on it.
  if (request.mode === "navigate" && files.has(`${url}/`)) return Response.redirect(`${url}/`);
  const file = files.get(url);
  const cache = await openCache(file?.group ?? "pages");
  const kept = file && (await cache.match(url));
  if (kept) return kept;
  try {
    const response = await fetch(request);
    if (file && response.ok) await keepAnswer(cache, url, response.clone());
    return response;
  } catch (error) {
    const offline =
      request.mode === "navigate" && (await (await openCache("pages")).match(absolute("offline/")));
    if (!offline) throw error;
    return new Response(offline.body, { status: 503, headers: offline.headers });
  }
}

function addressOf(request: Request): string {
  const url = new URL(request.url);
  url.hash = "";
  url.search = "";
  return url.href;
}

/** A full storage must not stand between a reader and a file: it is fetched again next time. */
async function keepAnswer(cache: Cache, url: string, response: Response) {
  try {
    const copy = await asBuilt(url, response);
    if (copy) await cache.put(url, copy);
  } catch {}
}
