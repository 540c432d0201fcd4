/** What can be found, in the order in which equals are shown. */
export const searchKinds = ["lesson", "tool", "term", "exercise", "dataset", "idea", "workshop"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing of the site in one language, as the index file holds it: short, since all of it travels. */
export interface SearchDocument {
  kind: SearchKind;
  title: string;
  /** Behind the language, e.g. "glossary/#floor". */
  path: string;
  /** A sentence that says what it is. */
  text: string;
  /** Plain words that people look for and that do not stand in it. */
  words?: string;
}
