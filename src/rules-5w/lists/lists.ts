import { nearest } from "../../sandbox/nearest.ts";
import { fold } from "../fold.ts";
import { placeKey } from "./place-key.ts";
import { knownSectors, sectorKey } from "./sectors.ts";

/** A place of a country; the parts that a list does not have are "". */
export interface Place {
  country: string;
  adm1: string;
  adm1_code: string;
  adm2: string;
  adm2_code: string;
  /** A district; few lists go as far. */
  adm3?: string;
}

/** An indicator as the coordination lists it. */
export interface Indicator {
  sector: string;
  indicator: string;
  /** Whether it counts people; null where the list does not say. */
  people: boolean | null;
  /** SUM, MAX or N/A; "" where the list does not say. */
  counting: string;
}

/** What a person may bring; null: not brought. */
export interface Lists {
  organisations: string[] | null;
  sectors: string[] | null;
  indicators: Indicator[] | null;
  places: Place[];
}

/** The lists, as rules look into them. */
export interface Known {
  lists: Lists;
  organisations: ReadonlySet<string> | null;
  sectors: ReadonlySet<string>;
  /** By folded indicator: its sectors' keys, and what it counts. */
  indicators: ReadonlyMap<
    string,
    { name: string; sectors: Set<string>; people: boolean | null; counting: string }
  > | null;
  /** By name (`placeKey`) or code of a department: its entries. */
  departments: ReadonlyMap<string, Place[]>;
  /** By name or code of a province: its entries. */
  provinces: ReadonlyMap<string, Place[]>;
  /** By name of a district: its entries, of all provinces that have one of that name. */
  districts: ReadonlyMap<string, Place[]>;
  countries: ReadonlySet<string>;
  /** The name of a list that was most likely meant; null where none is near. A report asks the same again and again. */
  suggest(list: keyof Lists, written: string): string | null;
}

export function knownFrom(lists: Lists): Known {
  return {
    lists,
    organisations: lists.organisations && new Set(lists.organisations.map(fold)),
    sectors: new Set((lists.sectors ?? knownSectors).map(sectorKey)),
    indicators: lists.indicators && indicatorsOf(lists.indicators),
    departments: placesBy(lists.places, ["adm1", "adm1_code"]),
    provinces: placesBy(lists.places, ["adm2", "adm2_code"]),
    districts: placesBy(lists.places, ["adm3"]),
    suggest: suggestFrom({
      organisations: lists.organisations ?? [],
      sectors: lists.sectors ?? knownSectors,
      indicators: (lists.indicators ?? []).map(({ indicator }) => indicator),
      places: [...new Set(lists.places.map(({ adm1 }) => adm1))],
    }),
    countries: new Set(lists.places.flatMap(({ country }) => (country === "" ? [] : [fold(country)]))),
  };
}

function indicatorsOf(list: Indicator[]) {
  const known = new Map<
    string,
    { name: string; sectors: Set<string>; people: boolean | null; counting: string }
  >();
  for (const { indicator, sector, people, counting } of list) {
    const key = fold(indicator);
    const one = known.get(key) ?? { name: indicator, sectors: new Set(), people, counting };
    if (sector !== "") one.sectors.add(sectorKey(sector));
    known.set(key, one);
  }
  return known;
}

function placesBy(places: Place[], keys: (keyof Place)[]): Map<string, Place[]> {
  const known = new Map<string, Place[]>();
  for (const place of places)
    for (const key of keys.map((one) => placeKey(place[one] ?? ""))) {
      if (key !== "") known.set(key, [...(known.get(key) ?? []), place]);
    }
  return known;
}

function suggestFrom(names: Record<keyof Lists, readonly string[]>): Known["suggest"] {
  const known = new Map<string, string | null>();
  return (list, written) => {
    const key = `${list} ${written}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = nearest(written, names[list]);
    known.set(key, found);
    return found;
  };
}
