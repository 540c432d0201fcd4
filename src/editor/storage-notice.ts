import { storageWords } from "../i18n/storage.ts";
import { followTrouble, type Said } from "../learner/follow-trouble.ts";
import type { HeldStore } from "../learner/open.ts";
import { saveBackupFile } from "../learner/save-file.ts";
import type { Notices } from "../ui/notices.ts";
import { pageLocale } from "../ui/page-locale.ts";

export interface StorageNotice {
  /** The learner works at this exercise: what there is to say is said here. */
  isHere(): void;
  close(): void;
}

/** The page says it once, at the exercise where somebody works. */
let here: symbol | null = null;
const shows = new Set<() => void>();

/**
 * Says at an exercise what the device has not taken, as long as that is so, and that it has in the end.
 * @param flush brings what is being typed into the store
 */
export function openStorageNotice(store: HeldStore, notices: Notices, flush: () => void): StorageNotice {
  const locale = pageLocale();
  const words = storageWords(locale);
  const own = Symbol("exercise");
  let said: Said | null = null;
  here ??= own;

  const save = () => {
    flush();
    void saveBackupFile(store);
  };
  const show = () => {
    if (!said || here !== own) return notices.close("storage");
    const understood = {
      label: words.understood,
      press() {
        said = null;
      },
    };
    const saving = { label: words.saveFile, press: save, stays: true };
    const trying = { label: words.tryAgain, press: store.retry, stays: true };
    notices.show(
      "storage",
      said.text,
      said.isOver ? [understood] : said.canPass ? [saving, trying] : [saving],
    );
  };
  const stop = followTrouble(store, locale, (now) => {
    said = now;
    show();
  });
  shows.add(show);
  return {
    isHere() {
      if (here === own) return;
      here = own;
      for (const each of shows) each();
    },
    close() {
      stop();
      shows.delete(show);
      if (here === own) here = null;
    },
  };
}
