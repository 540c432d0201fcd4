import { messages } from "../../i18n/messages.ts";

export const codeWayWords = messages({
  name: { es: "Escribir código", en: "Write code" },
});
