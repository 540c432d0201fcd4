import type { Locale } from "./locale.ts";
import { messages } from "./messages.ts";

/** What is said where the device does not take what somebody does. */
export const storageWords = messages({
  full: {
    es: "No queda espacio en este dispositivo: lo último que hiciste todavía no está guardado. Sigue aquí mientras no cierres la página. Guárdalo en un archivo y libera espacio; el sitio vuelve a intentarlo.",
    en: "This device has no room left: the last of what you did is not saved yet. It stays here as long as you do not close the page. Keep it in a file and free some room; the site tries again.",
  },
  forbidden: {
    es: "Tu navegador no deja guardar en este dispositivo: al cerrar la página se pierde tu avance. Puedes guardarlo en un archivo.",
    en: "Your browser does not let this site keep anything on this device: closing the page loses your progress. You can keep it in a file.",
  },
  broken: {
    es: "El navegador no pudo guardar lo último que hiciste. Sigue aquí mientras no cierres la página, y el sitio vuelve a intentarlo. Guárdalo en un archivo para no perderlo.",
    en: "The browser could not save the last of what you did. It stays here as long as you do not close the page, and the site tries again. Keep it in a file so that it is not lost.",
  },
  silent: {
    es: "El almacenamiento del navegador no responde. Puedes seguir: lo que hagas queda en esta página y se guardará cuando responda. Si vas a cerrarla antes, guárdalo en un archivo.",
    en: "The browser's storage does not answer. You can go on: what you do stays on this page and will be saved when it answers. If you are going to close it before, keep it in a file.",
  },
  unread: {
    es: "El almacenamiento del navegador no responde: lo que hiciste antes no se ve ahora. Puedes seguir; lo que hagas se guardará cuando responda.",
    en: "The browser's storage does not answer: what you did before cannot be seen now. You can go on; what you do will be saved when it answers.",
  },
  savedAfterAll: {
    es: "Ya está guardado todo lo que hiciste.",
    en: "Everything that you did is saved now.",
  },
  readAfterAll: {
    es: "El almacenamiento del navegador ya responde.",
    en: "The browser's storage answers now.",
  },
  saveFile: { es: "Guardar en un archivo", en: "Keep it in a file" },
  tryAgain: { es: "Volver a intentar", en: "Try again" },
});

/** What is to be said of a trouble, by its kind and whether anything is in danger. */
export const troubleWords = (
  locale: Locale,
  { kind, unsaved }: { kind: "full" | "forbidden" | "broken" | "silent"; unsaved: number },
): string => {
  const words = storageWords(locale);
  return unsaved === 0 && kind !== "forbidden" ? words.unread : words[kind];
};
