import { newId } from "../exchange/new-id.ts";
import { asLine } from "../exchange/one-line.ts";
import type { Preference } from "./record.ts";
import type { LearnerStore } from "./store.ts";

/** Names of the preferences that say who sends. They travel in the backup like all preferences. */
export const senderPreferences = {
  id: "sender-id",
  identity: "sender-identity",
  name: "sender-name",
  organisation: "sender-organisation",
};

/** What opens comments to this device; null where nothing was ever sent. */
export const senderIdentity = (store: LearnerStore): Promise<string | null> =>
  store.preference(senderPreferences.identity);

/** The id under which somebody sends, made when it is first asked for; a device that keeps nothing forgets it. */
export async function senderId(store: LearnerStore, now: Date): Promise<string> {
  const before = await store.preference(senderPreferences.id).catch(() => null);
  if (before !== null) return before;
  const made = { name: senderPreferences.id, value: newId(), at: now.toISOString() };
  // Where it is not kept, what was asked with it is: the assignment's record says the half.
  await store.setPreference(made).catch(() => {});
  return made.value;
}

/** The name that was last sent, among all preferences; "" where none was. */
export const nameAmong = (preferences: Preference[]): string =>
  asLine(preferences.find(({ name }) => name === senderPreferences.name)?.value ?? "");

/** The id under which somebody sends, among all preferences; null where nothing was sent. */
export const senderAmong = (preferences: Preference[]): string | null =>
  preferences.find(({ name }) => name === senderPreferences.id)?.value ?? null;

/** The name and organisation that were last sent; null before. */
export async function senderName(
  store: LearnerStore,
): Promise<{ name: string; organisation: string } | null> {
  const name = await store.preference(senderPreferences.name);
  if (name === null) return null;
  const organisation = (await store.preference(senderPreferences.organisation)) ?? "";
  return { name: asLine(name), organisation: asLine(organisation) };
}

export async function setSenderName(
  store: LearnerStore,
  { name, organisation }: { name: string; organisation: string },
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await store.setPreference({ name: senderPreferences.name, value: name, at });
  await store.setPreference({ name: senderPreferences.organisation, value: organisation, at });
}
