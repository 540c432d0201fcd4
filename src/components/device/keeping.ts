import type { Whose } from "../../learner/loss.ts";

/**
 * `<aula-keeping data-of="learner" data-copies="…">` says that work is gone, or may go. What says so comes
 * after the page: nobody waits for it.
 */
class KeepingElement extends HTMLElement {
  #stop: Promise<() => void> | null = null;

  connectedCallback() {
    this.#stop = import("./keeping-view.ts").then(({ openKeeping }) =>
      openKeeping(this, this.dataset.of as Whose),
    );
    // Without its script it says nothing, as where there is nothing to say; the next page tries again.
    this.#stop.catch(() => {});
  }

  disconnectedCallback() {
    this.#stop?.then(
      (stop) => stop(),
      () => {},
    );
  }
}

customElements.define("aula-keeping", KeepingElement);
