import type { Locale } from "../i18n/locale.ts";
import { storageWords, troubleWords } from "../i18n/storage.ts";
import type { Holding, Trouble } from "./holding.ts";

/** What is to be said of the device now. */
export interface Said {
  text: string;
  /** The trouble has passed. */
  isOver: boolean;
  /** Trying again may help. */
  canPass: boolean;
}

/**
 * Tells what is to be said of a store's trouble, each time that it is something else, and in the end that
 * it has passed. Returns what ends it.
 */
export function followTrouble(
  store: Pick<Holding<unknown>, "trouble" | "listen">,
  locale: Locale,
  tell: (said: Said) => void,
): () => void {
  const words = storageWords(locale);
  let last: Trouble | null = null;
  const look = () => {
    const { trouble } = store;
    if (trouble) {
      const text = troubleWords(locale, trouble);
      if (!last || troubleWords(locale, last) !== text)
        tell({ text, isOver: false, canPass: trouble.kind !== "forbidden" });
    } else if (last) {
      tell({
        text: last.unsaved > 0 ? words.savedAfterAll : words.readAfterAll,
        isOver: true,
        canPass: false,
      });
    }
    last = trouble;
  };
  look();
  return store.listen(look);
}
