import MiniSearch, { type SearchResult } from "minisearch";
import { plain } from "../i18n/plain.ts";
import { type SearchDocument, searchKinds } from "./document.ts";

export interface Search {
  /** The best first, at most `most`; nothing for words that say nothing. */
  find(query: string, most?: number): SearchDocument[];
}

/**
 * Makes things findable without accents, capitals and plurals, by the beginnings of words; where that finds
 * nothing, with a letter wrong, and at last by any of the words.
 */
export function makeSearch(documents: readonly SearchDocument[]): Search {
  const index = new MiniSearch<SearchDocument & { id: number }>({
    fields: ["title", "words", "text"],
    processTerm: root,
    searchOptions: {
      boost: { title: 4, words: 4 },
      prefix: true,
      boostDocument: (id) => weights[documents[id]?.kind ?? "workshop"] ?? 1,
    },
  });
  index.addAll(documents.map((document, id) => ({ id, ...document })));
  return {
    find(query, most = 30) {
      const ways = [
        { combineWith: "AND" },
        { combineWith: "AND", fuzzy: aLetterWrong },
        { combineWith: "OR", fuzzy: aLetterWrong },
      ] as const;
      const found = ways.reduce<SearchResult[]>(
        (before, way) => (before.length > 0 ? before : index.search(query, way)),
        [],
      );
      return found.slice(0, most).flatMap(({ id }) => documents[id] ?? []);
    },
  };
}

const aLetterWrong = (term: string) => (term.length > 5 ? 1 : false);

/** Of two that fit alike, the one that tells more comes first. */
const weights = Object.fromEntries(searchKinds.map((kind, place) => [kind, 1.3 - place * 0.08]));

/** What a word is looked up as; null for those that stand everywhere. */
function root(term: string): string | null {
  const word = plain(term);
  if (everywhere.has(word)) return null;
  return word.length < 4 ? word : word.replace(/(?<=..[lnrdzjy])es$|(?<!s)s$/, "");
}

const everywhere = new Set(
  "a al con como cual de del el en es la las lo los o para por que se si su un una y the an and are as at be by for from in is it of on or that this to what with how".split(
    " ",
  ),
);
