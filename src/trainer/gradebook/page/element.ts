import { openPart } from "../../../loading/open-part.ts";
import { pageLocale } from "../../../ui/page-locale.ts";
import { readable, trainerStore } from "../../device/open.ts";

/**
 * `<aula-gradebook>`: brings answers in, has them checked again and shows the group. Fills in its page's
 * HTML. Tells the rest of the page of each new state by the event "aula-gradebook", which bubbles, with
 * the Gradebook as its detail.
 */
class GradebookElement extends HTMLElement {
  #open = false;

  async connectedCallback() {
    if (this.#open) return;
    this.#open = true;
    await openPart(this, pageLocale(), async () => {
      const [{ openGradebookPage }, store] = await Promise.all([import("./open-page.ts"), trainerStore()]);
      // A device that does not answer is told of above.
      await readable(store);
      await openGradebookPage(this, store, pageLocale());
      this.toggleAttribute("data-ready", true);
    });
  }
}

customElements.define("aula-gradebook", GradebookElement);
