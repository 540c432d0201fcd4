import type { Certificate } from "../exchange/certificate.ts";
import { Unusable } from "../exchange/fault.ts";
import { certificateWords } from "../i18n/certificate.ts";
import { faultWords } from "../i18n/exchange.ts";
import { formatDate } from "../i18n/format.ts";
import { copy } from "../learner/copying.ts";
import { browserNotes } from "../learner/notes.ts";
import { notReached } from "../loading/not-reached.ts";
import { find } from "../ui/find.ts";
import { make } from "../ui/make.ts";
import { pageLocale } from "../ui/page-locale.ts";
import { watchComparison } from "./comparison.ts";
import { keptLogo } from "./logo.ts";
import { fillSheet } from "./sheet.ts";

type State = "none" | "verifying" | "genuine" | "not-genuine" | "unreadable";

/** `<aula-certificate>`: reads the certificate of the address or of a pasted link, and says what its signature proves. */
class CertificateElement extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #words = certificateWords(this.#locale);
  /** Of two that are read, the later one is shown. */
  #turn = 0;

  connectedCallback() {
    find(this, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#read(find<HTMLTextAreaElement>(this, "textarea").value);
    });
    find(this, "[data-copy]").addEventListener("click", () => void this.#copy());
    find(this, "[data-print-sheet]").addEventListener("click", () => print());
    addEventListener("hashchange", () => {
      if (location.hash.startsWith("#certificate=")) void this.#read(location.href);
    });
    if (location.hash.startsWith("#certificate=")) void this.#read(location.href);
  }

  #show(state: State, told: string) {
    this.dataset.state = state;
    find(this, "[data-sheet]").hidden = state !== "genuine";
    find(this, "[data-genuine]").hidden = state !== "genuine";
    find(this, "[data-not-genuine]").hidden = state !== "not-genuine";
    find(this, "[data-lede]").hidden = state === "genuine";
    find(this, "[data-told]").textContent = told;
    find(this, "[data-ask-title]").textContent =
      state === "none" ? this.#words.askTitle : this.#words.askAnother;
  }

  async #read(link: string) {
    this.#turn += 1;
    const turn = this.#turn;
    this.#show("verifying", this.#words.verifying);
    try {
      const { readCertificateLink } = await import("../exchange/certificate.ts");
      const { readFragment, toFragment } = await import("../exchange/link.ts");
      const { certificate, genuine } = await readCertificateLink(link);
      // As it was written, without what a mail put around it.
      const fragment = await toFragment("certificate", await readFragment("certificate", link));
      if (turn !== this.#turn) return;
      this.#nameInAddress(fragment);
      if (genuine) await this.#showGenuine(certificate, fragment, turn);
      else this.#showForged(certificate);
    } catch (failure) {
      if (turn !== this.#turn) return;
      const unusable = failure instanceof Unusable;
      const absent = notReached(failure, this.#locale);
      if (!unusable && !absent) console.error(failure);
      const told = unusable
        ? faultWords(this.#locale, failure.fault, "certificate")
        : (absent?.text ?? this.#words.unreachable);
      this.#show("unreadable", told);
    }
  }

  /** A reload and the other language come back to it. */
  #nameInAddress(fragment: string) {
    if (location.hash !== fragment) history.replaceState(null, "", fragment);
    for (const other of document.querySelectorAll<HTMLAnchorElement>("a[data-language]"))
      other.hash = fragment;
  }

  async #showGenuine(certificate: Certificate, fragment: string, turn: number) {
    const { fingerprint } = await import("../exchange/fingerprint.ts");
    const print = await fingerprint(certificate.signer);
    await fillSheet(find(this, "[data-sheet]"), certificate, {
      fingerprint: print,
      address: new URL(location.pathname, location.href).href,
      fragment,
      locale: this.#locale,
      logo: keptLogo(browserNotes, certificate.signer),
      lessons: this.querySelectorAll<HTMLTemplateElement>("template[data-lesson]"),
    });
    if (turn !== this.#turn) return;
    find(this, "[data-fingerprint]").textContent = print;
    const { second } = certificate;
    find(this, "[data-second-said]").textContent = second ? this.#words.secondSaid(second.name) : "";
    find(this, "[data-whose]").textContent = this.#words.whose(certificate.trainer);
    watchComparison(find(this, "[data-comparison]"), print, this.#locale);
    find(this, "[data-known]").textContent = await this.#known(certificate.signer);
    this.#show("genuine", this.#words.genuine(print));
  }

  /** Where this device has an assignment of the same key, its owner met the trainer already. */
  async #known(signer: string): Promise<string> {
    const { openStore } = await import("../learner/open.ts");
    const received = await openStore()
      .then((store) => store.assignments())
      // That they met is a comfort; without it there is the fingerprint.
      .catch(() => []);
    const met = received.find(({ assignment }) => assignment.signer === signer);
    return met ? this.#words.known(met.assignment.title) : "";
  }

  #showForged(certificate: Certificate) {
    const { name, organisation, title, completed, trainer } = certificate;
    const said = [name, organisation, title, formatDate(completed, this.#locale), trainer].filter(Boolean);
    find(this, "[data-claims]").replaceChildren(...said.map((text) => make("li", {}, text)));
    this.#show("not-genuine", this.#words.notGenuine);
  }

  async #copy() {
    const told = find(this, "[data-copied]");
    told.textContent = "";
    told.textContent = (await copy(location.href)) ? this.#words.copied : this.#words.notCopied;
  }
}

customElements.define("aula-certificate", CertificateElement);
