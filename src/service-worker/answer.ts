import { currentAddress } from "./site.ts";
import { absolute, anyCopy, copyOf } from "./store.ts";
import { fileAt } from "./this-build.ts";

/** The page for when nothing else is here, as the build wrote it. */
declare const OFFLINE_PAGE: string;

/**
 * Answers a request of the site: what is kept of this version, or else the network, or else whatever an
 * earlier version left.
 * @param fetched tells of a file that came from the network, by its group
 */
export async function answer(
  request: Request,
  address: string,
  fetched: (group: string) => void,
): Promise<Response> {
  const moved = currentAddress(address);
  if (request.mode === "navigate" && moved !== address && (await anyCopy(moved)))
    return Response.redirect(absolute(moved));
  const found = await fileAt(address);
  const kept = found && (await copyOf(found.file));
  if (kept) return kept;
  if (request.mode === "navigate" && !address.endsWith("/")) {
    // Pages are kept with a slash at the end, and their relative links count on it.
    const page = `${address}/`;
    if ((await fileAt(page)) || (await anyCopy(page))) return Response.redirect(absolute(page));
  }
  // A tab of an earlier version asks for its own scripts, which the server has no more.
  const earlier = address.startsWith("_astro/") && (await anyCopy(address));
  if (earlier) return earlier;
  try {
    const response = await fetch(request);
    if (found && response.ok) fetched(found.group);
    return response.status < 500 ? response : ((await anyCopy(address)) ?? response);
  } catch (error) {
    const copy = await anyCopy(address);
    if (copy) return copy;
    if (request.mode !== "navigate") throw error;
    return offlinePage();
  }
}

async function offlinePage(): Promise<Response> {
  const kept = await anyCopy("offline/");
  const headers = kept?.headers ?? { "content-type": "text/html; charset=utf-8" };
  return new Response(kept?.body ?? OFFLINE_PAGE, { status: 503, headers });
}
