import { isArmoured, wantsPassphrase } from "../../exchange/armour.ts";
import { Unusable } from "../../exchange/fault.ts";
import type { Locale } from "../../i18n/locale.ts";
import { find } from "../../ui/find.ts";
import { openStore } from "../open.ts";
import { tabs } from "../tabs.ts";
import { whenChosen } from "../when-chosen.ts";
import { askWhose, importedWords } from "./imported.ts";
import { openOpening } from "./opening.ts";

/** Bytes of a file that is read at all. */
const mostBytes = 64_000_000;

/** Brings a file's people to those of this device; a sealed one asks for its passphrase first. */
export function openBringing(
  root: HTMLElement,
  locale: Locale,
  failureWords: (failure: unknown) => string,
): void {
  const chosen = find<HTMLInputElement>(root, "input[type=file]");
  const told = find(root, "[data-bringing-told]");

  const bring = async (text: string) => {
    const [{ readBackup }, { importPeople }, store] = await Promise.all([
      import("../read-backup.ts"),
      import("../people/import-people.ts"),
      openStore(),
    ]);
    const imported = await importPeople(readBackup(text), store, async (one, here) => {
      const answer = await askWhose(told, one, here, locale);
      told.focus();
      return answer;
    });
    tabs().tell({ about: "records", exercise: null });
    told.textContent = importedWords(imported, locale);
  };
  const opening = openOpening(root, locale, {
    opened: bring,
    left: () => chosen.focus(),
    tell: (said) => {
      told.textContent = said;
    },
    failureWords,
  });

  whenChosen(chosen, async ([file]) => {
    if (!file) return;
    opening.close();
    try {
      if (file.size > mostBytes) throw new Unusable({ kind: "too-large" });
      const text = await file.text();
      if (!isArmoured(text)) await bring(text);
      else if (wantsPassphrase(text)) opening.ask(file);
      else throw new Unusable({ kind: "not-ours" });
    } catch (failure) {
      told.textContent = failureWords(failure);
    }
  });
}
