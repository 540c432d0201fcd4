import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { begin, end } from "./armour.ts";
import { Unusable } from "./fault.ts";
import { pack, unpack } from "./pack.ts";

// age asks the browser, and does it itself where the browser says that it does not know X25519. Over plain
// http there is nobody to say so.
if (!globalThis.crypto.subtle)
  Object.defineProperty(globalThis.crypto, "subtle", {
    configurable: true,
    value: { importKey: () => Promise.reject(new DOMException("needs https", "NotSupportedError")) },
  });

/** Bytes of a file that is opened at all. */
const mostSealed = 32_000_000;

/** A new age identity ("AGE-SECRET-KEY-1…", X25519): the half that stays on the device. */
export const newIdentity = (): Promise<string> => generateX25519Identity();

/** The half that may be given away ("age1…"). */
export const recipientOf = (identity: string): Promise<string> => identityToRecipient(identity);

/** Deflates and encrypts for every recipient: age's armoured text, fit for a file and for pasting. */
export async function seal(text: string, recipients: string[]): Promise<string> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(await pack(text)));
}

/**
 * @param file armoured text, also with words of a mail around it, or the bytes of a file (armoured or not)
 * @throws Unusable
 */
export async function open(file: Uint8Array<ArrayBuffer> | string, identity: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypt(file, decrypter, { kind: "other-recipient" });
}

/**
 * Base 2 logarithm of scrypt's N: OWASP's Password Storage Cheat Sheet asks for 17 at least, which takes
 * 128 MB and about a second. age's own 18 takes twice that, and small phones do not have it.
 */
const passphraseWork = 17;

/** The same with a passphrase instead of a key. */
export async function sealWithPassphrase(text: string, passphrase: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(passphraseWork);
  encrypter.setPassphrase(passphrase);
  return armor.encode(await encrypter.encrypt(await pack(text)));
}

/** @throws Unusable */
export async function openWithPassphrase(
  file: Uint8Array<ArrayBuffer> | string,
  passphrase: string,
): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return decrypt(file, decrypter, { kind: "wrong-passphrase" });
}

async function decrypt(
  file: Uint8Array<ArrayBuffer> | string,
  decrypter: Decrypter,
  notForUs: { kind: "other-recipient" | "wrong-passphrase" },
): Promise<string> {
  const bytes = sealedBytes(file);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, mostHeader));
  const [isPassphrase, work] = passphraseHeader.exec(head) ?? [];
  const wantsPassphrase = isPassphrase !== undefined;
  if (wantsPassphrase && notForUs.kind === "other-recipient")
    throw new Unusable({ kind: "other-format", found: sealedWithPassphrase });
  // Each recipient is tried, and each power of two takes a device twice as long: refused before it is worked on.
  const isHuge = head.split("\n-> ", mostRecipients + 2).length > mostRecipients + 1;
  if (isHuge || Number(work ?? 0) > mostPassphraseWork) throw new Unusable({ kind: "too-large" });
  if (!wantsPassphrase && notForUs.kind === "wrong-passphrase") throw new Unusable({ kind: "not-ours" });
  let opened: Uint8Array;
  try {
    opened = await decrypter.decrypt(bytes);
  } catch (cause) {
    const nobody = /no identity matched/.test(String(cause));
    throw new Unusable(nobody ? notForUs : { kind: "damaged" }, cause);
  }
  return unpack(new Uint8Array(opened));
}

/** A file whose format is not known before the passphrase is: a trainer's keys or a learner's backup. */
export const sealedWithPassphrase = "passphrase";

/** age says in its first lines what opens a file. */
const passphraseHeader = /^age-encryption\.org\/v1\n-> scrypt \S+ (\d+)\n/;
/** One more than our own and as much as age's own: 2 seconds and 256 MB. */
const mostPassphraseWork = 18;
/** What we send goes to one person or two, what a passphrase opens to none. */
const mostRecipients = 100;
/** Bytes in which so many recipients are named. */
const mostHeader = 32_000;

function sealedBytes(file: Uint8Array<ArrayBuffer> | string): Uint8Array {
  if (file.length > mostSealed) throw new Unusable({ kind: "too-large" });
  const text = typeof file === "string" ? file : new TextDecoder("latin1").decode(file);
  if (typeof file !== "string" && text.startsWith("age-encryption.org/")) return file;
  const from = text.indexOf(begin);
  if (from < 0) throw new Unusable({ kind: "not-ours" });
  const to = text.indexOf(end, from);
  if (to < 0) throw new Unusable({ kind: "damaged" });
  try {
    return armor.decode(rewrapped(text.slice(from + begin.length, to)));
  } catch (cause) {
    throw new Unusable({ kind: "damaged" }, cause);
  }
}

/** Messengers and mail programs break lines elsewhere, indent and quote them; age wants 64 characters a line. */
function rewrapped(body: string): string {
  const base64 = body.replace(/[^A-Za-z0-9+/=]/g, "");
  return [begin, ...(base64.match(/.{1,64}/g) ?? []), end, ""].join("\n");
}
