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
    const text = this.querySelector<HTMLElement>("[data-last]");
    if (!last || !lesson || !text) return;
    const link = document.createElement("a");
    link.textContent = lesson.title;
    link.href = `${lesson.address}#exercise-${last.split("/").at(-1)}`;
    text.append(link);
    text.hidden = false;
  }
}
customElements.define("aula-continue", Continue);
