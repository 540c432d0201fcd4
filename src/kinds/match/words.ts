import { messages } from "../../i18n/messages.ts";

export const matchWords = messages({
  name: { es: "Emparejar", en: "Match" },
  matchAll: { es: "Elige una pareja para cada uno", en: "Choose a partner for each" },
  noPartner: { es: "Elige…", en: "Choose…" },
});
