import { openPart } from "../../loading/open-part.ts";
import { pageLocale } from "../../ui/page-locale.ts";

/** `<aula-steps>`: the steps of a program in the prose; when they are opened they are shown one at a time. */
class StepsElement extends HTMLElement {
  connectedCallback() {
    const details = this.querySelector("details");
    const view = this.querySelector<HTMLElement>(".step-view");
    if (!details || !view) throw new Error("a program has no steps");
    let isPlayed = false;
    details.addEventListener("toggle", () => {
      if (!details.open || isPlayed) return;
      void openPart(details, pageLocale(), async () => {
        const { playInProse } = await import("../../step-view/in-prose.ts");
        if (!isPlayed) playInProse(view);
        isPlayed = true;
      });
    });
  }
}

customElements.define("aula-steps", StepsElement);
