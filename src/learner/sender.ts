import { newIdentity, recipientOf } from "../exchange/seal.ts";
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

/** The device's sender, made when it is first needed. */
export async function senderKeys(store: LearnerStore, now: Date): Promise<SenderKeys> {
  const kept = async (name: string, make: () => Promise<string> | string) => {
    const value = (await store.preference(name)) ?? (await make());
    await store.setPreference({ name, value, at: now.toISOString() });
    return value;
  };
  const id = await kept(names.id, () => crypto.randomUUID());
  const identity = await kept(names.identity, newIdentity);
  return { id, identity, recipient: await recipientOf(identity) };
}

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
