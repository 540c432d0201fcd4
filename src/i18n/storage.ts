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
  gone: {
    es: "En este navegador había avance tuyo y ya no está: el navegador lo borró, o alguien borró sus datos. Si lo guardaste en un archivo, puedes traerlo.",
    en: "There was progress of yours in this browser and it is not there any more: the browser cleared it, or somebody cleared its data. If you kept it in a file, you can bring it back.",
  },
  atRisk: {
    es: "Tu avance está solo en este navegador, que no promete conservarlo: se borra con una ventana privada que se cierra y, en algunos dispositivos, con una semana sin abrir el sitio. Guárdalo en un archivo.",
    en: "Your progress is only in this browser, which does not promise to keep it: it goes with a private window that is closed and, on some devices, after a week in which the site is not opened. Keep it in a file.",
  },
  trainerGone: {
    es: "En este navegador había tareas o una llave tuyas y ya no están: el navegador las borró, o alguien borró sus datos. Trae tu llave y tu copia antes de crear una tarea: solo esa llave abre lo que te envíen.",
    en: "There were assignments or a key of yours in this browser and they are not there any more: the browser cleared them, or somebody cleared its data. Bring your key and your copy before you make an assignment: only that key opens what is sent to you.",
  },
  trainerAtRisk: {
    es: "Tus tareas están solo en este navegador, que no promete conservarlas: se borran con una ventana privada que se cierra y, en algunos dispositivos, con una semana sin abrir el sitio. Guarda una copia, y tu llave.",
    en: "Your assignments are only in this browser, which does not promise to keep them: they go with a private window that is closed and, on some devices, after a week in which the site is not opened. Keep a copy, and your key.",
  },
  importBackup: { es: "Traer mi archivo", en: "Bring my file back" },
  understood: { es: "Entendido", en: "Understood" },
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
