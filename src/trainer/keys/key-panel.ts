import { asLine } from "../../exchange/fields.ts";
import { fingerprint } from "../../exchange/fingerprint.ts";
import { formatMoment } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { passphraseWords } from "../../i18n/passphrase.ts";
import { inFileName } from "../../i18n/plain.ts";
import { trainerWords } from "../../i18n/trainer.ts";
import { trainerKeyWords } from "../../i18n/trainer-key.ts";
import { newPassphrase } from "../../learner/passphrase/new-passphrase.ts";
import { notReached } from "../../loading/not-reached.ts";
import { find } from "../../ui/find.ts";
import { tellProblem } from "../../ui/tell-problem.ts";
import type { TrainerKeys } from "../device/record.ts";
import { saveTextFile } from "../device/save-text-file.ts";
import type { TrainerStore } from "../device/store.ts";

const mostInLine = 200;

export interface KeyPanel {
  show(keys: TrainerKeys | null): Promise<void>;
}

/** The trainer's name, and the file in which the key leaves the device. */
export function openKeyPanel(
  root: HTMLElement,
  locale: Locale,
  store: TrainerStore,
  changed: () => Promise<void>,
): KeyPanel {
  const words = trainerKeyWords(locale);
  const general = trainerWords(locale);
  const name = find<HTMLInputElement>(root, "[data-name]");
  const organisation = find<HTMLInputElement>(root, "[data-organisation]");
  const whoStatus = find(root, "[data-who-status]");
  const keyStatus = find(root, "[data-key-status]");
  const saveForm = find<HTMLFormElement>(root, "[data-save-key]");
  const made = newPassphrase(saveForm, locale);

  let shown = { name: "", organisation: "" };
  /** What was kept goes into the boxes, but not over what is being typed. */
  const write = (kept: { name: string; organisation: string }) => {
    if (name.value === shown.name) name.value = kept.name;
    if (organisation.value === shown.organisation) organisation.value = kept.organisation;
    shown = kept;
  };

  const nameProblem = () => {
    if (asLine(name.value) === "") return words.nameMissing;
    return name.value.trim().length > mostInLine ? words.nameLong(mostInLine) : null;
  };
  find(root, "[data-who]").addEventListener("submit", async (event) => {
    event.preventDefault();
    const problem = nameProblem();
    tellProblem(find(root, "[data-name-problem]"), name, problem);
    if (problem) return;
    const who = { name: asLine(name.value), organisation: asLine(organisation.value) };
    name.value = who.name;
    organisation.value = who.organisation;
    shown = who;
    try {
      const keys = await store.keys();
      if (keys) await store.setKeys({ ...keys, ...who });
      else {
        const { ownKeys } = await import("./own-keys.ts");
        await ownKeys(store, who.name, who.organisation, new Date());
      }
      whoStatus.textContent = keys ? words.nameSaved : words.keyMade;
    } catch (failure) {
      whoStatus.textContent = notReached(failure, locale)?.text ?? general.trouble;
    }
    await changed();
  });

  const saveKey = async (passphrase: string) => {
    const keys = await store.keys();
    if (!keys) return;
    keyStatus.textContent = passphraseWords(locale).sealing;
    const { writeKeyFile } = await import("./key-file.ts");
    // The file says itself that it exists: on the second device nobody is warned of a key that is only there.
    const saved = { ...keys, saved: new Date().toISOString() };
    const file = `${words.keyFileName}-${inFileName(keys.name) || "aula"}.aula`;
    saveTextFile(await writeKeyFile(saved, passphrase), file);
    made.clear();
    find<HTMLDetailsElement>(root, "[data-saving-key]").open = false;
    keyStatus.textContent = words.keySaved(file);
    // The name may have changed meanwhile, in another tab.
    const now = (await store.keys()) ?? keys;
    if (now.identity === keys.identity) await store.setKeys({ ...now, saved: saved.saved });
  };
  saveForm.addEventListener("submit", async (event) => {
    event.preventDefault();
    const passphrase = made.read();
    if (passphrase === null) return;
    await saveKey(passphrase).catch((failure) => {
      keyStatus.textContent = notReached(failure, locale)?.text ?? general.trouble;
    });
    await changed();
  });

  return {
    async show(keys) {
      find(root, "[data-no-key]").hidden = keys !== null;
      for (const part of ["[data-has-key]", "[data-prints]"]) find(root, part).hidden = keys === null;
      find(root, "[data-who-save]").textContent = keys ? words.saveName : words.makeKey;
      if (!keys) return;
      write({ name: keys.name, organisation: keys.organisation });
      find<HTMLInputElement>(root, "[data-username]").value = keys.name;
      find(root, "[data-unsaved]").hidden = keys.saved !== null;
      const savedOn = find(root, "[data-saved-on]");
      savedOn.hidden = keys.saved === null;
      savedOn.textContent = keys.saved && words.savedOn(formatMoment(keys.saved, locale));
      find(root, "[data-fingerprint]").textContent = await fingerprint(keys.recipient);
      find(root, "[data-signature]").textContent = await fingerprint(keys.signer);
    },
  };
}
