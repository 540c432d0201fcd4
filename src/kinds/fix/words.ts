import { messages } from "../../i18n/messages.ts";

export const fixWords = messages({
  name: { es: "Corregir el programa", en: "Fix the program" },
});
