import { make, makeButton } from "./make.ts";

export interface NoticeAction {
  label: string;
  press(): void;
  /** The notice is still true when it was pressed. */
  stays?: boolean;
}

interface Stimulus {
  notice: HTMLElement;
  /** What it says and offers, to know it again. */
  said: string;
  actions: NoticeAction[];
}

/** Notices above the result; one of a kind at a time. Each goes when one of its actions is chosen. */
export class Notices {
  readonly #place: HTMLElement;
  readonly #open = new Map<string, Stimulus>();

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /**
   * `more` stands between the words and the actions. What stands there already stays, so that it is said
   * once and no button goes while it is pressed. Returns the notice, for focus.
   */
  show(kind: string, text: string, actions: NoticeAction[], more: Node | null = null): HTMLElement {
    const said = JSON.stringify([text, actions.map(({ label }) => label)]);
    const before = this.#open.get(kind);
    if (before?.said === said && more === null) {
      before.actions = actions;
      return before.notice;
    }
    const buttons = actions.map(({ label }, place) => makeButton(label, () => press(place)));
    const notice = make(
      "div",
      { class: "notice", role: "group", "aria-label": text },
      make("p", {}, text),
      more,
      make("div", { class: "tools" }, ...buttons),
    );
    const shown: Stimulus = { notice, said, actions };
    const press = (place: number) => {
      const action = shown.actions[place];
      if (!action?.stays) this.close(kind);
      action?.press();
    };
    this.close(kind);
    this.#open.set(kind, shown);
    this.#place.append(notice);
    return notice;
  }

  close(kind: string): void {
    this.#open.get(kind)?.notice.remove();
    this.#open.delete(kind);
  }
}
