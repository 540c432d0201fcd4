import { formatNumber } from "./format.ts";
import { messages } from "./messages.ts";

/** A reminder for those of whom nothing has come: around it, and its own words. */
export const rosterReminderWords = messages({
  title: {
    es: (n: number) => `Recordar a ${n === 1 ? "1 persona" : `${formatNumber(n, "es")} personas`}`,
    en: (n: number) => `Remind ${n === 1 ? "1 person" : `${formatNumber(n, "en")} people`}`,
  },
  text: { es: "Texto para WhatsApp o correo", en: "Text for WhatsApp or mail" },
  notAmong: {
    es: (n: number) =>
      n === 1
        ? "1 persona no está en el texto hasta que digas quién es quién."
        : `${formatNumber(n, "es")} personas no están en el texto hasta que digas quién es quién.`,
    en: (n: number) =>
      n === 1
        ? "1 person is not in the text until you say who is who."
        : `${formatNumber(n, "en")} people are not in the text until you say who is who.`,
  },
  copy: { es: "Copiar el texto", en: "Copy the text" },

  greeting: { es: "Hola.", en: "Hello." },
  greetingTo: { es: (group: string) => `Hola, ${group}.`, en: (group: string) => `Hello, ${group}.` },
  missing: {
    es: (title: string) => `De la tarea «${title}» todavía no me han llegado las respuestas de:`,
    en: (title: string) => `For the assignment "${title}", answers have not yet reached me from:`,
  },
  due: { es: (moment: string) => `Es hasta el ${moment}.`, en: (moment: string) => `It is due ${moment}.` },
  wasDue: {
    es: (moment: string) => `Era hasta el ${moment}.`,
    en: (moment: string) => `It was due ${moment}.`,
  },
  sentAlready: {
    es: "Si ya las enviaste, envíame el archivo otra vez: no llegó.",
    en: "If you have sent them, send me the file again: it did not arrive.",
  },
});
