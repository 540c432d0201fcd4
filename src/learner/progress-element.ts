/**
 * `<aula-progress data-lesson="basic/count-people-once">` says how many of its exercises are done, in words,
 * once there is something to say; the one that `data-optional` names is left out. What says so comes after the page: nobody waits for it. For style
 * and for what stands around it: `data-done`, `data-tried`, `data-total` and `data-state` (done, tried,
 * open) on the element, and a bubbling event "aula-progress" whose detail is a Progress.
 */
class ProgressElement extends HTMLElement {
  #stop: Promise<() => void> | null = null;

  connectedCallback() {
    this.#stop = import("./progress-view.ts").then(({ openProgress }) => openProgress(this));
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

customElements.define("aula-progress", ProgressElement);
