import type { Fault } from "../exchange/fault.ts";
import type { Locale, Text } from "./locale.ts";
import { messages } from "./messages.ts";

/** What was looked for in a file, a link or a pasted text. */
export type Wanted =
  | "assignment"
  | "answers"
  | "comments"
  | "certificate"
  | "card"
  | "backup"
  | "keys"
  | "trainer-backup";

/** What each is called, after "no es" and "is not". */
const wantedNames: Record<Wanted, Text> = {
  assignment: { es: "una tarea de Aula de Datos", en: "an assignment of Aula de Datos" },
  answers: { es: "un archivo de respuestas de Aula de Datos", en: "an answers file of Aula de Datos" },
  comments: { es: "un archivo de comentarios de Aula de Datos", en: "a comments file of Aula de Datos" },
  certificate: { es: "un certificado de Aula de Datos", en: "a certificate of Aula de Datos" },
  card: { es: "una tarjeta de capacitador de Aula de Datos", en: "a trainer card of Aula de Datos" },
  backup: { es: "un avance de Aula de Datos", en: "progress of Aula de Datos" },
  keys: { es: "una llave de Aula de Datos", en: "a key of Aula de Datos" },
  "trainer-backup": {
    es: "una copia de tus tareas de Aula de Datos",
    en: "a copy of your assignments of Aula de Datos",
  },
};

const formatNames: Record<string, Text> = {
  "aula-de-datos assignment": wantedNames.assignment,
  "aula-de-datos answers": wantedNames.answers,
  "aula-de-datos comments": wantedNames.comments,
  "aula-de-datos certificate": wantedNames.certificate,
  "aula-de-datos card": wantedNames.card,
  "aula-de-datos backup": wantedNames.backup,
  "aula-de-datos keys": wantedNames.keys,
  "aula-de-datos trainer": wantedNames["trainer-backup"],
  passphrase: {
    es: "un archivo con contraseña (una llave o un avance)",
    en: "a file with a passphrase (a key, or progress)",
  },
};

const words = messages({
  "not-ours": {
    es: (wanted: string) =>
      `Esto no es ${wanted}. Revisa si elegiste el archivo o el enlace correcto, entero.`,
    en: (wanted: string) =>
      `This is not ${wanted}. Check that you chose the right file or link, the whole of it.`,
  },
  "other-format": {
    es: (wanted: string, found: string) => `Esto es ${found}, y aquí va ${wanted}.`,
    en: (wanted: string, found: string) => `This is ${found}, and here goes ${wanted}.`,
  },
  damaged: {
    es: "Llegó cortado o cambiado, y no usé nada de él. Pide que te lo envíen otra vez, como archivo si vino pegado en un mensaje.",
    en: "It arrived cut or changed, and I used nothing of it. Ask for it again, as a file if it came pasted in a message.",
  },
  "damaged-link": {
    es: "El enlace llegó cortado o cambiado, y no usé nada de él. Cópialo entero del mensaje y pégalo aquí, o pide que te lo envíen otra vez.",
    en: "The link arrived cut or changed, and I used nothing of it. Copy the whole of it from the message and paste it here, or ask for it again.",
  },
  forged: {
    es: "La firma no es de quien dice haberlo hecho, y no usé nada de él. Pregunta a esa persona por otro camino, y pide que te lo envíe otra vez.",
    en: "The signature is not that of whoever it says made it, and I used nothing of it. Reach that person in another way, and ask for it again.",
  },
  "too-new": {
    es: "Viene de una versión más nueva del sitio. Recarga esta página con conexión y prueba otra vez.",
    en: "It comes from a newer version of the site. Reload this page with a connection and try again.",
  },
  malformed: {
    es: (place: string) =>
      `Está escrito de una manera que no conozco (en ${place}), y no usé nada de él. Pide otra copia.`,
    en: (place: string) =>
      `It is written in a way that I do not know (at ${place}), and I used nothing of it. Ask for another copy.`,
  },
  "too-large": {
    es: "Es demasiado grande para ser de aquí, y no lo abrí. Revisa si elegiste el archivo correcto.",
    en: "It is too large to come from here, and I did not open it. Check that you chose the right file.",
  },
  "other-recipient": {
    es: "Está cifrado para otra persona o para otra llave: en este dispositivo no se puede abrir. Ábrelo en el dispositivo en que se creó la tarea, o trae aquí la llave de ese dispositivo.",
    en: "It is encrypted for another person or another key: it cannot be opened on this device. Open it on the device on which the assignment was made, or bring that device's key here.",
  },
  "other-learner": {
    es: "Estos comentarios están cifrados para otra persona o para otro dispositivo: aquí no se pueden abrir. Ábrelos en el dispositivo desde el que enviaste tus respuestas, o trae antes tu avance de ese dispositivo (en «Mi avance»).",
    en: 'These comments are encrypted for another person or another device: they cannot be opened here. Open them on the device from which you sent your answers, or first bring your progress from that device (in "My progress").',
  },
  "wrong-passphrase": {
    es: "La contraseña no abre este archivo. Revísala: cuentan las mayúsculas, los espacios y las tildes.",
    en: "The passphrase does not open this file. Check it: capitals, spaces and accents count.",
  },
});

/** Why something from outside cannot be used, and what to do. */
export function faultWords(locale: Locale, fault: Fault, wanted: Wanted): string {
  const say = words(locale);
  const name = wantedNames[wanted][locale];
  switch (fault.kind) {
    case "not-ours":
      return say["not-ours"](name);
    case "other-format": {
      const found = formatNames[fault.found]?.[locale];
      return found ? say["other-format"](name, found) : say["not-ours"](name);
    }
    case "malformed":
      return say.malformed(fault.place);
    case "damaged":
      return say[wanted === "assignment" ? "damaged-link" : fault.kind];
    case "other-recipient":
      return say[wanted === "comments" ? "other-learner" : fault.kind];
    default:
      return say[fault.kind];
  }
}
