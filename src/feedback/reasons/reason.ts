import type { Text } from "../../i18n/locale.ts";
import type { Speaker } from "../speaker.ts";

/** A message in English that a program stops with, and the words for it; they follow "En la línea 7". */
export type Reason = [message: RegExp, words: (names: string[], say: Speaker) => Text];

/** The engine does not name what stands in square brackets. */
export const nameOr = (name: string, otherwise: string, say: Speaker): string =>
  name === "" ? otherwise : say.name(name);
