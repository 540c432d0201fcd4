import { formatNumber } from "./format.ts";
import { messages } from "./messages.ts";

/** The page of cards with each person's own code to scan. */
export const rosterCardWords = messages({
  title: { es: "Tarjetas con nombre", en: "Name cards" },
  description: {
    es: "Una tarjeta para cada persona de la lista, con el código QR que abre su tarea.",
    en: "A card for each person of the list, with the QR code that opens their assignment.",
  },
  how: {
    es: "Imprime en A4 o carta y corta por las líneas. Cada código abre la tarea con el nombre de esa persona.",
    en: "Print on A4 or Letter and cut along the lines. Each code opens the assignment with that person's name.",
  },
  back: { es: "Volver al registro", en: "Back to the gradebook" },
  notHere: {
    es: "En este dispositivo no está esa tarea, o todavía no tiene una lista.",
    en: "That assignment is not on this device, or has no list yet.",
  },
  tooLong: {
    es: "El enlace es demasiado largo para un código QR que un teléfono pueda leer. Acorta la nota o quita ejercicios, o envía a cada persona su enlace desde el registro.",
    en: "The link is too long for a QR code that a phone can read. Shorten the note or take exercises out, or send each person their link from the gradebook.",
  },
  some: {
    es: (from: number, to: number, all: number) =>
      `Tarjetas ${formatNumber(from, "es")} a ${formatNumber(to, "es")} de ${formatNumber(all, "es")}`,
    en: (from: number, to: number, all: number) =>
      `Cards ${formatNumber(from, "en")} to ${formatNumber(to, "en")} of ${formatNumber(all, "en")}`,
  },
  previous: { es: "Las de antes", en: "Previous" },
  next: { es: "Las siguientes", en: "Next" },
  qrOf: {
    es: (name: string) => `Código QR que abre la tarea de ${name}`,
    en: (name: string) => `QR code that opens the assignment of ${name}`,
  },
  byHand: { es: "Sin cámara:", en: "Without a camera:" },
  code: { es: "código", en: "code" },
  byHandHow: {
    es: "Al lado va lo que cabe escribir a mano: la dirección del sitio y el código de la persona. La tarea viene en el código QR o en el enlace que envías; la persona puede escribir su código donde envía sus respuestas, o decírtelo: con él la encuentras en tu lista.",
    en: "Beside it stands what can be typed: the site's address and the person's code. The assignment comes in the QR code or in the link that you send; the person can type their code where they send their answers, or tell it to you: by it you find them on your list.",
  },
  scan: {
    es: "Apunta la cámara del teléfono al código y abre el enlace.",
    en: "Point your phone's camera at the code and open the link.",
  },
});
