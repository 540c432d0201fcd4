import type { SpotWrong } from "../../../kinds/spot/spot-wrong.ts";
import type { Words } from "../../speaker.ts";

export const spotWrong: Words<SpotWrong> = {
  es: ({ count, chosen }, say) =>
    chosen === 1
      ? "Ahí no es. Vuelve a leer la pregunta y compara con lo demás."
      : `De lo que señalaste, ${say.count(count, "{n} parte no va", "{n} partes no van")}. Revisa cada una por separado.`,
  en: ({ count, chosen }, say) =>
    chosen === 1
      ? "That is not the place. Read the question again and compare it with the rest."
      : `Of what you pointed at, ${say.count(count, "{n} part does not belong", "{n} parts do not belong")}. Look at each by itself.`,
};
