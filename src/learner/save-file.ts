import { makeBackup, type PersonsRecords } from "./backup.ts";
import { download } from "./download.ts";
import { noteFile } from "./loss.ts";
import type { HeldStore } from "./open.ts";
import { whoIsHere } from "./people/device-people.ts";
import { readEverybody } from "./people/everybody.ts";
import type { Records } from "./record.ts";
import { nameAmong } from "./sender.ts";

/** Hands the learner a file with all of their records, those that the device has not taken among them. */
export async function saveBackupFile(store: HeldStore, now = new Date()): Promise<void> {
  const here = whoIsHere();
  hand([withName(here, await store.rescue())], now);
  noteFile("learner", now);
}

/**
 * Hands over a file with what everybody on this device has.
 * @throws StorageTrouble where somebody's cannot be read: a file that lacks one would look whole
 */
export async function saveEverybodysFile(store: HeldStore, now = new Date()): Promise<void> {
  const everybody = await readEverybody(store);
  hand(
    everybody.map(({ person, records }) => withName(person, records)),
    now,
  );
  for (const { person } of everybody) noteFile("learner", now, person);
}

const withName = ({ id, name }: { id: string; name: string }, records: Records): PersonsRecords => ({
  id,
  name: name || nameAmong(records.preferences),
  ...records,
});

function hand(people: PersonsRecords[], now: Date): void {
  const backup = makeBackup(people, now);
  const file = new Blob([JSON.stringify(backup, null, 1)], { type: "application/json" });
  download(file, `aula-de-datos-${backup.made.slice(0, 10)}.json`);
}
