import { keepLogo, keptLogo, removeLogo } from "../../certificate/logo.ts";
import type { Notes } from "../../learner/notes.ts";
import type { TrainerStore } from "../device/store.ts";

/**
 * Lets the page of a certificate show what the trainer's records hold, whichever came first, records or key.
 * A logo that was noted before the records held any goes into them, older than whatever else is said of it.
 * @returns the logo of the trainer's own signature; null for none
 * @throws StorageTrouble
 */
export async function settleLogo(
  store: Pick<TrainerStore, "keys" | "logos" | "setLogo">,
  notes: Notes,
): Promise<string | null> {
  const signer = (await store.keys())?.signer;
  if (signer === undefined) return null;
  const kept = (await store.logos()).find((logo) => logo.signer === signer);
  if (!kept) {
    const noted = keptLogo(notes, signer);
    if (noted) await store.setLogo({ signer, image: noted, at: new Date(0).toISOString() });
    return noted;
  }
  if (kept.image === "") removeLogo(notes);
  else keepLogo(notes, { signer, image: kept.image });
  return kept.image || null;
}
