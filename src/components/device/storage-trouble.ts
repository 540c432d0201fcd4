import { storageWords } from "../../i18n/storage.ts";
import { followTrouble } from "../../learner/follow-trouble.ts";
import type { Whose } from "../../learner/loss.ts";
import { make, makeButton } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { keptBy } from "./kept-by.ts";

/**
 * `<aula-storage data-of="learner">` says what the device does not take, as long as that is so, and that
 * it has in the end. Where storage is forbidden the page itself says so.
 */
class StorageElement extends HTMLElement {
  #stop = () => {};

  async connectedCallback() {
    const { store, save } = await keptBy(this.dataset.of as Whose);
    const words = storageWords(pageLocale());
    this.#stop = followTrouble(store, pageLocale(), ({ text, isOver, canPass }) => {
      if (!isOver && !canPass) return;
      const tools = make(
        "div",
        { class: "tools" },
        makeButton(words.saveFile, () => void save(), "button"),
        makeButton(words.tryAgain, store.retry),
      );
      this.replaceChildren(make("div", {}, make("p", {}, text), isOver ? null : tools));
    });
  }

  disconnectedCallback() {
    this.#stop();
  }
}

customElements.define("aula-storage", StorageElement);
