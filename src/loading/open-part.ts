import { loadingWords } from "../i18n/loading.ts";
import type { Locale } from "../i18n/locale.ts";
import { type NotReached, notReached } from "./not-reached.ts";

/**
 * Opens what a page lives by. Where it does not come, this is said at the head of `place`, with a button
 * that helps; what stands in `place` stays.
 */
export async function openPart(place: Element, locale: Locale, open: () => Promise<unknown>): Promise<void> {
  place.querySelector(":scope > .not-reached")?.remove();
  try {
    await open();
  } catch (failure) {
    const told = notReached(failure, locale);
    if (!told) console.error(failure);
    place.prepend(notice(told ?? broken(locale), () => void openPart(place, locale, open)));
  }
}

/** Says what did not come, with the button that helps. */
export function notice({ text, way }: NotReached, again: () => void): HTMLElement {
  const told = document.createElement("div");
  told.className = "not-reached";
  told.setAttribute("role", "alert");
  const words = document.createElement("p");
  words.textContent = text;
  told.append(words);
  if (!way) return told;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet";
  button.textContent = way.label;
  button.addEventListener("click", () => {
    if (way.kind === "reload") return location.reload();
    told.remove();
    again();
  });
  told.append(button);
  return told;
}

/** A fault of the site, which nobody who reads of it can mend. */
function broken(locale: Locale): NotReached {
  const { broken: text, reload } = loadingWords(locale);
  return { text, way: { label: reload, kind: "reload" } };
}
