import { linkKind } from "../../exchange/link.ts";
import { trainerWords } from "../../i18n/trainer.ts";
import { find } from "../../ui/find.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { nameInAddress } from "../assigning/own-address.ts";
import { type HeldTrainerStore, trainerStore } from "../device/open.ts";
import { type FellowsPanel, openFellowsPanel } from "./fellows-panel.ts";
import { openKeyImport } from "./import-key.ts";
import { type KeyPanel, openKeyPanel } from "./key-panel.ts";

interface Panels {
  store: HeldTrainerStore;
  key: KeyPanel;
  fellows: FellowsPanel;
}

/** `<aula-trainer-keys>`: who the trainer is, their key, and who reads along. Fills in its page's HTML. */
class TrainerKeysElement extends HTMLElement {
  readonly #locale = pageLocale();

  async connectedCallback() {
    const store = await trainerStore();
    find(this, "[data-not-lasting]").hidden = store.lasting;
    const changed = () => this.#show(panels);
    const panels: Panels = {
      store,
      key: openKeyPanel(this, this.#locale, store, changed),
      fellows: openFellowsPanel(find(this, ".fellows"), this.#locale, store, changed),
    };
    openKeyImport(this, this.#locale, store, changed);
    this.toggleAttribute("data-ready", true);
    // Another tab, or another page of this one, may have changed something.
    addEventListener("pageshow", () => void changed());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") void changed();
    });
    store.listen(() => void changed());
    await changed();
    await this.#readAddress(panels);
  }

  /** A card's link leads here; it is read once, and a reload asks nothing again. */
  async #readAddress({ fellows }: Panels) {
    const { hash } = location;
    if (linkKind(hash) === null) return;
    nameInAddress("");
    await fellows.read(hash);
  }

  async #show({ store, key, fellows }: Panels) {
    const told = find(this, "[data-told]");
    try {
      const [keys, known] = await Promise.all([store.keys(), store.fellows()]);
      await key.show(keys);
      await fellows.show(known, keys);
      told.textContent = "";
    } catch {
      told.textContent = trainerWords(this.#locale).trouble;
    }
  }
}

customElements.define("aula-trainer-keys", TrainerKeysElement);
