import { openStore } from "../learner/open.ts";

interface LessonPlace {
  id: string;
  title: string;
  address: string;
}

class Continue extends HTMLElement {
  async connectedCallback() {
    const { attempts, drafts } = await (await openStore()).read();
    const last = [...attempts, ...drafts].sort((one, other) => other.at.localeCompare(one.at))[0]?.exercise;
    const lessons: LessonPlace[] = JSON.parse(this.dataset.lessons ?? "[]");
    const lesson = lessons.find(({ id }) => last?.startsWith(`${id}/`));
    // Only Safari on a phone or tablet has it; what is on the home screen is not deleted.
    const { standalone } = navigator as { standalone?: boolean };
    this.#show("[data-nothing]", attempts.length === 0 && drafts.length === 0);
    this.#show("[data-week]", standalone === false && attempts.length > 0);
    const text = this.querySelector("[data-last]");
    if (!last || !lesson || !text) return;
    const link = document.createElement("a");
    link.textContent = lesson.title;
    link.href = `${lesson.address}#exercise-${last.split("/").at(-1)}`;
    text.append(link);
    this.#show("[data-last]", true);
  }

  #show(selector: string, shown: boolean) {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !shown;
  }
}
customElements.define("aula-continue", Continue);
