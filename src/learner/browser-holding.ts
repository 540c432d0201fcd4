import type { HoldingEffects } from "./holding.ts";
import { noteWork, type Whose } from "./loss.ts";

/** What holding needs of a browser, the stores aside. */
export const browserHolding: Pick<HoldingEffects<never>, "later"> = {
  later(work, milliseconds) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

let isAsked = false;

/**
 * Notes that there is work on this device, and asks the browser not to throw away what is kept when the device gets full: once a page, and never
 * before there is something to lose, since some browsers put the question to the person.
 */
export function thereIsWork(whose: Whose): void {
  if (isAsked) return;
  isAsked = true;
  noteWork(whose, new Date());
  // What it answers is asked, and said, where the work is shown.
  navigator.storage?.persist?.().catch(() => {});
}

/** Lets the browser ask before a page is left whose work is nowhere else. */
export function askBeforeLeaving(store: {
  readonly trouble: { unsaved: number } | null;
  listen(told: () => void): unknown;
}): void {
  const ask = (event: Event) => event.preventDefault();
  store.listen(() => {
    // Only while it is needed: pages that listen are not kept for the way back.
    if (store.trouble?.unsaved) addEventListener("beforeunload", ask);
    else removeEventListener("beforeunload", ask);
  });
}
