import { siteAddress } from "../../i18n/address.ts";
import { trustedAddress } from "../../loading/own-worker.ts";
import type { Answered, Asked } from "../../service-worker/protocol.ts";
import type { Wish } from "../../service-worker/wishes.ts";

let registered: Promise<ServiceWorkerRegistration | null> | null = null;

/** The site's service worker; null where the browser has none: plain http, some private windows. */
export function registration(): Promise<ServiceWorkerRegistration | null> {
  registered ??= register();
  return registered;
}

async function register(): Promise<ServiceWorkerRegistration | null> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return null;
  const address = trustedAddress(siteAddress("service-worker.js"), "service-worker");
  // Settings that refuse workers, and a first visit that broke off, leave a site that needs its connection.
  const found = await navigator.serviceWorker.register(address, { updateViaCache: "none" }).catch(() => null);
  if (!found) return null;
  const first = found.active ? null : (found.installing ?? found.waiting);
  return first && !(await activated(first)) ? null : found;
}

const activated = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const look = () => {
      if (worker.state === "activated" || worker.state === "redundant") resolve(worker.state === "activated");
    };
    worker.addEventListener("statechange", look);
    look();
  });

/** The last answer; those before it go to `progress`. Null where there is no service worker. */
export async function ask(
  asked: Exclude<Asked, string>,
  progress: (answered: Answered) => void = () => {},
): Promise<Answered | null> {
  const worker = (await registration())?.active;
  if (!worker) return null;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Answered>) => {
      progress(data);
      if (!data.end) return;
      port1.close();
      resolve(data);
    };
    worker.postMessage(asked, [port2]);
  });
}

let pending = 0;
let incomplete = 0;

/**
 * Keeps what this page stands for. Once everything that the page asked for is on the device, and only then,
 * `<html data-offline="ready">` says so.
 * @param instead what earlier wishes begin with that these take the place of
 * @param needed what has to be here too before that is said, and is not fetched now
 */
export async function keepForPage(
  wishes: Promise<Wish[]>,
  { instead, needed = [] }: { instead?: string; needed?: Wish[] } = {},
): Promise<void> {
  pending += 1;
  delete document.documentElement.dataset.offline;
  const wanted = await wishes.catch(() => null);
  const kept = wanted && (await ask({ do: "keep", wishes: wanted, instead }));
  const found = await ask({ do: "look", wishes: needed });
  const complete = [...(kept?.complete ?? []), ...(found?.complete ?? [])];
  pending -= 1;
  if (!wanted || ![...wanted, ...needed].every((wish) => complete.includes(wish))) incomplete += 1;
  if (pending === 0 && incomplete === 0) document.documentElement.dataset.offline = "ready";
}
