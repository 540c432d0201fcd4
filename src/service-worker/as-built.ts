import { revisionOf } from "./revision.ts";
import { absolute, copyOf, type Pinned, put } from "./store.ts";

/**
 * A file from the network, if it is what was built: nothing else, be it a newer version or the login page
 * of a public network, is ever kept or given under its name.
 * @returns null for another body or an error of the server
 * @throws TypeError where the network gives nothing
 */
export async function fetchAsBuilt(file: Pinned, signal?: AbortSignal): Promise<Response | null> {
  // Scripts carry their hash in their name: what the browser has of them need not be asked for again.
  const cache = file[0].startsWith("_astro/") ? "default" : "no-cache";
  const response = await fetch(absolute(file[0]), { cache, signal });
  const body = await response.arrayBuffer();
  if (!response.ok || file[1] !== (await revisionOf(body))) return null;
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(body, { headers });
}

/**
 * A JSON file of the build, from the device or else the network; null where neither has it as built.
 * @throws TypeError where the network gives nothing
 */
export async function readBuilt<Content>(file: Pinned): Promise<Content | null> {
  const kept = await copyOf(file);
  if (kept) return kept.json();
  const fetched = await fetchAsBuilt(file);
  if (!fetched) return null;
  const content = fetched.clone().json();
  // A full storage must not stand between a reader and a file: it is fetched again next time.
  await put(file, fetched).catch(() => {});
  return content;
}
