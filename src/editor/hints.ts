import { exerciseWords } from "../i18n/editor.ts";
import { pageLocale } from "./page-locale.ts";

/** Hints come one at a time, each when it is asked for, and stay. */
export interface Hints {
  openNext(): void;
  opened(): number;
  allOpened(): boolean;
}

export function openHints(exercise: HTMLElement): Hints {
  const words = exerciseWords(pageLocale());
  const hints = [...exercise.querySelectorAll<HTMLDetailsElement>(".hint")];
  const button = exercise.querySelector<HTMLButtonElement>("[data-do=hint]");
  let opened = 0;
  return {
    openNext() {
      const hint = hints[opened];
      if (!hint) return;
      hint.dataset.opened = "";
      hint.open = true;
      opened += 1;
      hint.querySelector("summary")?.focus();
      if (!button) return;
      if (opened < hints.length) button.textContent = words.nextHint(opened + 1, hints.length);
      else button.hidden = true;
    },
    opened: () => opened,
    allOpened: () => hints.length > 0 && opened === hints.length,
  };
}
