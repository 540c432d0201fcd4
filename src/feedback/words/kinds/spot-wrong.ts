import type { SpotWrong } from "../../../kinds/spot/spot-wrong.ts";
import type { Words } from "../../speaker.ts";

export const spotWrong: Words<SpotWrong> = {
  es: ({ count }, say) =>
    count === 1
      ? "Ahí no es. Vuelve a leer la pregunta y compara con lo demás."
      : `Ahí no es, y ${say.count(count - 1, "{n} parte más de lo que señalaste tampoco va", "{n} partes más de lo que señalaste tampoco van")}. Revisa cada una por separado.`,
  en: ({ count }, say) =>
    count === 1
      ? "That is not the place. Read the question again and compare it with the rest."
      : `That is not the place, nor ${say.count(count - 1, "is {n} other part that you pointed at", "are {n} other parts that you pointed at")}. Look at each by itself.`,
};
