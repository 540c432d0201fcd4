import { messages } from "../../i18n/messages.ts";

export const stepsWords = messages({
  name: { es: "Armar con pasos", en: "Build with steps" },
});
