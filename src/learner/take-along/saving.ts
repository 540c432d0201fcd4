import type { Locale } from "../../i18n/locale.ts";
import { passphraseWords } from "../../i18n/passphrase.ts";
import { takeAlongWords } from "../../i18n/take-along.ts";
import { find } from "../../ui/find.ts";
import { openStore } from "../open.ts";
import { newPassphrase } from "../passphrase/new-passphrase.ts";
import { saveBackupFile } from "../save-file.ts";

/** The form that hands over a file: of one person or of all, as it is or sealed. */
export function openSaving(
  root: HTMLElement,
  locale: Locale,
  failureWords: (failure: unknown) => string,
): void {
  const words = takeAlongWords(locale);
  const form = find<HTMLFormElement>(root, "[data-saving]");
  const protect = find<HTMLInputElement>(form, "[data-protect]");
  const protecting = find(form, "[data-protecting]");
  const told = find(form, "[data-saving-told]");
  const made = newPassphrase(form, locale);

  const showProtecting = () => {
    protecting.hidden = !protect.checked;
  };
  protect.addEventListener("change", showProtecting);
  // Browsers keep a tick over a reload.
  showProtecting();

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const passphrase = protect.checked ? made.read() : null;
    if (protect.checked && passphrase === null) return;
    const everybody = event.submitter?.matches("[data-save-all]") ?? false;
    try {
      told.textContent = passphrase === null ? "" : passphraseWords(locale).sealing;
      const file = await saveBackupFile(await openStore(), { everybody, passphrase });
      told.textContent = passphrase === null ? words.saved(file) : words.savedSealed(file);
      made.clear();
    } catch (failure) {
      told.textContent = failureWords(failure);
    }
  });
}
