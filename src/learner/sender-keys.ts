import { newId } from "../exchange/new-id.ts";
import { toBase64 } from "../exchange/pack.ts";
import { newIdentity, recipientOf } from "../exchange/seal.ts";
import { sha256 } from "../exchange/sha256.ts";
import { senderPreferences } from "./sender.ts";
import type { LearnerStore } from "./store.ts";

export interface SenderKeys {
  id: string;
  /** age identity that opens comments; its public half is sent along with answers. */
  identity: string;
  recipient: string;
  /** What signs answers, 32 bytes in base64url. */
  secret: string;
}

/**
 * The device's sender, made when it is first needed. Apart from `sender.ts`, because what makes keys weighs.
 * @throws StorageTrouble when there is none and the device keeps no new one
 */
export async function senderKeys(store: LearnerStore, now: Date): Promise<SenderKeys> {
  const kept = async (name: string, make: () => Promise<string> | string) => {
    const before = await store.preference(name);
    const value = before ?? (await make());
    // Written each time: where two devices' work is joined, the sender who sent last stays.
    const writing = store.setPreference({ name, value, at: now.toISOString() });
    await (before === null ? writing : writing.catch(() => {}));
    return value;
  };
  const id = await kept(senderPreferences.id, newId);
  const identity = await kept(senderPreferences.identity, newIdentity);
  return { id, identity, recipient: await recipientOf(identity), secret: await secretOf(identity) };
}

/** Made from the identity, so that each device to which a backup took the sender signs as the same one. */
const secretOf = async (identity: string): Promise<string> =>
  toBase64(await sha256(`aula-de-datos signer of answers\n${identity}`));
