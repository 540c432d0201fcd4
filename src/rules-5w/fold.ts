import { plain } from "../i18n/plain.ts";

const known = new Map<string, string>();
/** Texts that are remembered; a report has few different ones. */
const most = 50_000;

/**
 * One form for all writings of a text that differ by case, accents, dots, line breaks or blanks alone:
 * "Delivery.Mechanism", "delivery mechanism " and "DELIVERY-MECHANISM" are "delivery mechanism".
 */
export function fold(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const folded = plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (known.size >= most) known.clear();
  known.set(text, folded);
  return folded;
}
