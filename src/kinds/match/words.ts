import { messages } from "../../i18n/messages.ts";

export const matchWords = messages({
  name: { es: "Emparejar", en: "Match" },
  matchAll: { es: "Elige una pareja para cada uno", en: "Choose a partner for each" },
  noPartner: { es: "Elige…", en: "Choose…" },
  /** On paper. */
  writeLetters: {
    es: "Escribe en cada recuadro la letra de su pareja. Una letra puede ir en varios, o en ninguno",
    en: "Write the letter of its partner into each box. A letter may go into several, or into none",
  },
});
