import { groupBy } from "../group-by.ts";
import type { Encoding, Item, Role } from "./encode.ts";
import { placeName } from "./position.ts";

/** What a name of a group can be: a place on the axis, a colour or line, a panel. */
const parts: Role[] = ["category", "series", "facet"];

/**
 * The layer as it would be drawn with the parts that the learner's has: small panels for colours, bars
 * side by side for a stack. Of the two ways to give the parts out that in which names are found again;
 * both where they are told by other words. The two as they are where they have the same parts.
 */
export function inPanels(wanted: Encoding, found: Encoding): { wanted: Encoding; found: Encoding }[] {
  const [own, other] = [partsOf(wanted), partsOf(found)];
  if (own.length !== 2 || other.length !== 2 || own.join() === other.join()) return [{ wanted, found }];
  const forms = [other, other.toReversed()].map((target) => renamed(seen(wanted), own, target));
  const shared = forms.map((form) => sharedNames(form, found));
  return forms
    .filter((_, index) => shared[index] === Math.max(...shared))
    .map((form) => ({ wanted: form, found: seen(found) }));
}

/** A bar without length has its place in a panel, but in a stack it is as good as left out. */
const seen = (encoding: Encoding): Encoding =>
  encoding.roles.includes("high")
    ? { ...encoding, items: encoding.items.filter(({ roles }) => roles.value !== 0) }
    : encoding;

const partsOf = ({ names }: Encoding): Role[] => parts.filter((part) => names.includes(part));

function sharedNames(a: Encoding, b: Encoding): number {
  const namesIn = ({ items }: Encoding, part: Role) =>
    new Set(items.map(({ roles }) => placeName(roles[part] ?? null)));
  return partsOf(b)
    .map((part) => {
      const names = namesIn(b, part);
      return [...namesIn(a, part)].filter((name) => names.has(name)).length;
    })
    .reduce((sum, count) => sum + count, 0);
}

function renamed(encoding: Encoding, from: Role[], to: Role[]): Encoding {
  const rename = (role: Role): Role => to[from.indexOf(role)] ?? role;
  const items = encoding.items.map(({ pieces, roles }) => ({
    pieces,
    roles: Object.fromEntries(Object.entries(roles).map(([role, cell]) => [rename(role as Role), cell])),
  }));
  return {
    ...encoding,
    roles: encoding.roles.map(rename),
    names: encoding.names.map(rename),
    items: encoding.roles.includes("high") ? standingAnew(items) : items,
  };
}

/** Where the bars of one place begin and end: of all of them, stacked on 0. */
function standingAnew(items: Item[]): Item[] {
  const place = ({ roles }: Item) =>
    [roles.category, roles.facet, roles.facet2].map((cell) => placeName(cell ?? null)).join("\u0000");
  const stacks = groupBy(items, place);
  const lengths = (item: Item) => (stacks.get(place(item)) ?? []).map(({ roles }) => Number(roles.value));
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return items.map((item) => ({
    ...item,
    roles: {
      ...item.roles,
      low: sum(lengths(item).filter((length) => length < 0)),
      high: sum(lengths(item).filter((length) => length > 0)),
    },
  }));
}
