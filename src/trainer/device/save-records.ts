import { makeTrainerBackup, type SharedRecords } from "./backup.ts";
import { saveTextFile } from "./save-text-file.ts";

/**
 * Hands the trainer records as a file; gives its name.
 * @param about what they are, as a part of the name
 */
export function saveRecords(records: SharedRecords, now: Date, about = "trainer"): string {
  const text = JSON.stringify(makeTrainerBackup(records, now), null, 1);
  return saveTextFile(text, `aula-de-datos-${about}-${now.toISOString().slice(0, 10)}.json`);
}
