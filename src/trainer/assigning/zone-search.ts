import { assigningWords } from "../../i18n/assigning.ts";
import type { Locale } from "../../i18n/locale.ts";
import { find } from "../../ui/find.ts";
import { makeButton } from "../../ui/make.ts";
import { chooseTimeZone, findTimeZones, zoneLabel } from "./time-zones.ts";

/** Places that are offered at once: who types on finds the others. */
const few = 8;

/** Below the usual time zones: any other, found by its place or by what its time is called. */
export function openZoneSearch(root: HTMLElement, zone: HTMLSelectElement, locale: Locale): void {
  const words = assigningWords(locale);
  const search = find<HTMLDetailsElement>(root, "[data-zone-search]");
  const box = find<HTMLInputElement>(search, "input");
  const told = find(search, "[role=status]");
  const places = find(search, "[data-zones]");

  const choose = (chosen: string) => {
    chooseTimeZone(zone, chosen, locale);
    box.value = "";
    show();
    search.open = false;
    // As if it had been chosen in the list: the date is read anew and what was written is kept.
    zone.dispatchEvent(new Event("input", { bubbles: true }));
    zone.focus();
  };
  function show(): void {
    const found = findTimeZones(box.value, locale);
    const shown = found.slice(0, few);
    told.textContent = box.value.trim() === "" ? "" : words.zonesFound(found.length, shown.length);
    places.replaceChildren(...shown.map((one) => makeButton(zoneLabel(one, locale), () => choose(one))));
  }
  box.addEventListener("input", show);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter") places.querySelector("button")?.click();
  });
}
