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
    const registration = await navigator.serviceWorker.register(trustedAddress(this.dataset.worker ?? ""), {
      updateViaCache: "none",
    });
    this.#offer(registration);
    registration.addEventListener("updatefound", () =>
      registration.installing?.addEventListener("statechange", () => this.#offer(registration)),
    );
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
