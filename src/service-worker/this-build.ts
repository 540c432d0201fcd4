import { readBuilt } from "./as-built.ts";
import { codeGroups, groupOf, indexAddress, listAddress, type SiteFile, type SiteIndex } from "./site.ts";
import { copyOf, type Pinned } from "./store.ts";

/** Filled in after the build. */
declare const INDEX_REVISION: string;
declare const VERSION: string;

/** The release, as the pages of this build show it. */
export const version = VERSION;

export const indexFile: Pinned = [indexAddress, INDEX_REVISION];

let index: Promise<SiteIndex | null> | null = null;
const lists = new Map<string, Promise<SiteFile[] | null>>();

/** What this version consists of; null where it is neither here nor to be had. */
export async function readIndex(): Promise<SiteIndex | null> {
  index ??= readBuilt<SiteIndex>(indexFile).catch(() => null);
  const read = await index;
  if (!read) index = null;
  return read;
}

export const listFile = (group: string, { groups }: SiteIndex): Pinned => [
  listAddress(group),
  groups[group]?.revision ?? "",
];

/**
 * A group's files; null where the list that comes is not this version's.
 * @throws TypeError where the network gives nothing
 */
export async function readList(group: string, { groups }: SiteIndex): Promise<SiteFile[] | null> {
  const known = lists.get(group) ?? readBuilt<SiteFile[]>(listFile(group, { groups }));
  lists.set(group, known);
  // The next time it is asked for again.
  const forget = () => void lists.delete(group);
  known.then((read) => {
    if (!read) forget();
  }, forget);
  return known;
}

/** A group's files where their list is on the device: nothing is fetched to answer a reader. */
export async function listHere(group: string, whole: SiteIndex): Promise<SiteFile[] | null> {
  if (!whole.groups[group]) return null;
  const here = lists.has(group) || (await copyOf(listFile(group, whole))) !== undefined;
  return here ? readList(group, whole) : null;
}

/** The file at an address, with its group; null where this version has none, or does not know here. */
export async function fileAt(address: string): Promise<{ file: SiteFile; group: string } | null> {
  const whole = await readIndex();
  if (!whole) return null;
  const named = groupOf(address);
  for (const group of named ? [named] : codeGroups) {
    const list = await listHere(group, whole);
    const file = list?.find(([found]) => found === address);
    if (file) return { file, group };
  }
  return null;
}
