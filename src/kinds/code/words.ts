import { messages } from "../../i18n/messages.ts";

export const codeWords = messages({
  name: { es: "Escribir código", en: "Write code" },
});
