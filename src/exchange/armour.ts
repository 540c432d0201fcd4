/** age's text armour (RFC 7468 with age's own label): what is sealed can be pasted like any text. */
export const begin = "-----BEGIN AGE ENCRYPTED FILE-----";
export const end = "-----END AGE ENCRYPTED FILE-----";

/** Whether a text is something sealed: not JSON in which somebody wrote about it. */
export const isArmoured = (text: string): boolean => !/^\s*\{/.test(text) && text.includes(begin);

/**
 * Whether a passphrase opens an armoured text, by age's first lines; a key opens the others. What age opens
 * weighs; this is asked before it is fetched.
 */
export function wantsPassphrase(text: string): boolean {
  const body = text.slice(text.indexOf(begin) + begin.length);
  return body.replace(/[^A-Za-z0-9+/]/g, "").startsWith(passphraseBegin);
}

/** Ten groups of three bytes, as base64 takes them: what stands behind leaves these characters alone. */
const passphraseBegin = btoa("age-encryption.org/v1\n-> scryp");
