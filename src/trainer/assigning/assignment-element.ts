import { assigningWords } from "../../i18n/assigning.ts";
import { find } from "../../ui/find.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { readable, trainerStore } from "../device/open.ts";
import { fetchCatalogue } from "./catalogue.ts";
import { startEditor } from "./editor.ts";
import { openAssignment } from "./open-assignment.ts";
import { whenAddressChanges } from "./own-address.ts";
import { deviceTimeZone } from "./time-zones.ts";

type Part = "loading" | "trouble" | "not-here" | "editor";
const parts: Part[] = ["loading", "trouble", "not-here", "editor"];

/** `<aula-assignment-editor>`: writes the assignment that the address names. Fills in its page's HTML. */
class AssignmentEditorElement extends HTMLElement {
  readonly #locale = pageLocale();

  connectedCallback() {
    // Another assignment's address: everything begins anew, and what was written is kept.
    whenAddressChanges(() => location.reload());
    addEventListener("pageshow", (event) => {
      if ((event as PageTransitionEvent).persisted) location.reload();
    });
    find(this, "[data-try-again]").addEventListener("click", () => void this.#open());
    void this.#open();
  }

  #show(shown: Part) {
    for (const part of parts) find(this, `[data-${part}]`).hidden = part !== shown;
  }

  async #open(): Promise<void> {
    const words = assigningWords(this.#locale);
    this.#show("loading");
    const trouble = (text: string) => {
      find(this, "[data-trouble-text]").textContent = text;
      this.#show("trouble");
    };
    const store = await trainerStore();
    find(this, "[data-not-lasting]").hidden = store.lasting;
    const opened = await openAssignment(location.hash, store, deviceTimeZone(), new Date()).catch(
      (): false => false,
    );
    if (opened === false) {
      trouble(words.reading);
      await readable(store);
      return this.#open();
    }
    if (opened === null) return this.#show("not-here");
    const catalogue = await fetchCatalogue(this.#locale).catch(() => null);
    if (!catalogue) return trouble(words.notCome);
    startEditor(this, { catalogue, locale: this.#locale, store, opened });
    this.#show("editor");
  }
}

customElements.define("aula-assignment-editor", AssignmentEditorElement);
