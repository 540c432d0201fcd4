import { messages } from "../../i18n/messages.ts";

export const predictWords = messages({
  name: { es: "Predecir y ejecutar", en: "Predict, then run" },
});
