import * as v from "valibot";
import { lineField, momentField } from "../../exchange/fields.ts";
import { toBase64 } from "../../exchange/pack.ts";
import { type Format, readFormat } from "../../exchange/read-format.ts";
import { newIdentity, recipientOf } from "../../exchange/seal.ts";
import { signerOf } from "../../exchange/signature.ts";
import { needSecureContext } from "../../loading/unreachable.ts";
import type { TrainerKeys } from "../device/record.ts";

export { fingerprint } from "../../exchange/fingerprint.ts";

/** Makes the key pairs of a trainer: one that opens answers, one that signs certificates. */
export async function newKeys(name: string, organisation: string, now: Date): Promise<TrainerKeys> {
  needSecureContext();
  const identity = await newIdentity();
  const secret = toBase64(crypto.getRandomValues(new Uint8Array(32)));
  return {
    name,
    organisation,
    identity,
    recipient: await recipientOf(identity),
    secret,
    signer: signerOf(secret),
    made: now.toISOString(),
    saved: null,
  };
}

/** What is sealed with a passphrase to take the keys to a second device. */
export const keysText = (keys: TrainerKeys): string =>
  JSON.stringify({ format: keysFormat.name, version: 1, ...keys });

/** @throws Unusable */
export async function readKeys(text: string): Promise<TrainerKeys> {
  const { name, organisation, identity, secret, made, saved } = readFormat(text, keysFormat);
  // The public halves are computed: a file cannot claim others.
  return {
    name,
    organisation,
    identity,
    recipient: await recipientOf(identity),
    secret,
    signer: signerOf(secret),
    made,
    saved,
  };
}

const keysFormat: Format<Omit<TrainerKeys, "recipient" | "signer">> = {
  name: "aula-de-datos keys",
  versions: [
    v.object({
      name: lineField,
      organisation: lineField,
      identity: v.pipe(v.string(), v.regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/)),
      secret: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
      made: momentField,
      saved: v.nullable(momentField),
    }),
  ],
};
