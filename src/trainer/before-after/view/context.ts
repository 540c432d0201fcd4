import { fetchBundle } from "../../../editor/judge/engine.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { type Catalogue, fetchCatalogue, type Listed, listed } from "../../assigning/catalogue.ts";
import type { TrainerStore } from "../../device/store.ts";
import type { Gradebook } from "../../gradebook/gradebook.ts";
import { readBooks } from "../../group/read-books.ts";
import { type Change, changeOf } from "../change.ts";
import { type KeptPair, twinsIn } from "../pairs.ts";

/** What the report of one pair is given. */
export interface PairContext {
  locale: Locale;
  before: Gradebook;
  after: Gradebook;
  change: Change;
  catalogue: Catalogue;
}

/** @throws Unreachable, or StorageTrouble */
export async function openPair(
  { before, after }: KeptPair,
  store: TrainerStore,
  locale: Locale,
): Promise<PairContext | null> {
  const [catalogue, { books }] = await Promise.all([
    fetchCatalogue(locale),
    readBooks([before, after], { store, fetchBundle }),
  ]);
  const [early, late] = books;
  if (!early || !late) return null;
  const all: ReadonlyMap<string, Listed> = listed(catalogue);
  const twins = twinsIn(before.assignment.exercises, all);
  return {
    locale,
    before: early,
    after: late,
    change: changeOf({ before: early, after: late, twins }),
    catalogue,
  };
}
