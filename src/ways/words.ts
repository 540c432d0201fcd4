import type { Way } from "../grading/way.ts";
import type { Locale } from "../i18n/locale.ts";
import { messages } from "../i18n/messages.ts";

/** What each way is called. What is said within a way comes with it, and not with every page. */
const names = messages({
  code: { es: "Escribir código", en: "Write code" },
  steps: { es: "Armar con pasos", en: "Build with steps" },
  arrange: { es: "Ordenar líneas", en: "Arrange lines" },
});

export const wayName = (way: Way, locale: Locale): string => names(locale)[way];

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
    es: "Lo que tenías guardado de otra versión no se puede seguir aquí. Empieza de nuevo; lo anterior queda guardado aparte y va en tu archivo.",
    en: "What you had kept is of another version and cannot be continued here. Start again; what you had stays aside and goes into your file.",
  },
});
