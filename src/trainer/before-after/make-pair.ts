import { newId } from "../../exchange/new-id.ts";
import type { Locale } from "../../i18n/locale.ts";
import { newAssignment } from "../assigning/new-assignment.ts";
import { signAssignment } from "../assigning/sign-assignment.ts";
import { deviceTimeZone } from "../assigning/time-zones.ts";
import type { TrainerStore } from "../device/store.ts";
import { ownKeys } from "../keys/own-keys.ts";
import type { Twins } from "./change.ts";

interface PairTerms {
  /** Of the trainer, for keys that are made now. */
  name: string;
  titles: { before: string; after: string };
  note: string;
  group: string;
  twins: Twins[];
  locale: Locale;
  now: Date;
}

/**
 * Makes both assignments, signed as any: fellow trainers can read the answers too.
 * @returns the id of the pair
 * @throws StorageTrouble
 */
export async function makePair(
  store: TrainerStore,
  { name, titles, note, group, twins, locale, now }: PairTerms,
): Promise<string> {
  const keys = await ownKeys(store, name, "", now);
  const fellows = await store.fellows();
  const exercises = [0, 1].flatMap((half) => twins.map((pair) => pair.exercises[half] ?? ""));
  const pair = newId();
  for (const turn of ["before", "after"] as const) {
    const fields = {
      title: titles[turn],
      note,
      group,
      exercises,
      locale,
      timeZone: deviceTimeZone(),
      fellows,
    };
    const unsigned = { ...newAssignment(fields, keys, now), halves: { pair, turn } };
    const assignment = signAssignment(unsigned, keys.secret);
    await store.setAssignment({ id: assignment.id, assignment, made: now.toISOString() });
  }
  return pair;
}
