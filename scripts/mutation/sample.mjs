import { createHash } from "node:crypto";

/** Whether a break is tried, by its number: of a share of all always the same ones for the same seed. */
export const isInSample = (id, share = "1", seed = "1") =>
  createHash("sha256").update(`${seed} ${id}`).digest().readUInt32BE() / 2 ** 32 < Number(share);
