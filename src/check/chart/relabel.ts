import { groupBy } from "../group-by.ts";
import type { Item, Role } from "./item.ts";
import { placeName } from "./position.ts";

/**
 * The learner's items with the expected names, where they carry the same things under other names: a
 * department by its name and not its code, a series in the reader's language. Only where no name is
 * shared, both are words, and what is said of each name tells which is which; else as they were.
 */
export function relabelled(expected: Item[], actual: Item[], role: Role, measures: Role[]): Item[] {
  const [wanted, found] = [byName(expected, role), byName(actual, role)];
  const words = [...wanted.keys(), ...found.keys()].every((name) => /\p{Letter}/u.test(name));
  const shared = [...wanted.keys()].some((name) => found.has(name));
  if (!words || shared || wanted.size !== found.size) return actual;
  const bySaying = new Map([...wanted].map(([name, items]) => [saying(items, measures), name]));
  const renamed = new Map([...found].map(([name, items]) => [name, bySaying.get(saying(items, measures))]));
  if (new Set(renamed.values()).size !== wanted.size || [...renamed.values()].includes(undefined))
    return actual;
  return actual.map((item) => ({
    ...item,
    roles: { ...item.roles, [role]: renamed.get(nameIn(item, role)) ?? null },
  }));
}

const nameIn = (item: Item, role: Role) => placeName(item.roles[role] ?? null);
const byName = (items: Item[], role: Role) => groupBy(items, (item) => nameIn(item, role));

const saying = (items: Item[], measures: Role[]): string =>
  items
    .map((item) =>
      measures
        .map((role) => item.roles[role] ?? null)
        .map((cell) => (typeof cell === "number" ? cell.toPrecision(6) : String(cell)))
        .join(" "),
    )
    .sort()
    .join("\u0000");
