import type { DecimalSign } from "../i18n/number-writing.ts";
import type { LearnerStore } from "./store.ts";

/** Name of the preference that says how a person writes decimals. */
const name = "decimal-sign";

/** The decimal sign that the person said they write; null as long as they have not, or where nothing is kept. */
export async function saidSign(store: LearnerStore): Promise<DecimalSign | null> {
  const said = await store.preference(name).catch(() => null);
  return said === "," || said === "." ? said : null;
}

/** Keeps it for all that is read from now on. */
export const saySign = (store: LearnerStore, sign: DecimalSign): Promise<void> =>
  store.setPreference({ name, value: sign, at: new Date().toISOString() }).catch(() => {});
