import type { Way } from "../grading/way.ts";
import type { Locale } from "../i18n/locale.ts";
import { messages } from "../i18n/messages.ts";
import { arrangeWords } from "./arrange/words.ts";
import { codeWayWords } from "./code/words.ts";
import { stepsWords } from "./steps/words.ts";

const words: Record<Way, (locale: Locale) => { name: string; help?: string }> = {
  code: codeWayWords,
  steps: stepsWords,
  arrange: arrangeWords,
};

/** What a way is called, and what helps with its keys. */
export const wayWords = (way: Way, locale: Locale): { name: string; help?: string } => words[way](locale);

export const waysWords = messages({
  howTo: { es: "Cómo lo haces", en: "How you do it" },
  opening: { es: "Abriendo otra forma de hacerlo…", en: "Opening another way of doing it…" },
  opened: {
    es: (way: string) => `Abierto: ${way}. Lo que hiciste antes sigue guardado.`,
    en: (way: string) => `Open: ${way}. What you did before is kept.`,
  },
  notOpened: {
    es: "No pude abrir esa forma. Sigue en esta, o prueba otra vez cuando haya conexión.",
    en: "I could not open that way. Go on in this one, or try again when there is a connection.",
  },
  unreadable: {
    es: "Lo que tenías guardado de otra versión no se puede seguir aquí. Empieza de nuevo; lo anterior no se pierde hasta que cambies algo.",
    en: "What you had kept is of another version and cannot be continued here. Start again; it is not lost until you change something.",
  },
});
