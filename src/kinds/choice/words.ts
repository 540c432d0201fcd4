import { messages } from "../../i18n/messages.ts";

export const choiceWords = messages({
  name: { es: "Elegir", en: "Choose" },
  chooseOne: { es: "Elige una respuesta", en: "Choose one answer" },
  chooseAll: { es: "Marca todas las que correspondan", en: "Tick all that apply" },
});
