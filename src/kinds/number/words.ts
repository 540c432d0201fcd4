import { messages } from "../../i18n/messages.ts";

export const numberWords = messages({
  name: { es: "Hallar un número", en: "Find a number" },
  answer: { es: "Tu respuesta", en: "Your answer" },
});
