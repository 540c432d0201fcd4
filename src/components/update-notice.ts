type ScriptAddressPolicy = { createScriptURL(address: string): string };
type TrustedTypes = {
  createPolicy(name: string, rules: ScriptAddressPolicy): ScriptAddressPolicy;
};

/** Registering a worker needs a trusted address; only one of this site is one. */
function trustedAddress(address: string): string {
  const ownAddress = (asked: string) => {
    if (new URL(asked, location.href).origin !== location.origin)
      throw new TypeError(`refused worker: ${asked}`);
    return asked;
  };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes
    ? trustedTypes.createPolicy("service-worker", { createScriptURL: ownAddress }).createScriptURL(address)
    : ownAddress(address);
}

/** A new version is fetched beside the old one and waits until the reader asks for it. */
class UpdateNotice extends HTMLElement {
  connectedCallback() {
    if (import.meta.env.PROD && "serviceWorker" in navigator) void this.#register();
  }

  async #register() {
    const workers = navigator.serviceWorker;
    const address = trustedAddress(this.dataset.worker ?? "");
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
