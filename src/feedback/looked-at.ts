import type { Look, LookedAt } from "../grading/looked-at.ts";
import { formatList } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { lookedAtWords, looks } from "../i18n/looked-at.ts";

/** What was looked at, and what will be once this is right, each as a sentence. */
export function lookedAtSentences({ done, left }: LookedAt, locale: Locale): string[] {
  const words = lookedAtWords(locale);
  const list = (all: Look[]) =>
    formatList(
      all.map((look) => wordOf(look)[locale]),
      locale,
    );
  return [
    ...(done.length > 0 ? [words.done(list(done))] : []),
    ...(left.length > 0 ? [words.left(list(left))] : []),
  ];
}

function wordOf(look: Look) {
  const name = typeof look === "string" ? look : look.rule;
  const word = looks[name];
  if (word === undefined) throw new Error(`src/i18n/looked-at.ts has no word for "${name}"`);
  return word;
}
