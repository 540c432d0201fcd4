import { sha256 } from "./sha256.ts";
/** A public key as two people can compare it by telephone: "7F3A 19C2 …", the start of its SHA-256. */
export async function fingerprint(publicKey: string): Promise<string> {
  const hash = await sha256(publicKey);
  const digits = [...hash.slice(0, 10)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return (digits.toUpperCase().match(/.{4}/g) ?? []).join(" ");
}
