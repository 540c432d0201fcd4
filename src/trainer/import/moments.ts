import type { Attempt } from "../../exchange/attempt.ts";
import { compareText } from "../insight/order.ts";

/** The same moment can be written in several ways, as with another time zone. */
export const compareMoments = (one: string, other: string): number =>
  Date.parse(one) - Date.parse(other) || compareText(one, other);

export const oldestFirst = (attempts: Attempt[]): Attempt[] =>
  attempts.toSorted((one, other) => compareMoments(one.at, other.at) || compareText(one.id, other.id));
