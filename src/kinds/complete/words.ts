import { messages } from "../../i18n/messages.ts";

export const completeWords = messages({
  name: { es: "Completar el programa", en: "Complete the program" },
});
