import { loadingWords } from "../i18n/loading.ts";
import type { Locale } from "../i18n/locale.ts";
import { Unreachable, Unsupported } from "./unreachable.ts";

/** What is to be told of work that never began, and what helps: asking again, a reload, or neither here. */
export interface NotReached {
  text: string;
  way: { label: string; kind: "again" | "reload" } | null;
}

/** Null for a failure of another kind: of what was loaded, not of the loading. */
export function notReached(failure: unknown, locale: Locale): NotReached | null {
  const words = loadingWords(locale);
  if (failure instanceof Unsupported) return { text: words[failure.power], way: null };
  if (!(failure instanceof Unreachable)) return null;
  const way =
    failure.absence === "held" || failure.absence === "gone"
      ? ({ label: words.reload, kind: "reload" } as const)
      : ({ label: words.again, kind: "again" } as const);
  return { text: words[failure.absence], way };
}
