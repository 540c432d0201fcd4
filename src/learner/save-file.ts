import { makeBackup, type PersonsRecords } from "./backup.ts";
import { download } from "./download.ts";
import { downloadSealed } from "./export-sealed.ts";
import { noteFile } from "./loss.ts";
import type { HeldStore } from "./open.ts";
import { whoIsHere } from "./people/device-people.ts";
import { readEverybody } from "./people/everybody.ts";
import type { PersonHere } from "./people/match-person.ts";
import { nameAmong } from "./sender.ts";

interface Saving {
  /** What everybody on this device has, not the one alone who is here. */
  everybody?: boolean;
  /** What will open the file; null for a file that anybody can read. */
  passphrase?: string | null;
}

/**
 * Hands over a file with all of somebody's records; of the one who is here, those that the device has not
 * taken among them. It holds keys.
 * @returns its name
 * @throws StorageTrouble where somebody's cannot be read: a file that lacks one would look whole
 * @throws Unreachable, Unsupported where what seals it does not come
 */
export async function saveBackupFile(
  store: HeldStore,
  { everybody = false, passphrase = null }: Saving = {},
  now = new Date(),
): Promise<string> {
  const whose: PersonHere[] = everybody
    ? await readEverybody(store)
    : [{ person: whoIsHere(), records: await store.rescue() }];
  const backup = makeBackup(whose.map(withName), now);
  const name = `aula-de-datos-${backup.made.slice(0, 10)}`;
  const file = await hand(JSON.stringify(backup, null, 1), name, passphrase);
  for (const { person } of whose) noteFile("learner", now, person);
  return file;
}

const withName = ({ person: { id, name }, records }: PersonHere): PersonsRecords => ({
  id,
  name: name || nameAmong(records.preferences),
  ...records,
});

async function hand(text: string, name: string, passphrase: string | null): Promise<string> {
  if (passphrase !== null) {
    const { sealFile } = await import("./passphrase/passphrase-file.ts");
    return downloadSealed({ text: await sealFile(text, passphrase), name });
  }
  const file = `${name}.json`;
  download(new Blob([text], { type: "application/json" }), file);
  return file;
}
