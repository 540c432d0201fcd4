import type { Text } from "../../i18n/locale.ts";
import type { Speaker } from "../speaker.ts";

/**
 * A message in English that a program stops with, and the words for it; they follow "En la línea 7". Null:
 * another reason knows better.
 */
export type Reason = [message: RegExp, words: (names: string[], say: Speaker) => Text | null];

/** The engine does not name what stands in square brackets. */
export const nameOr = (name: string, otherwise: string, say: Speaker): string =>
  name === "" ? otherwise : say.name(name);

/** The words for a message, by the first reason that knows it. */
export function reasonFor(message: string, reasons: Reason[], say: Speaker): Text | null {
  for (const [pattern, words] of reasons) {
    const found = pattern.exec(message);
    const said = found && words(found.slice(1), say);
    if (said) return said;
  }
  return null;
}
