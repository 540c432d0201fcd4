/** SHA-256 of a text in UTF-8, 32 bytes. Browsers keep their own for https; over plain http a library does it. */
export async function sha256(text: string): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  if (crypto.subtle?.digest) return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const { sha256: hash } = await import("@noble/hashes/sha2.js");
  return hash(bytes);
}
