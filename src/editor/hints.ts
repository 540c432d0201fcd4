/** Hints come one at a time, each when it is asked for, and stay. */
export interface Hints {
  openNext(): void;
  opened(): number;
  allOpened(): boolean;
}

export function openHints(exercise: HTMLElement): Hints {
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
      const next = hints[opened]?.querySelector("summary");
      button.hidden = !next;
      if (next) button.textContent = next.textContent;
    },
    opened: () => opened,
    allOpened: () => hints.length > 0 && opened === hints.length,
  };
}
