import { makeBackup } from "./backup.ts";
import { download } from "./download.ts";
import { noteFile } from "./loss.ts";
import type { HeldStore } from "./open.ts";

/** Hands the learner a file with all of their records, those that the device has not taken among them. */
export async function saveBackupFile(store: HeldStore, now = new Date()): Promise<void> {
  const backup = makeBackup(await store.rescue(), now);
  const file = new Blob([JSON.stringify(backup, null, 1)], { type: "application/json" });
  noteFile("learner", now);
  download(file, `aula-de-datos-${backup.made.slice(0, 10)}.json`);
}
