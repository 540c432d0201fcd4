import type { PairsWrong } from "../../../kinds/match/pairs-wrong.ts";
import type { Words } from "../../speaker.ts";

export const pairsWrong: Words<PairsWrong> = {
  es: ({ count }, say) =>
    count === 1
      ? "Esa pareja no va. Di sus dos partes en una sola frase: ¿qué no calza?"
      : `${say.count(count - 1, "Esa pareja no va, y hay {n} más que tampoco", "Esa pareja no va, y hay {n} más que tampoco van")}. Di las dos partes de cada una en una sola frase: ¿qué no calza?`,
  en: ({ count }, say) =>
    count === 1
      ? "Those two do not belong together. Say both in one sentence: what does not fit?"
      : `Those two do not belong together, nor ${say.count(count - 1, "does {n} more pair", "do {n} more pairs")}. Say both parts of each in one sentence: what does not fit?`,
};
