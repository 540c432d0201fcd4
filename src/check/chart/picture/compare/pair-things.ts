import type { Problem } from "../../../problem.ts";
import type { ItemsExtra } from "../../facts/items-extra.ts";
import type { ItemsMissing } from "../../facts/items-missing.ts";
import { namesDiffer } from "../../problems/names-differ.ts";
import type { Side } from "../letters/axes.ts";
import { form, meanings, namesBesides, type Surroundings } from "../letters/names.ts";
import { distinct, partsOf, type Sides } from "../reading/sides.ts";
import { unreadableAxis } from "./unreadable-axis.ts";

interface Thing {
  category: string | null;
  facet: string | null;
  series?: string | null;
  shapes: number[];
}

/** Pairs what is drawn with what is expected by the names beside it. */
export function pairThings<T extends Thing>(
  wanted: T[],
  found: T[],
  side: Side,
  { actual, expected, around }: Sides,
): { pairs: { wanted: T; found: T }[]; problems: Problem[] } {
  const failed = (...problems: Problem[]) => ({ pairs: [], problems });
  const { axes, picture } = actual;
  const axis = axes[side];
  const isNamed = wanted.some(({ category }) => category !== null);
  const panels = (["fx", "fy"] as const).find((one) => expected.axes[one] !== null);
  const isBlank = axes.fx === null && axes.fy === null;
  // Panels that nobody names repeat the axis, which then seems to say a thing in several places.
  if (panels !== undefined && isBlank && axis?.fault) return failed(unreadableAxis(panels, null));
  const isNamedElsewhere = axis === null && found.some(({ category }) => category !== null);
  if (isNamed && !isNamedElsewhere && axis?.fault !== null) return failed(unreadableAxis(side, axis));
  const unnamed = isNamed ? found.filter(({ category }) => category === null) : [];
  if (unnamed.length > 0)
    return failed(
      namesDiffer(
        "blank",
        unnamed.length,
        "",
        partsOf(
          picture,
          unnamed.flatMap(({ shapes }) => shapes),
        ),
      ),
    );

  const parts = (["category", "facet", "series"] as const).map((part) => ({
    part,
    meant: meanings(namesIn(wanted, part), namesIn(found, part), around),
  }));
  const key = (thing: Thing) => JSON.stringify(parts.map(({ part }) => thing[part] ?? null));
  const keyMeant = (thing: Thing) =>
    JSON.stringify(
      parts.map(({ part, meant }) =>
        thing[part] == null ? null : (meant.get(thing[part]) ?? `?${thing[part]}`),
      ),
    );
  const open = new Map(wanted.map((thing) => [key(thing), thing]));
  const pairs: { wanted: T; found: T }[] = [];
  const extra: T[] = [];
  for (const thing of found) {
    const one = open.get(keyMeant(thing));
    if (one === undefined) extra.push(thing);
    else {
      pairs.push({ wanted: one, found: thing });
      open.delete(keyMeant(thing));
    }
  }
  const missing = [...open.values()];
  if (extra.length === 0 && missing.length === 0) return { pairs, problems: [] };
  const nameOf = (thing: Thing) => parts.flatMap(({ part }) => thing[part] ?? []);
  const places = partsOf(
    picture,
    extra.flatMap(({ shapes }) => shapes),
  );
  const strange = distinct(
    extra.flatMap((thing) =>
      parts.flatMap(({ part, meant }) =>
        thing[part] != null && !meant.has(thing[part]) ? [thing[part]] : [],
      ),
    ),
  );
  // As many as there should be, under names that nothing in the data has.
  if (extra.length === missing.length && expected.picture !== actual.picture) {
    const unknown = unknownIn(
      strange,
      parts.map(({ part }) => namesIn(wanted, part)),
      around,
    );
    if (unknown !== null) return failed(namesDiffer("unknown", extra.length, unknown, [{ scale: side }]));
  }
  const problems: Problem[] = [];
  if (extra.length > 0)
    problems.push({
      kind: "items-extra",
      detail: { count: extra.length, found: found.length, item: nameOf(extra[0] as T) },
      where: places,
    } satisfies ItemsExtra);
  if (missing.length > 0)
    problems.push({
      kind: "items-missing",
      detail: {
        count: missing.length,
        found: found.length,
        item: nameOf(missing[0] as T),
        tell: pairs.length > missing.length,
      },
    } satisfies ItemsMissing);
  return failed(...problems);
}

/** The first name that none of the expected ones' columns holds. */
function unknownIn(strange: string[], wanted: string[][], around: Surroundings): string | null {
  const known = new Set(
    wanted.flatMap((names) => namesBesides(names, around)).map((name) => form(name, around.words)),
  );
  return strange.find((name) => !known.has(form(name, around.words))) ?? null;
}

const namesIn = (things: Thing[], part: "category" | "facet" | "series"): string[] =>
  distinct(things.flatMap((thing) => thing[part] ?? []));
