import { lessonOf } from "../../grading/lesson-of.ts";
import { exerciseAddress, pageAddress } from "../../i18n/address.ts";
import { openStore } from "../../learner/open.ts";
import { pageLocale } from "../../ui/page-locale.ts";

class Continue extends HTMLElement {
  async connectedCallback() {
    const { attempts, drafts } = await (await openStore()).read();
    // What is gone over again is not where somebody stopped.
    const last = [...attempts, ...drafts]
      .filter(({ review }) => !review)
      .sort((one, other) => other.at.localeCompare(one.at))[0]?.exercise;
    if (last === undefined) return;
    const address = pageAddress(pageLocale(), lessonOf(last));
    // The page's own list tells what a lesson is called, and that there is one.
    const listed = document.querySelector(`main ol a[href="${address}"]`);
    const text = this.querySelector<HTMLElement>("[data-last]");
    if (!listed || !text) return;
    const link = document.createElement("a");
    link.textContent = listed.textContent;
    link.href = exerciseAddress(pageLocale(), last);
    text.append(link);
    text.hidden = false;
  }
}
customElements.define("aula-continue", Continue);
