import type { ChoiceWrong } from "../../../kinds/choice/choice-wrong.ts";
import type { Words } from "../../speaker.ts";

export const choiceWrong: Words<ChoiceWrong> = {
  es: ({ count }, say) =>
    count === 1
      ? "Esa opción no es. Vuelve a leer la pregunta y compara con las otras."
      : `Esa opción no es, y ${say.count(count - 1, "{n} más de las que elegiste tampoco va", "{n} más de las que elegiste tampoco van")}. Revisa cada una por separado.`,
  en: ({ count }, say) =>
    count === 1
      ? "That option is not the one. Read the question again and compare it with the others."
      : `That option is not the one, nor ${say.count(count - 1, "is {n} other that you chose", "are {n} others that you chose")}. Look at each by itself.`,
};
