/** What a file is known by in all lists: first 12 hex digits of its SHA-256. */
export async function revisionOf(body: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return [...hash.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
