import { newId } from "../exchange/new-id.ts";
import type { Preference } from "./record.ts";
import type { LearnerStore } from "./store.ts";

/** Names of the preferences that say who sends. They travel in the backup like all preferences. */
const names = {
  id: "sender-id",
  identity: "sender-identity",
  name: "sender-name",
  organisation: "sender-organisation",
};

export interface SenderKeys {
  id: string;
  /** age identity that opens comments; its public half is sent along with answers. */
  identity: string;
  recipient: string;
}

/**
 * The device's sender, made when it is first needed.
 * @throws StorageTrouble when there is none and the device keeps no new one
 */
export async function senderKeys(store: LearnerStore, now: Date): Promise<SenderKeys> {
  // What makes keys weighs: it is fetched when somebody sends.
  const { newIdentity, recipientOf } = await import("../exchange/seal.ts");
  const kept = async (name: string, make: () => Promise<string> | string) => {
    const before = await store.preference(name);
    const value = before ?? (await make());
    // Written each time: where two devices' work is joined, the sender who sent last stays.
    const writing = store.setPreference({ name, value, at: now.toISOString() });
    await (before === null ? writing : writing.catch(() => {}));
    return value;
  };
  const id = await kept(names.id, newId);
  const identity = await kept(names.identity, newIdentity);
  return { id, identity, recipient: await recipientOf(identity) };
}

/** What opens comments to this device; null where nothing was ever sent. */
export const senderIdentity = (store: LearnerStore): Promise<string | null> =>
  store.preference(names.identity);

/** The name that was last sent, among all preferences; "" where none was. */
export const nameAmong = (preferences: Preference[]): string =>
  preferences.find(({ name }) => name === names.name)?.value ?? "";

/** The id under which somebody sends, among all preferences; null where nothing was sent. */
export const senderAmong = (preferences: Preference[]): string | null =>
  preferences.find(({ name }) => name === names.id)?.value ?? null;

/** The name and organisation that were last sent; null before. */
export async function senderName(
  store: LearnerStore,
): Promise<{ name: string; organisation: string } | null> {
  const name = await store.preference(names.name);
  if (name === null) return null;
  return { name, organisation: (await store.preference(names.organisation)) ?? "" };
}

export async function setSenderName(
  store: LearnerStore,
  { name, organisation }: { name: string; organisation: string },
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await store.setPreference({ name: names.name, value: name, at });
  await store.setPreference({ name: names.organisation, value: organisation, at });
}
