import type { Locale } from "../../i18n/locale.ts";
import type { TrainerStore } from "../device/store.ts";
import { ownKeys } from "../keys/own-keys.ts";
import { newAssignment } from "./new-assignment.ts";
import { signAssignment } from "./sign-assignment.ts";
import { deviceTimeZone } from "./time-zones.ts";

interface WorkshopTerms {
  /** Of the trainer, for keys that are made now. */
  name: string;
  title: string;
  note: string;
  exercises: string[];
  locale: Locale;
  now: Date;
}

/**
 * Makes a workshop's assignment as one that was written by hand: fellow trainers can read the answers too.
 * @returns its id
 * @throws StorageTrouble
 */
export async function makeWorkshopAssignment(
  store: TrainerStore,
  { name, title, note, exercises, locale, now }: WorkshopTerms,
): Promise<string> {
  const keys = await ownKeys(store, name, "", now);
  const fellows = await store.fellows();
  const fields = { title, note, exercises, locale, timeZone: deviceTimeZone(), fellows };
  const assignment = signAssignment(newAssignment(fields, keys, now), keys.secret);
  await store.setAssignment({ id: assignment.id, assignment, made: now.toISOString() });
  return assignment.id;
}
