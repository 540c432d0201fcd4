/** A public key as two people can compare it by telephone: "7F3A 19C2 …", the start of its SHA-256. */
export async function fingerprint(publicKey: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(publicKey)));
  const digits = [...hash.slice(0, 10)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return (digits.toUpperCase().match(/.{4}/g) ?? []).join(" ");
}
