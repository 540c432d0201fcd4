/** What an author wrote between the <Exercise> tags, taken apart. */
export interface Prose {
  /** HTML without options and hints. */
  instructions: string;
  options: { value: string; html: string }[];
  /** HTML of each <Hint>. */
  hints: string[];
}

const option = /<aula-option data-value="([^"]*)">([\s\S]*?)<\/aula-option>/g;
const hint = /<aula-hint>([\s\S]*?)<\/aula-hint>/g;

/** A label holds no paragraphs, and Markdown makes one of an option on lines of its own. */
const withoutParagraphs = (html: string): string => html.replace(/<\/?p>/g, "").trim();

export const takeApart = (html: string): Prose => ({
  options: [...html.matchAll(option)].map(([, value = "", inner = ""]) => ({
    value,
    html: withoutParagraphs(inner),
  })),
  hints: [...html.matchAll(hint)].map(([, inner = ""]) => inner),
  instructions: html
    .replace(option, "")
    .replace(hint, "")
    .replace(/<p>\s*<\/p>/g, ""),
});
