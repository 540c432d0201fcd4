import type { Drawn } from "../../honesty/rule.ts";
import type { ChartFacts } from "../../value.ts";
import { carriersOf } from "../facts/encode.ts";
import { formsOf, type Reading, readForm } from "./reading/reading.ts";
import { type Seen, seenIn } from "./reading/sides.ts";

/** A chart as a reader takes it, by the form of what carries its numbers; null where it is none or cannot be read. */
export function readDrawn(
  facts: ChartFacts,
  drawn: Drawn | undefined,
): { seen: Seen; reading: Reading } | null {
  if (drawn === undefined || drawn.picture.unread.length > 0) return null;
  const carriers = carriersOf(facts);
  const [form, ...others] = formsOf(carriers.map(({ family }) => family));
  if (form === undefined || others.length > 0) return null;
  const seen = seenIn(drawn.picture, drawn.around.words);
  const reading = readForm(form, carriers[0]?.measure ?? null, seen, drawn.around);
  return reading && { seen, reading };
}
