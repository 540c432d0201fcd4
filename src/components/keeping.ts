import { make, makeButton } from "../editor/make.ts";
import { pageLocale } from "../editor/page-locale.ts";
import { editorWords } from "../i18n/editor.ts";
import { storageWords } from "../i18n/storage.ts";
import { forgetWork, lossOf, noteWork, type Whose } from "../learner/loss.ts";
import { tabs } from "../learner/tabs.ts";
import { type KeptWork, keptBy } from "./kept-by.ts";

/** `<aula-keeping data-of="learner" data-copies="…">` says that work is gone, or may go, with the backup at hand. */
class KeepingElement extends HTMLElement {
  readonly #whose = this.dataset.of as Whose;
  #said: string | null = null;
  #stop = () => {};

  async connectedCallback() {
    const kept = await keptBy(this.#whose);
    this.#stop = tabs().listen(({ about }) => {
      if (about !== "draft") void this.#show(kept);
    });
    await this.#show(kept);
  }

  disconnectedCallback() {
    this.#stop();
  }

  async #show(kept: KeptWork) {
    // What the device refuses, or does not answer, is said elsewhere: then nothing is known here.
    const isEmpty = kept.store.lasting ? await kept.isEmpty().catch(() => null) : null;
    if (isEmpty === null || kept.store.trouble) return;
    if (!isEmpty) noteWork(this.#whose, new Date());
    const promised = (await navigator.storage?.persisted?.().catch(() => null)) ?? null;
    const loss = lossOf(this.#whose, { isEmpty, promised }, new Date());
    if (loss === this.#said) return;
    this.#said = loss;
    const words = storageWords(pageLocale());
    const text = {
      learner: { gone: words.gone, "at risk": words.atRisk },
      trainer: { gone: words.trainerGone, "at risk": words.trainerAtRisk },
    }[this.#whose];
    const tools = {
      gone: () => [
        make("a", { class: "button quiet", href: this.dataset.copies ?? "" }, words.bringBack),
        makeButton(editorWords(pageLocale()).understood, () => {
          forgetWork(this.#whose);
          void this.#show(kept);
        }),
      ],
      "at risk": () => [
        makeButton(words.saveFile, async () => {
          await kept.save();
          await this.#show(kept);
        }),
      ],
    };
    this.replaceChildren(
      ...(loss
        ? [
            make(
              "div",
              { "data-loss": loss },
              make("p", {}, text[loss]),
              make("div", { class: "tools" }, ...tools[loss]()),
            ),
          ]
        : []),
    );
  }
}

customElements.define("aula-keeping", KeepingElement);
