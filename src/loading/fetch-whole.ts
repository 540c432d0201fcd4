import { Unreachable } from "./unreachable.ts";

/** ms in which at least something has to come. A slow line is no fault as long as it brings something. */
export const patience = 45_000;

/**
 * A file of the site, read to its end: what is cut off on the way is no file.
 * @throws Unreachable
 */
export async function fetchWhole(address: string, cache: RequestCache = "default"): Promise<Response> {
  const calling = new AbortController();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => calling.abort(), patience);
  };
  wait();
  try {
    const response = await fetch(address, { signal: calling.signal, cache });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    await eachPiece(response, (piece) => {
      wait();
      pieces.push(piece);
    });
    return new Response(new Blob(pieces), { headers: response.headers });
  } catch (cause) {
    throw new Unreachable(calling.signal.aborted ? "late" : "missing", `${address} did not come`, { cause });
  } finally {
    clearTimeout(waiting);
  }
}

/** What a JSON file of the site holds. @throws Unreachable */
export async function fetchJson<Content>(address: string): Promise<Content> {
  const file = await fetchWhole(address);
  return file.json().catch((cause) => {
    throw new Unreachable("missing", `${address} came as something else`, { cause });
  });
}

/** Reads a response to its end; rejects when it is cut off. */
export async function eachPiece(
  { body }: Response,
  heard: (piece: Uint8Array<ArrayBuffer>) => void,
): Promise<void> {
  const reader = body?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) heard(piece.value);
}
