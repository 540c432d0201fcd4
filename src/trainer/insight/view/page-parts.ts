import { commentWords } from "../../../i18n/comments.ts";
import { insightWords } from "../../../i18n/insight.ts";
import { issuingWords } from "../../../i18n/issuing.ts";
import type { Locale } from "../../../i18n/locale.ts";

/** Ids of the parts' headings, by the name of their place; in the order of the page. */
const ids = {
  help: "need-help",
  ideas: "missing-ideas",
  exercises: "exercises",
  alike: "alike",
  certificates: "certificates",
  "answer-back": "answer-back",
};

/** What the answers of a group tell, part by part. */
export function pageParts(locale: Locale) {
  const words = insightWords(locale);
  const titles: Record<keyof typeof ids, string> = {
    help: words.help,
    ideas: words.ideas,
    exercises: words.exercises,
    alike: words.alike,
    certificates: issuingWords(locale).certificates,
    "answer-back": commentWords(locale).answerBack,
  };
  return (Object.keys(ids) as (keyof typeof ids)[]).map((name) => ({
    name,
    id: ids[name],
    title: titles[name],
  }));
}

export const partAddress = (name: keyof typeof ids): string => `#${ids[name]}`;
