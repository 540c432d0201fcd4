import { check5wWords } from "../../i18n/check-5w.ts";
import type { Locale } from "../../i18n/locale.ts";
import { Refused } from "../../intake/understanding.ts";
import { openStore } from "../../learner/open.ts";
import type { Lists } from "../../rules-5w/lists/lists.ts";
import { find } from "../../ui/find.ts";
import { readListFile } from "../browser.ts";
import type { ListName } from "../read-list.ts";
import { keepList, keptList } from "./kept-lists.ts";

export interface ListEffects {
  /** A list is there; null: it was let go of. */
  take(name: ListName, lists: Partial<Lists> | null): void;
  /** Tells a failure of loading, or throws what is none. */
  fail(failure: unknown): void;
}

/**
 * The lists that a person brings, each told beside its box: those of earlier visits are there again, and can
 * be let go of. Resolves once those are known.
 */
export async function listenForLists(
  place: HTMLElement,
  locale: Locale,
  { take, fail }: ListEffects,
): Promise<void> {
  const words = check5wWords(locale);
  const boxes = [...place.querySelectorAll<HTMLInputElement>("[data-list]")].map((input) => {
    const name = input.dataset.list as ListName;
    const told = find(place, `#${input.id}-told`);
    const letGo = find(place, `[data-let-go=${name}]`);
    const tell = (text: string, isThere: boolean) => {
      told.textContent = text;
      letGo.hidden = !isThere;
    };
    input.addEventListener("change", async () => {
      const [file] = input.files ?? [];
      if (!file) return;
      try {
        const lists = await readListFile(file, name);
        const count = lists[name]?.length ?? 0;
        const isKept = await keepList(await openStore(), name, lists);
        tell(isKept ? words.listKept(count) : `${words.listRead(count)} ${words.listNotKept}`, true);
        take(name, lists);
      } catch (failure) {
        if (failure instanceof Refused) told.textContent = words.listRefused;
        else fail(failure);
      }
    });
    letGo.addEventListener("click", async () => {
      const isGone = await keepList(await openStore(), name, null);
      input.value = "";
      tell(isGone ? words.listGone : words.listNotGone, !isGone);
      take(name, null);
      input.focus();
    });
    return { name, tell };
  });
  const store = await openStore();
  await Promise.all(
    boxes.map(async ({ name, tell }) => {
      const kept = await keptList(store, name);
      if (!kept) return;
      tell(words.listKept(kept[name]?.length ?? 0), true);
      take(name, kept);
    }),
  );
}
