import { make, makeButton } from "./make.ts";

export interface NoticeAction {
  label: string;
  press(): void;
}

/** Notices above the result; one of a kind at a time. Each goes when one of its actions is chosen. */
export class Notices {
  readonly #place: HTMLElement;
  readonly #open = new Map<string, HTMLElement>();

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** `more` stands between the words and the actions. Returns the notice, for focus. */
  show(kind: string, text: string, actions: NoticeAction[], more: Node | null = null): HTMLElement {
    const buttons = actions.map(({ label, press }) =>
      makeButton(label, () => {
        this.close(kind);
        press();
      }),
    );
    const notice = make(
      "div",
      { class: "notice", role: "group", "aria-label": text },
      make("p", {}, text),
      more,
      make("div", { class: "tools" }, ...buttons),
    );
    this.close(kind);
    this.#open.set(kind, notice);
    this.#place.append(notice);
    return notice;
  }

  close(kind: string): void {
    this.#open.get(kind)?.remove();
    this.#open.delete(kind);
  }
}
