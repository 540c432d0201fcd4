import * as v from "valibot";
import type { LearnerStore } from "../../learner/store.ts";
import type { Lists } from "../../rules-5w/lists/lists.ts";
import type { ListName } from "../read-list.ts";

const text = v.string();
const schemas: { [Name in ListName]: v.GenericSchema<unknown, NonNullable<Lists[Name]>> } = {
  organisations: v.array(text),
  sectors: v.array(text),
  indicators: v.array(
    v.object({ sector: text, indicator: text, people: v.nullable(v.boolean()), counting: text }),
  ),
  places: v.array(
    v.object({
      country: text,
      adm1: text,
      adm1_code: text,
      adm2: text,
      adm2_code: text,
      adm3: v.exactOptional(text),
    }),
  ),
};

/** Name of the preference that holds a list of one person; "" where it was let go of. */
const preference = (name: ListName): string => `5w-list ${name}`;

/** The list that a person brought earlier; null where there is none that can be read. */
export async function keptList(
  store: Pick<LearnerStore, "preference">,
  name: ListName,
): Promise<Partial<Lists> | null> {
  try {
    const kept = v.safeParse(schemas[name], JSON.parse((await store.preference(preference(name))) || "null"));
    return kept.success ? { [name]: kept.output } : null;
  } catch {
    return null;
  }
}

/** Keeps a list for the next visit, or lets go of it (null). False where the device does not take it. */
export const keepList = (
  store: Pick<LearnerStore, "setPreference">,
  name: ListName,
  lists: Partial<Lists> | null,
): Promise<boolean> =>
  store
    .setPreference({
      name: preference(name),
      value: lists ? JSON.stringify(lists[name]) : "",
      at: new Date().toISOString(),
    })
    .then(
      () => true,
      () => false,
    );
