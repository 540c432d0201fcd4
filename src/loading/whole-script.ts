import { fetchWhole } from "./fetch-whole.ts";
import { Unreachable } from "./unreachable.ts";

/** The build ends every script with it (plugins/loading.ts): one that lacks it is cut short, or another page. */
export const endMark = "//aula";

const arriving = new Map<string, Promise<void>>();
const failedOnce = new Set<string>();

/**
 * Waits until a script of the site is here whole. Browsers remember for as long as a page lives that a
 * module did not come, or came broken: so none is asked for before its file is known to be good, in the
 * browser's own cache, and asking again can succeed.
 * @throws Unreachable
 */
export function wholeScript(address: string): Promise<void> {
  const known = arriving.get(address) ?? arrive(address);
  arriving.set(address, known);
  known.catch(() => {
    // Told by whoever asked for it.
    arriving.delete(address);
    failedOnce.add(address);
  });
  return known;
}

async function arrive(address: string): Promise<void> {
  // Names of scripts change with their content, so any copy serves; but not one that was no good.
  const file = await fetchWhole(address, failedOnce.has(address) ? "reload" : "force-cache");
  const isScript = /javascript/.test(file.headers.get("content-type") ?? "");
  const text = await file.text();
  if (!isScript || !text.trimEnd().endsWith(endMark))
    throw new Unreachable("missing", `${address} came as something else`);
}
