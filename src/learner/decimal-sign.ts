import type { DecimalSign } from "../i18n/number-writing.ts";
import type { LearnerStore } from "./store.ts";

/** Name of the preference that says how a person writes decimals. */
const name = "decimal-sign";

/** How a person writes decimals, as far as they have said it. */
export interface Writing {
  /** Null as long as they have not, or where nothing is kept. */
  readonly said: DecimalSign | null;
  /** Keeps it for all that is read from now on. */
  say(sign: DecimalSign): void;
}

export async function openWriting(store: LearnerStore): Promise<Writing> {
  const kept = await store.preference(name).catch(() => null);
  let said: DecimalSign | null = kept === "," || kept === "." ? kept : null;
  return {
    get said() {
      return said;
    },
    say(sign) {
      said = sign;
      // Where nothing is kept it holds for this visit.
      void store.setPreference({ name, value: sign, at: new Date().toISOString() }).catch(() => {});
    },
  };
}
