/** What one thing says of itself that has come, or is kept, under an id. */
export interface Made {
  /** Who made it: a signer's key, or what stands for several. Null where it does not say. */
  maker: string | null;
  /** Whether it carries that maker's signature. */
  isSigned: boolean;
  /** ISO 8601, by the maker's clock. */
  at: string;
}

/** What something that came is to what is kept. Only "newer" takes its place. */
export type Order =
  | "newer"
  | "same"
  | "older"
  /** Not of the maker whose it was first, or without that maker's signature. */
  | "another-maker"
  /** Claims a time that has not come, as if nothing could be newer. */
  | "ahead";

const day = 86_400_000;

/** Whether a moment is more than a day after a clock's. */
export const isAhead = (moment: string, now: Date): boolean => Date.parse(moment) > now.getTime() + day;

/**
 * Of two with one id: whose was first stays, and of that maker's the later one counts.
 * @param now null for two that were both taken in before: no time of theirs is doubted
 */
export function orderOf(kept: Made, came: Made, now: Date | null): Order {
  if (kept.maker !== null && came.maker !== kept.maker) return "another-maker";
  if (kept.isSigned && !came.isSigned) return "another-maker";
  // A maker's own word counts more than what anybody can have written in their name.
  if (came.isSigned && !kept.isSigned) return "newer";
  const [keptAhead, cameAhead] = [kept, came].map(({ at }) => now !== null && isAhead(at, now));
  // Where both seem ahead, it is this device's clock that stands behind.
  if (keptAhead !== cameAhead) return cameAhead ? "ahead" : "newer";
  const order = Date.parse(came.at) - Date.parse(kept.at);
  return order > 0 ? "newer" : order < 0 ? "older" : "same";
}
