import { openPart } from "../loading/open-part.ts";
import { keepPresses } from "../ui/early-presses.ts";
import { pageLocale } from "../ui/page-locale.ts";
import type { Action, ExerciseSession } from "./session.ts";

/** What fails before the learner asks for anything is told when they do. */
const quietly = () => {};

/**
 * `<aula-exercise>`: a page's exercise comes alive when it is near or used. All that weighs is fetched
 * then; until then it is readable HTML.
 */
class ExerciseElement extends HTMLElement {
  #session: Promise<ExerciseSession> | null = null;
  #near: IntersectionObserver | null = null;

  connectedCallback() {
    const form = this.querySelector("form");
    if (form) keepPresses(form, "[data-spot], [data-move]");
    this.#near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#open().catch(quietly);
      },
      { rootMargin: "200px" },
    );
    this.#near.observe(this);
    this.addEventListener("focusin", () => this.#open().then((session) => session.warmUp(), quietly), {
      once: true,
    });
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#act("check");
    });
    this.addEventListener("click", (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>("button[data-do]");
      if (button && button.type !== "submit") this.#act(button.dataset.do as Action);
    });
    this.addEventListener("keydown", (event) => this.#key(event), { capture: true });
  }

  disconnectedCallback() {
    this.#near?.disconnect();
    void this.#session?.then((session) => session.close(), quietly);
    this.#session = null;
  }

  #open(): Promise<ExerciseSession> {
    this.#near?.disconnect();
    this.#session ??= import("./session.ts").then(({ openSession }) => openSession(this));
    this.#session.catch(() => {
      // Told where it was asked for; next time it is tried again.
      this.#session = null;
    });
    return this.#session;
  }

  /** Says where it cannot be opened; the button there does then what was asked for. */
  #act(action: Action) {
    const told = this.querySelector("[data-asleep]");
    if (!told) throw new Error("an exercise has no place for what did not come");
    void openPart(told, pageLocale(), async () => (await this.#open()).perform(action));
  }

  #key(event: KeyboardEvent) {
    const action = this.#actionOf(event);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    this.#act(action);
  }

  #actionOf({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing, target }: KeyboardEvent): Action | null {
    if (isComposing) return null;
    const inCode = (target as Element).closest("[data-code]") !== null;
    if (key === "Enter" && (ctrlKey || metaKey)) return shiftKey && inCode ? "run" : "check";
    if (key === "Enter" && altKey && this.dataset.answer === "code") return "table";
    if (key === "Enter" && shiftKey && inCode) return "run";
    // A list of the full editor that stands open takes Escape for itself.
    const listOpen = this.querySelector(".suggest-widget.visible, .find-widget.visible") !== null;
    return key === "Escape" && inCode && !listOpen ? "leave" : null;
  }
}

customElements.define("aula-exercise", ExerciseElement);
