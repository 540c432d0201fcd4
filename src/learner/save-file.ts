import { makeBackup } from "./backup.ts";
import { download } from "./download.ts";
import type { LearnerStore } from "./store.ts";

/** Hands the learner a file with all of their records. */
export async function saveBackupFile(store: LearnerStore, now = new Date()): Promise<void> {
  const backup = makeBackup(await store.read(), now);
  const file = new Blob([JSON.stringify(backup, null, 1)], { type: "application/json" });
  download(file, `aula-de-datos-${backup.made.slice(0, 10)}.json`);
}
