import { assigningWords } from "../../i18n/assigning.ts";
import { exerciseWords } from "../../i18n/exercise.ts";
import type { Locale } from "../../i18n/locale.ts";
import { find } from "../../ui/find.ts";
import { make, makeButton } from "../../ui/make.ts";
import { type Listed, minutesOf } from "./catalogue.ts";

/** What is chosen, in the order in which it is asked; moved by buttons, or by arrow keys on one of them. */
export interface ChosenList {
  show(exercises: readonly string[]): void;
}

type Move = "up" | "down" | "remove";

export function openChosenList(
  root: HTMLElement,
  all: ReadonlyMap<string, Listed>,
  locale: Locale,
  change: (exercises: string[]) => void,
): ChosenList {
  const words = assigningWords(locale);
  const names = exerciseWords(locale);
  const list = find(root, "[data-chosen]");
  const told = find(root, "[data-moved]");
  const soFar = find(root, "[data-so-far]");
  let exercises: string[] = [];

  const titleOf = (id: string) => all.get(id)?.title ?? words.unknown(id);
  const total = () => words.total(exercises.length, Math.ceil(minutesOf(exercises, all)));

  const buttonOf = (id: string, move: Move, sign: string, label: string) => {
    const button = makeButton(sign, () => act(id, move));
    button.setAttribute("aria-label", label);
    button.dataset.move = move;
    return button;
  };
  const itemOf = (id: string, place: number) => {
    const known = all.get(id);
    const title = titleOf(id);
    const up = buttonOf(id, "up", "↑", words.up(title));
    const down = buttonOf(id, "down", "↓", words.down(title));
    // Not `disabled`: a button that goes out takes the focus with it.
    if (place === 0) up.setAttribute("aria-disabled", "true");
    if (place === exercises.length - 1) down.setAttribute("aria-disabled", "true");
    return make(
      "li",
      { "data-id": id },
      make(
        "span",
        { class: "what" },
        make("span", {}, title),
        known
          ? make("span", { class: "chosen-facts" }, `${known.lesson.title}, ${names.minutes(known.minutes)}`)
          : null,
      ),
      make("span", { class: "moves" }, up, down, buttonOf(id, "remove", "✗", words.remove(title))),
    );
  };
  const render = () => {
    list.replaceChildren(...exercises.map(itemOf));
    const none = exercises.length === 0;
    for (const place of root.querySelectorAll("[data-total]"))
      place.textContent = none ? words.noneChosen : total();
    soFar.hidden = none;
    find(root, "[data-order-how]").hidden = exercises.length < 2;
  };
  const focusOn = (id: string | undefined, move: Move) => {
    const item = [...list.children].find((one) => (one as HTMLElement).dataset.id === id);
    const button = item?.querySelector<HTMLElement>(`[data-move="${move}"]`);
    (button ?? find(root, "[data-chosen-title]")).focus();
  };

  const act = (id: string, move: Move) => {
    const from = exercises.indexOf(id);
    const to = from + (move === "up" ? -1 : 1);
    if (move === "remove") {
      const next = exercises[from + 1] ?? exercises[from - 1];
      change(exercises.filter((other) => other !== id));
      told.textContent = words.removed(titleOf(id), total());
      focusOn(next, "remove");
    } else if (to >= 0 && to < exercises.length) {
      change(exercises.with(from, exercises[to] as string).with(to, id));
      told.textContent = words.moved(titleOf(id), to + 1, exercises.length);
      focusOn(id, move);
    }
  };
  list.addEventListener("keydown", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-move]");
    const id = button?.closest<HTMLElement>("[data-id]")?.dataset.id;
    if (!id || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    act(id, event.key === "ArrowUp" ? "up" : "down");
  });
  find(root, "[data-to-chosen]").addEventListener("click", (event) => {
    event.preventDefault();
    find(root, "#chosen").scrollIntoView();
    find(root, "[data-chosen-title]").focus();
  });

  return {
    show(chosen) {
      exercises = [...chosen];
      render();
    },
  };
}
