import { trustedAddress } from "../worker/own-worker.ts";

/** A new version is fetched beside the old one and waits until the reader asks for it. */
class UpdateNotice extends HTMLElement {
  connectedCallback() {
    if (import.meta.env.PROD && "serviceWorker" in navigator) void this.#register();
  }

  async #register() {
    const workers = navigator.serviceWorker;
    const address = trustedAddress(this.dataset.worker ?? "", "service-worker");
    // Private windows and some settings refuse workers: the site then needs its connection.
    const registration = await workers.register(address, { updateViaCache: "none" }).catch(() => null);
    if (!registration) return;
    this.#offer(registration);
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      installing?.addEventListener("statechange", () => this.#offer(registration));
    });
    workers.addEventListener("message", ({ data }) => {
      if (data === "kept") document.documentElement.dataset.offline = "ready";
    });
    (await workers.ready).active?.postMessage("trainer" in this.dataset ? "keep for a trainer" : "keep");
  }

  #offer({ waiting }: ServiceWorkerRegistration) {
    const notice = this.querySelector("p");
    if (!waiting || !navigator.serviceWorker.controller || !notice?.hidden) return;
    notice.hidden = false;
    notice.querySelector("button")?.addEventListener("click", () => {
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      waiting.postMessage("activate");
    });
  }
}
customElements.define("aula-update", UpdateNotice);
