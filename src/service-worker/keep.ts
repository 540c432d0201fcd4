import { fetchAsBuilt } from "./as-built.ts";
import type { Answered, End } from "./protocol.ts";
import { codeGroups, type SiteFile, type SiteIndex } from "./site.ts";
import { keepOnly, put, readWishes, remove, whatIsHere, writeWishes } from "./store.ts";
import { indexFile, listFile, listHere, readIndex, readList } from "./this-build.ts";
import { aloneWithWishes } from "./turns.ts";
import {
  isComplete,
  localeOfWish,
  type Part,
  partsOf,
  partsOfAll,
  type Standing,
  standingOf,
  type Wish,
} from "./wishes.ts";

export const nothing: Standing = { files: 0, here: 0, weight: 0, missing: 0, size: 0 };
const atOnce = 6;

/** How things stand with wishes, by what the caches hold now. */
export async function look(wishes: readonly Wish[]): Promise<Answered> {
  const index = await readIndex();
  if (!index) return { standing: nothing, complete: [] };
  const isHere = await whatIsHere();
  const all = partsOfAll(wishes, index);
  const lists = new Map(
    await Promise.all(all.map(async ({ group }) => [group, await listHere(group, index)] as const)),
  );
  const stand = (parts: Part[]) =>
    standingOf(parts, index, localeOfWish(wishes[0] ?? ""), (group) => lists.get(group) ?? null, isHere);
  return {
    standing: stand(all),
    complete: wishes.filter((wish) => isComplete(stand(partsOf(wish, index)))),
  };
}

/**
 * Fetches what is missing of what is wished, a few files at once. A file that does not come as built is
 * passed over, so that one bad page costs itself alone; without a network it ends.
 */
export async function keep(
  wishes: readonly Wish[],
  signal?: AbortSignal,
  progress: (answered: Answered) => void = () => {},
): Promise<End> {
  const index = await readIndex();
  if (!index) return "unreachable";
  const isHere = await whatIsHere();
  let end: End = "done";
  const missing: SiteFile[] = [];
  for (const { group, takes } of partsOfAll(wishes, index)) {
    const list = await readList(group, index).catch(() => undefined);
    if (list === undefined) return "unreachable";
    if (list === null) end = "changed";
    else missing.push(...list.filter((file) => takes(file[0]) && !isHere(file)));
  }
  const { standing } = await look(wishes);
  progress({ standing: { ...standing }, complete: [] });
  const fetchNext = async () => {
    for (let file = missing.shift(); file; file = missing.shift()) {
      const trouble = await keepFile(file, signal);
      if (trouble === null) {
        standing.here += 1;
        standing.missing -= file[2];
        standing.size += file[3];
        progress({ standing: { ...standing }, complete: [] });
      } else {
        end = trouble;
        if (trouble !== "changed") missing.length = 0;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
  return end;
}

async function keepFile(file: SiteFile, signal?: AbortSignal): Promise<Exclude<End, "done"> | null> {
  try {
    const response = await fetchAsBuilt(file, signal);
    if (!response) return "changed";
    await put(file, response);
    return null;
  } catch (error) {
    if (signal?.aborted) return "stopped";
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "unreachable";
  }
}

/** What this version cannot do without: what it consists of, as far as that does not grow with the course. */
export async function keepEssence(): Promise<void> {
  const index = await readIndex();
  const lists =
    index && (await Promise.all([...codeGroups, "reference"].map((group) => readList(group, index))));
  if (!lists || lists.includes(null)) throw new Error("the list of files is not as built");
}

/** Adds wishes; with `instead`, earlier ones that begin like it go. */
export const wishFor = (wishes: readonly Wish[], instead?: string): Promise<void> =>
  aloneWithWishes(async () => {
    const before = await readWishes();
    const stay = instead === undefined ? before : before.filter((wish) => !wish.startsWith(instead));
    const next = [...new Set([...stay, ...wishes])];
    if (next.length !== before.length || next.some((wish) => !before.includes(wish))) await writeWishes(next);
  });

/** Takes wishes back; of what they named, what no other names is deleted. */
export async function letGo(wishes: readonly Wish[]): Promise<void> {
  const stay = await aloneWithWishes(async () => {
    const left = (await readWishes()).filter((wish) => !wishes.includes(wish));
    await writeWishes(left);
    return left;
  });
  const index = await readIndex();
  const stillWished = new Set((index && (await filesOf(stay, index)))?.map(([address]) => address));
  const dropped = (index && (await filesOf(wishes, index))) ?? [];
  await remove(dropped.filter(([address]) => !stillWished.has(address)));
}

/** All that wishes name, as far as its lists are to be had; null where one is not. */
async function filesOf(wishes: readonly Wish[], index: SiteIndex): Promise<SiteFile[] | null> {
  const files = await Promise.all(
    partsOfAll(wishes, index).map(async ({ group, takes }) =>
      (await readList(group, index).catch(() => null))?.filter(([address]) => takes(address)),
    ),
  );
  return files.includes(undefined) ? null : files.flatMap((list) => list ?? []);
}

/**
 * Deletes what no wish names in this version. Only once this version holds all that is wished, so that what
 * an earlier one kept stays readable until it is renewed.
 */
export async function sweep(): Promise<void> {
  const index = await readIndex();
  const files = index && (await filesOf(await readWishes(), index));
  if (!files) return;
  const isHere = await whatIsHere();
  if (!files.every(isHere)) return;
  const lists = Object.keys(index.groups).map((group) => listFile(group, index));
  await keepOnly([indexFile, ...lists, ...files]);
}
