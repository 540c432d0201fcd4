import type { ChoiceWrong } from "../../../kinds/choice/choice-wrong.ts";
import type { Words } from "../../speaker.ts";

export const choiceWrong: Words<ChoiceWrong> = {
  es: ({ count, chosen }, say) =>
    chosen === 1
      ? "Esa opción no es. Vuelve a leer la pregunta y compara con las otras."
      : `De las ${say.number(chosen)} que elegiste, ${say.count(count, "{n} no va", "{n} no van")}. Revisa cada una por separado.`,
  en: ({ count, chosen }, say) =>
    chosen === 1
      ? "That option is not the one. Read the question again and compare it with the others."
      : `Of the ${say.number(chosen)} that you chose, ${say.count(count, "{n} does not belong", "{n} do not belong")}. Look at each by itself.`,
};
