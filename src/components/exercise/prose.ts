/** What an author wrote between the <Exercise> tags, taken apart. */
export interface Prose {
  /** HTML without options, hints and whys. */
  instructions: string;
  options: { value: string; html: string }[];
  /** HTML of each <Hint>. */
  hints: string[];
  /** HTML of each <Why>; `of` is the option that it speaks of, "" for what is right. */
  whys: { of: string; html: string }[];
}

const option = /<aula-option data-value="([^"]*)">([\s\S]*?)<\/aula-option>/g;
const hint = /<aula-hint>([\s\S]*?)<\/aula-hint>/g;
const why = /<aula-why data-of(?:="([^"]*)")?>([\s\S]*?)<\/aula-why>/g;

/** A label holds no paragraphs, and Markdown makes one of an option on lines of its own. */
const withoutParagraphs = (html: string): string => html.replace(/<\/?p>/g, "").trim();

export const takeApart = (html: string): Prose => ({
  options: [...html.matchAll(option)].map(([, value = "", inner = ""]) => ({
    value,
    html: withoutParagraphs(inner),
  })),
  hints: [...html.matchAll(hint)].map(([, inner = ""]) => inner),
  whys: [...html.matchAll(why)].map(([, of = "", inner = ""]) => ({ of, html: withoutParagraphs(inner) })),
  instructions: html
    .replace(option, "")
    .replace(hint, "")
    .replace(why, "")
    .replace(/<p>\s*<\/p>/g, ""),
});
