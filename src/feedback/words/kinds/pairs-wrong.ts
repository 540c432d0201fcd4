import type { PairsWrong } from "../../../kinds/match/pairs-wrong.ts";
import type { Words } from "../../speaker.ts";

export const pairsWrong: Words<PairsWrong> = {
  es: ({ count, total }, say) =>
    `De las ${say.number(total)} parejas, ${say.count(count, "{n} no va", "{n} no van")}. Revisa cada una por separado.`,
  en: ({ count, total }, say) =>
    `Of the ${say.number(total)} pairs, ${say.count(count, "{n} does not belong", "{n} do not belong")} together. Look at each by itself.`,
};
