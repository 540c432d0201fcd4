import { loadingWords } from "../../i18n/loading.ts";
import { notReached } from "../../loading/not-reached.ts";
import { notice } from "../../loading/open-part.ts";
import { pageLocale } from "../../ui/page-locale.ts";

/** What browsers and the full editor reject with when something was called off. */
const isCalledOff = (reason: unknown) =>
  ["AbortError", "Canceled"].includes((reason as { name?: string } | null)?.name ?? "");

/**
 * Says at the foot of the page, once, what failed in work that nobody waits for (`void promise`). All
 * other failures are said where they happen.
 */
addEventListener("unhandledrejection", ({ reason }) => {
  const place = document.querySelector("main");
  if (isCalledOff(reason) || place?.querySelector(":scope > .not-reached")) return;
  const locale = pageLocale();
  const { broken, reload } = loadingWords(locale);
  const text = notReached(reason, locale)?.text ?? broken;
  place?.append(notice({ text, way: { label: reload, kind: "reload" } }, () => {}));
});
