import { find } from "../ui/find.ts";

/** Asks before an assignment is taken off the list. */
export function openRemoving(section: HTMLElement, remove: () => Promise<void>): void {
  const ask = (sure: boolean) => {
    find(section, "[data-sure]").hidden = !sure;
    find(section, sure ? "[data-remove-no]" : "[data-remove]").focus();
  };
  find(section, "[data-remove]").addEventListener("click", () => ask(true));
  find(section, "[data-remove-no]").addEventListener("click", () => ask(false));
  find(section, "[data-remove-yes]").addEventListener("click", () => {
    ask(false);
    void remove();
  });
}
