/**
 * `<aula-today>` says what there is to go over today, once there is something; with `data-whole` whatever
 * there is to say. What says so comes after the page: nobody waits for it.
 */
class TodayElement extends HTMLElement {
  #stop: Promise<() => void> | null = null;

  connectedCallback() {
    this.#stop = import("./today-view.ts").then(({ openToday }) => openToday(this));
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

customElements.define("aula-today", TodayElement);
