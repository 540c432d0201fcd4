import { siteAddress } from "../../i18n/address.ts";
import { isLocale } from "../../i18n/locale.ts";
import type { Asked } from "../../service-worker/protocol.ts";
import { pageWish, shellWish } from "../../service-worker/wishes.ts";
import { keepForPage, registration } from "./site-worker.ts";

/** Keeps the page that is open, and offers a new version, which waits until the reader asks for it. */
class UpdateNotice extends HTMLElement {
  async connectedCallback() {
    keepPage();
    const found = await registration();
    if (!found) return;
    this.querySelector("button")?.addEventListener("click", () => takeOver(found));
    const offer = () => {
      if (navigator.serviceWorker.controller !== null) this.#offer(found.waiting);
    };
    offer();
    found.addEventListener("updatefound", () => found.installing?.addEventListener("statechange", offer));
    // Another tab may let the new version take over: this page is then of the version before.
    const { controller } = navigator.serviceWorker;
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      if (controller !== null) this.#offer(navigator.serviceWorker.controller);
    });
  }

  #offer(newer: ServiceWorker | null) {
    const notice = this.querySelector("p");
    if (!notice || !newer) return;
    notice.hidden = false;
    void versionOf(newer).then((version) => this.#compare(version));
  }

  /** Says which release this page is of and which one waits; builds of one release need no telling apart. */
  #compare(version: string) {
    const versions = this.querySelector<HTMLElement>("[data-version]");
    const next = versions?.querySelector("span");
    if (!versions || !next) return;
    versions.hidden = versions.dataset.version === version;
    next.textContent = version;
  }
}

const versionOf = (worker: ServiceWorker): Promise<string> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<string>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage("version" satisfies Asked, [port2]);
  });

/** Whatever waits by now: the version that was offered may have been replaced, or be at work already. */
function takeOver(found: ServiceWorkerRegistration) {
  const { waiting } = found;
  if (!waiting) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.addEventListener("statechange", () => {
    if (waiting.state === "redundant") takeOver(found);
  });
  waiting.postMessage("activate");
}

/** ms. A device that is never idle keeps its lessons all the same. */
const longestWait = 5000;

/** What the reader waits for comes first. */
const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    const idle = () =>
      "requestIdleCallback" in globalThis
        ? requestIdleCallback(() => resolve(), { timeout: longestWait })
        : resolve();
    if (document.readyState === "complete") idle();
    else addEventListener("load", idle, { once: true });
  });

/** The shell in the page's language and what the page needs, or else, where the reader saves data, the shell. */
function keepPage() {
  const address = location.pathname.slice(siteAddress().length);
  const [locale] = address.split("/");
  if (!isLocale(locale)) return;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const own = pageWish(address, locale);
  const wishes = connection?.saveData ? [shellWish(locale)] : [shellWish(locale), own];
  void keepForPage(
    whenIdle().then(() => wishes),
    { needed: [own] },
  );
}

customElements.define("aula-update", UpdateNotice);
