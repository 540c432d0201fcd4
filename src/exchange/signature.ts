import { ed25519 } from "@noble/curves/ed25519.js";
import { Unusable } from "./fault.ts";
import { fromBase64, toBase64 } from "./pack.ts";
import { type Carried, writeSigned, writtenInOrder } from "./signed-text.ts";

/** The public key, base64url, of 32 secret bytes in base64url. */
export const signerOf = (secret: string): string => toBase64(ed25519.getPublicKey(fromBase64(secret)));

/** Ed25519 (RFC 8032) over the text's UTF-8: 86 characters of base64url. */
export const sign = (text: string, secret: string): string =>
  toBase64(ed25519.sign(new TextEncoder().encode(text), fromBase64(secret)));

/** What travels of a content that names its signer. */
export function signed(content: object, secret: string): string {
  const text = writtenInOrder(content);
  return writeSigned({ text, signature: sign(text, secret) });
}

/** Whether the holder of the signer's secret signed exactly this. */
export function isSigned(text: string, signature: string, signer: string): boolean {
  try {
    // Strict as RFC 8032: a key of small order would sign any text for anybody.
    return ed25519.verify(fromBase64(signature), new TextEncoder().encode(text), fromBase64(signer), {
      zip215: false,
    });
  } catch {
    return false;
  }
}

/**
 * @param signer whom the text names; none in what was written before there were signatures
 * @throws Unusable when one is named who did not sign this, or somebody signed who is not named
 */
export function checkSigner({ text, signature }: Carried, signer: string | undefined): void {
  if (signature === null && signer === undefined) return;
  if (signature === null || signer === undefined || !isSigned(text, signature, signer))
    throw new Unusable({ kind: "forged" });
}
