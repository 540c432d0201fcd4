import { make, makeButton } from "../editor/make.ts";
import { pageLocale } from "../editor/page-locale.ts";
import { storageWords } from "../i18n/storage.ts";
import { followTrouble } from "../learner/follow-trouble.ts";
import type { Holding } from "../learner/holding.ts";

interface Watched {
  store: Omit<Holding<unknown>, "rescue">;
  /** Hands over everything as a file. */
  save(): Promise<unknown>;
}

async function learners(): Promise<Watched> {
  const [{ openStore }, { saveBackupFile }] = await Promise.all([
    import("../learner/open.ts"),
    import("../learner/save-file.ts"),
  ]);
  const store = await openStore();
  return { store, save: () => saveBackupFile(store) };
}

async function trainers(): Promise<Watched> {
  const [{ trainerStore }, { saveRecords }] = await Promise.all([
    import("../trainer/open.ts"),
    import("../trainer/save-records.ts"),
  ]);
  const store = await trainerStore();
  return { store, save: async () => saveRecords(await store.rescue(), new Date()) };
}

/**
 * `<aula-storage data-of="learner">` says what the device does not take, as long as that is so, and that
 * it has in the end. Where storage is forbidden the page itself says so.
 */
class StorageElement extends HTMLElement {
  #stop = () => {};

  async connectedCallback() {
    const { store, save } = await (this.dataset.of === "trainer" ? trainers() : learners());
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
