import { defaultLocale, isLocale, locales } from "../i18n/locale.ts";
import { answer } from "./answer.ts";
import { keep, keepEssence, letGo, look, nothing, sweep, wishFor } from "./keep.ts";
import type { Answered, Asked } from "./protocol.ts";
import { addressOf, earlierCaches, readWishes } from "./store.ts";
import { readIndex, version } from "./this-build.ts";
import { ifNobodyKeeps, unswept } from "./turns.ts";
import { trackWish } from "./wishes.ts";

/** Keeps on the device what its wishes name, and answers the site's pages from there. */
const worker = self as unknown as ServiceWorkerGlobalScope;

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("message", (event) => {
  if (event.data === "activate") event.waitUntil(worker.skipWaiting());
  else if (event.data === "version") event.ports[0]?.postMessage(version);
  else if (typeof event.data === "object") event.waitUntil(tryTo(event.data, event.ports[0]));
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = addressOf(request.url);
  if (request.method !== "GET" || address === null || address === "service-worker.js") return;
  event.respondWith(
    answer(request, address, (group) => {
      // These come when they are first used, and from then on stay.
      if (["editor", "files", "sending"].includes(group)) event.waitUntil(keepInUse(group, event.clientId));
    }),
  );
});

/** All that the version before held, in this version: without a network the one before stays. */
async function install() {
  await keepEssence();
  const wishes = await readWishes();
  const end = await keep((await earlierCaches()).length > 0 ? [...wishes, ...(await allLessons())] : wishes);
  if (end === "unreachable") throw new Error("the network went away");
}

async function activate() {
  const earlier = await earlierCaches();
  if (earlier.length > 0) await wishFor(await allLessons());
  for (const name of earlier) await caches.delete(name);
  await worker.clients.claim();
  await tidy();
}

/** What releases kept that kept everything. */
async function allLessons() {
  const groups = Object.keys((await readIndex())?.groups ?? {});
  const tracks = new Set(groups.map((group) => /^lesson\/([^/]+)\//.exec(group)?.[1]));
  return locales.flatMap((locale) => [...tracks].flatMap((track) => (track ? trackWish(track, locale) : [])));
}

/** While several tabs are open, one may be of an earlier version and still ask for its files. */
async function tidy() {
  if ((await worker.clients.matchAll({ type: "window" })).length <= 1) await ifNobodyKeeps(sweep);
}

let stopping = new AbortController();

/** Who asked is answered whatever happens: with the storage full, not even a wish can be written down. */
const tryTo = (asked: Exclude<Asked, string>, port?: MessagePort) =>
  obey(asked, port).catch((error: Error) => {
    const end = error.name === "QuotaExceededError" ? "full" : "changed";
    port?.postMessage({ standing: nothing, complete: [], end } satisfies Answered);
  });

async function obey(asked: Exclude<Asked, string>, port?: MessagePort) {
  const tell = (answered: Answered) => port?.postMessage(answered);
  if (asked.do === "stop") {
    stopping.abort();
    stopping = new AbortController();
    return;
  }
  if (asked.do === "let go") await letGo(asked.wishes);
  if (asked.do === "keep") {
    await unswept(async () => {
      await wishFor(asked.wishes, asked.instead);
      const end = await keep(asked.wishes, stopping.signal, tell);
      tell({ ...(await look(asked.wishes)), end });
    });
    await tidy();
    return;
  }
  tell({ ...(await look(asked.wishes)), end: "done" });
}

const inUse = new Set<string>();

async function keepInUse(group: string, clientId: string) {
  if (inUse.has(group)) return;
  inUse.add(group);
  const client = await worker.clients.get(clientId);
  const [first = ""] = client ? (addressOf(client.url) ?? "").split("/") : [];
  const wishes = [`${group} ${isLocale(first) ? first : defaultLocale}`];
  await unswept(async () => {
    await wishFor(wishes);
    await keep(wishes);
  });
  inUse.delete(group);
}
